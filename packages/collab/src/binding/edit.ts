/** A change of a plain text, in UTF-16 units: at `at`, take out `remove` units and put in `insert`. */
export type Edit = { at: number; remove: number; insert: string };

/**
 * The smallest edit that makes `after` out of `before`, or null if they are equal. Where several are
 * as small (a letter typed beside its twin), `caret`, the end of the selection after the change, says
 * which one the hand made. A character outside the basic plane is never cut in half.
 */
export const editBetween = (before: string, after: string, caret: number = after.length): Edit | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const behindCaret = commonEnd(before, after, Math.min(before.length, after.length - caret));
  const head = commonStart(before, after, shorter - behindCaret);
  const tail = commonEnd(before, after, shorter - head);
  return { at: head, remove: before.length - head - tail, insert: after.slice(head, after.length - tail) };
};

const commonEnd = (before: string, after: string, most: number): number => {
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length += 1;
  return length > 0 && isLowHalf(after.charCodeAt(after.length - length)) ? length - 1 : length;
};

const commonStart = (before: string, after: string, most: number): number => {
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  return length > 0 && isHighHalf(before.charCodeAt(length - 1)) ? length - 1 : length;
};

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
