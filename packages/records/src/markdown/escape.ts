const meaningful = /[\\`*_[\]{}<>|~&#!$^@]/g;
const linkStart = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\./gi;
const listSign = /^(\s*)([-+=])/gm;
const listNumber = /^(\s*\d+)([.)])/gm;

/** Makes words inert in Markdown: they read as they were typed, and are no markup, no HTML and no link. */
export const escaped = (words: string): string =>
  words
    .replaceAll(meaningful, String.raw`\$&`)
    .replaceAll(linkStart, String.raw`\$&`)
    .replaceAll(listSign, String.raw`$1\$2`)
    .replaceAll(listNumber, String.raw`$1\$2`);
