import { type MinutesDocument, minutesToMarkdown } from '@yishi/records';

const notInFilenames = /[\\/:*?"<>|]+/g;

/** `枫社联〔2026〕12号 “广场舞噪声怎么办”联动协商会会议记录.md` */
export const markdownName = ({ number, title }: MinutesDocument): string =>
  `${[number, title].filter((part) => part !== null).join(' ')}.md`.replaceAll(notInFilenames, ' ');

/** Saves what is on the page, so that the file says the same also without a network. */
export const saveMarkdown = (minutes: MinutesDocument): void => {
  const file = URL.createObjectURL(new Blob([minutesToMarkdown(minutes)], { type: 'text/markdown' }));
  const link = globalThis.document.createElement('a');
  link.href = file;
  link.download = markdownName(minutes);
  link.click();
  URL.revokeObjectURL(file);
};
