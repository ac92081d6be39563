// The schemas the server parses with. Names, constants and types for clients are in `@yishi/protocol/names`.
export { AccessKey, JoinCode, SessionToken } from './access-keys.ts';
export { httpSchemas } from './http/http.ts';
export { EnterRequest } from './http/join-enter.ts';
export { LeaveRequest } from './http/join-leave.ts';
export { JoinKey, LookRequest } from './http/join-look.ts';
export {
  NewMeetingRequest,
  PracticeRequest,
  ReleaseRequest,
  RotateRequest,
  SeedItem,
  SuggestionsRequest,
} from './http/staff-meetings.ts';
export {
  ClaimRequest,
  CodeRequest,
  InviteRequest,
  KeyRequest,
  LoginRequest,
  PasswordRequest,
  RemoveSecondStepRequest,
  RolesRequest,
  SecondStepRequest,
} from './http/staff-session.ts';
export { TicketRequest } from './http/texts-ticket.ts';
export { CommandMessage } from './up/command.ts';
export { Handshake } from './up/handshake.ts';
export { ResumeMessage } from './up/resume.ts';
export { upSchemas } from './up/up.ts';
