/** Dark enough for white letters, told apart by more than their hue. */
const colours = [
  '#1f6f54',
  '#8a4b08',
  '#3d5a98',
  '#7a3b69',
  '#5b6b1f',
  '#8c2f2f',
  '#2b6777',
  '#6b4f9e',
] as const;

/** The same colour for the same person, always. */
export const caretColour = (id: string): string => {
  const sum = [...id].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return colours[sum % colours.length] ?? colours[0];
};
