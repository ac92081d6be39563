import type { ReadyLine } from '@yishi/protocol/names';

const doorNames: readonly [keyof ReadyLine['doors'], string][] = [
  ['board', '公告栏 Board'],
  ['staff', '工作人员 Staff'],
  ['console', '主持台 Console'],
  ['join', '入会 Join'],
  ['watch', '旁听 Watch'],
  ['screen', '大屏 Screen'],
];

const columns = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);

const padded = (text: string): string => text + ' '.repeat(Math.max(1, 18 - columns(text)));

/** What is printed once the server is ready; `claim` is the link that opens the first account. */
export const announcement = ({ url, joinCode, doors }: ReadyLine, claim: string | null): string =>
  [
    '',
    `议事已启动 · Yishi is running at ${url}`,
    '',
    ...doorNames.map(([door, name]) => `  ${padded(name)}${doors[door]}`),
    '',
    `  会议码 Meeting code  ${joinCode}`,
    ...(claim === null
      ? []
      : [
          '',
          '  首次使用：打开下面的链接设置自己的账号，只能用一次',
          '  First start: open your own account here; it works once',
          `  ${claim}`,
        ]),
    '',
    '  主持台和工作人员链接不要转发。按 Ctrl+C 停止。',
    '  Do not pass on the console and staff links. Ctrl+C stops.',
    '',
  ].join('\n');
