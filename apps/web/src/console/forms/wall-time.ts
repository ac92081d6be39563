/** What clocks in a time zone show at an instant, as `2026-03-12 19:30:00`. */
export const toWallTime = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);

/** The instant at which clocks in a time zone show `2026-03-12 19:30:00`; in the hour that a change of clocks repeats, the first. */
export const fromWallTime = (words: string, timeZone: string): number => {
  const asUtc = Date.parse(`${words.replace(' ', 'T')}Z`);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
};

const offsetAt = (at: number, timeZone: string): number =>
  Date.parse(`${toWallTime(at, timeZone).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
