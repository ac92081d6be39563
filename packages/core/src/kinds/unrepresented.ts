/** `第 3 网格`, `第３网格` and `第3网格` are the same name to a reader. */
const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** Somebody may speak for several at once: `第3网格、2栋`. */
const namesIn = (representing: string): string[] => [representing, ...representing.split(/[、，,；;]/)];

/** The names, as they were written, that nobody speaks for. Spaces, width and case of letters make no difference. */
export const unrepresented = (names: readonly string[], represented: readonly string[]): string[] => {
  const spokenFor = new Set(represented.flatMap(namesIn).map(plain));
  return names.filter((name) => !spokenFor.has(plain(name)));
};
