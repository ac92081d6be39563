import type { StaffRole } from '@yishi/core';

/** Which door a connection comes through, and what it shows there. */
export type Claim = { door: 'member'; token: string } | { door: 'staff'; role: StaffRole; cookie: string };
