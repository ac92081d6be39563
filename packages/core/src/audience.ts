import type { PersonId } from './ids.ts';

/** Who a view is for: staff of the meeting, one participant, or everybody (observers, the wall, the notice board). */
export type Audience = { kind: 'staff' } | { kind: 'member'; person: PersonId } | { kind: 'public' };
