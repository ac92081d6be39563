/** Where a meeting is in its life. `inSession` ⇄ `recess`; `adjourned` goes back to `checkingIn` on another day. */
export type MeetingStatus =
  | 'none'
  | 'draft'
  | 'checkingIn'
  | 'inSession'
  | 'recess'
  | 'adjourned'
  | 'closed'
  | 'record'
  | 'sealed';
