import type { PersonId } from './ids.ts';

/**
 * Who a view is for: staff of the meeting, one participant, somebody with a device who is not on the list, or everybody
 * (observers, the wall, the notice board). A guest sees what everybody sees, and what was said to them (V6).
 */
export type Audience =
  | { kind: 'staff' }
  | { kind: 'member'; person: PersonId }
  | { kind: 'guest'; person: PersonId }
  | { kind: 'public' };
