const UNFINISHED = /^(\d+) +(.*) <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/;

/** The lines of a trace by `strace -f`, with calls that it shows in two halves put together where they ended. */
export const wholeCalls = (trace: string): string[] => {
  const halves = new Map<string, string>();
  return trace.split('\n').map((line) => {
    const [, startedBy, start] = UNFINISHED.exec(line) ?? [];
    if (startedBy !== undefined && start !== undefined) halves.set(startedBy, start);
    const [, endedBy, end] = RESUMED.exec(line) ?? [];
    return endedBy === undefined ? line : `${endedBy} ${halves.get(endedBy) ?? ''}${end ?? ''}`;
  });
};
