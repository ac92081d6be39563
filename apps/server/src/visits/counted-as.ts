import type { Pass } from '../auth/pass.ts';

/** Whom the limits count: the person wherever they are connected, an observer by connection. */
export const countedAs = (pass: Pass, connection: number): string => {
  if (pass.door === 'observer') return `${pass.meeting}/${connection}`;
  return `${pass.meeting}/${pass.door === 'member' ? pass.person : pass.staff}`;
};
