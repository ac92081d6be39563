import type { Poll, Round, Statement } from '@yishi/core';

/** What the wall shows. `ballot` is also a motion that is about to be put, or one counted and not yet public. */
export type Scene =
  | { show: 'welcome' }
  | { show: 'rules' }
  | { show: 'agenda' }
  | { show: 'floor' }
  | { show: 'statement'; statement: Statement }
  | { show: 'round'; statement: Statement; round: Round }
  | { show: 'roundResult'; statement: Statement; round: Round }
  | { show: 'conclusion'; statement: Statement }
  | { show: 'ballot'; poll: Poll }
  | { show: 'result'; poll: Poll }
  | { show: 'rest'; since: number; untilAt: number | null; reason: string | null }
  | { show: 'adjourned' }
  | { show: 'closed' };
