import type { Actor, StaffRole } from '../actor.ts';
import { StaffId } from '../ids.ts';
import { personId } from './names.ts';

const staff = (id: string, name: string, role: StaffRole): Actor => ({
  kind: 'staff',
  id: StaffId.parse(id),
  name,
  role,
});

export const chair: Actor = staff('s1', '邓雨', 'facilitator');
export const recorder: Actor = staff('s2', '陈曦', 'recorder');
export const desk: Actor = staff('s3', '彭桂兰', 'desk');
export const observer: Actor = { kind: 'observer' };
export const system: Actor = { kind: 'system' };

/** The person with this id, on a device of their own. */
export const member = (id: string): Actor => ({ kind: 'member', id: personId(id) });
