import type { MeetingStatus } from '@yishi/core';

const checkingIn: ReadonlySet<MeetingStatus> = new Set(['checkingIn', 'inSession', 'recess']);
const finished: ReadonlySet<MeetingStatus> = new Set(['closed', 'record', 'sealed']);

/** Somebody may take part on a device: from the notice until the record is sealed. */
export const isOpenForJoining = (status: MeetingStatus): boolean => status !== 'none' && status !== 'sealed';

/** People are being checked in or the meeting runs. */
export const isUnderWay = (status: MeetingStatus): boolean => checkingIn.has(status);

export const isFinished = (status: MeetingStatus): boolean => finished.has(status);
