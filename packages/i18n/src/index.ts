export { fill } from './fill.ts';
export {
  defaultTimeZone,
  formatClock,
  formatDay,
  formatDue,
  formatShortDay,
  formatTime,
  formatTimeToSecond,
  wholeMinutes,
} from './formats.ts';
export type { InEnglish } from './in-english.ts';
export type { KeysOf } from './keys-of.ts';
export { type Language, languageFor, languages } from './language.ts';
