/** The list with the entry at `from` taken out and put in at `to`. */
export const moved = <Each>(list: readonly Each[], from: number, to: number): Each[] => {
  const entry = list[from];
  if (entry === undefined) return [...list];
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
};
