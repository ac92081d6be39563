import { MeetingId } from '@yishi/core';
import { z } from 'zod';
import { SessionToken } from '../access-keys.ts';

/** `POST /api/join/leave`: gives the name back, so that it can be taken on another device. Answers 204. */
export const LeaveRequest = z.object({ meeting: MeetingId, token: SessionToken });
export type LeaveRequest = z.infer<typeof LeaveRequest>;
