import { EnterRequest } from './join-enter.ts';
import { LeaveRequest } from './join-leave.ts';
import { LookRequest } from './join-look.ts';
import {
  NewMeetingRequest,
  PracticeRequest,
  ReleaseRequest,
  RotateRequest,
  SuggestionsRequest,
} from './staff-meetings.ts';
import {
  ClaimRequest,
  CodeRequest,
  InviteRequest,
  KeyRequest,
  LoginRequest,
  PasswordRequest,
  RemoveSecondStepRequest,
  RolesRequest,
  SecondStepRequest,
} from './staff-session.ts';
import { TicketRequest } from './texts-ticket.ts';

/** The schema of the body of each HTTP request that has one. */
export const httpSchemas = {
  'POST /api/join/look': LookRequest,
  'POST /api/join/enter': EnterRequest,
  'POST /api/join/leave': LeaveRequest,
  'POST /api/staff/claim': ClaimRequest,
  'POST /api/staff/login': LoginRequest,
  'POST /api/staff/enter': KeyRequest,
  'POST /api/staff/password': PasswordRequest,
  'POST /api/staff/second-step/begin': SecondStepRequest,
  'POST /api/staff/second-step/confirm': CodeRequest,
  'POST /api/staff/second-step/remove': RemoveSecondStepRequest,
  'POST /api/staff/invite': InviteRequest,
  'POST /api/staff/colleagues/:id': RolesRequest,
  'POST /api/staff/meetings': NewMeetingRequest,
  'POST /api/staff/meetings/:id/release': ReleaseRequest,
  'POST /api/staff/meetings/:id/rotate': RotateRequest,
  'POST /api/staff/meetings/:id/suggestions': SuggestionsRequest,
  'POST /api/staff/practice': PracticeRequest,
  'POST /api/meetings/:id/texts-ticket': TicketRequest,
};
