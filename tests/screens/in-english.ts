/** The pictures that are kept in English: one of each kind of screen, where words are longest. */
export const inEnglish: ReadonlySet<string> = new Set([
  'console-floor',
  'console-ballot',
  'phone-floor',
  'phone-round',
  'phone-ballot',
  'screen-floor',
  'screen-result',
  'watch-ballot',
  'record',
  'staff-poster',
]);
