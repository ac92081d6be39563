const numbered = /^[(（]?[\d一二三四五六七八九十]+[.、．)）]/;

/** Do these paragraphs bring numbers of their own, so that a page must not count them again? */
export const haveOwnNumbers = (paragraphs: readonly string[]): boolean =>
  paragraphs.some((text) => numbered.test(text));
