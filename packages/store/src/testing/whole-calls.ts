const UNFINISHED = /^(\d+) +(.*) <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/;

/**
 * The lines of a trace by `strace -f`, each call once, also those that it shows in two halves: where they ended, or for
 * calls that others may notice before they end (`countsFromStart`), where they began.
 */
export const wholeCalls = (
  trace: readonly string[],
  countsFromStart: (line: string) => boolean,
): string[] => {
  const halves = new Map<string, string>();
  return trace.map((line) => {
    const [, startedBy, start] = UNFINISHED.exec(line) ?? [];
    if (startedBy !== undefined && start !== undefined) {
      if (countsFromStart(line)) return line;
      halves.set(startedBy, start);
      return '';
    }
    const [, endedBy, end] = RESUMED.exec(line) ?? [];
    if (endedBy === undefined) return line;
    const begun = halves.get(endedBy);
    halves.delete(endedBy);
    return begun === undefined ? '' : `${endedBy} ${begun}${end ?? ''}`;
  });
};
