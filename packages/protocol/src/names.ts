// What a client needs to talk to the server: constants and types, no schema and so no zod.
export type { Access } from './down/access.ts';
export type { ClockReply } from './down/clock-reply.ts';
export type { CommandReply } from './down/command-reply.ts';
export type { Down } from './down/down.ts';
export type { Events } from './down/events.ts';
export type { Farewell } from './down/farewell.ts';
export type { Connection, Presence } from './down/presence.ts';
export type { Snapshot } from './down/snapshot.ts';
export type { Welcome, You } from './down/welcome.ts';
export { type FarewellCode, farewells } from './farewells.ts';
export type { Board, BoardMeeting } from './http/board.ts';
export type { Failure } from './http/failure.ts';
export type { EnterReply, EnterRequest } from './http/join-enter.ts';
export type { LeaveRequest } from './http/join-leave.ts';
export type { JoinKey, LookReply, LookRequest, Nameplate } from './http/join-look.ts';
export type { MeetingCard } from './http/meeting-card.ts';
export type { ReadyLine } from './http/ready-line.ts';
export type {
  Kinds,
  MeetingLinks,
  NewMeetingRequest,
  PracticeRequest,
  ReleaseRequest,
  RotateRequest,
  Scenarios,
  SeedItem,
  StaffMeeting,
  StaffMeetings,
  SuggestionsRequest,
} from './http/staff-meetings.ts';
export type {
  ClaimRequest,
  CodeRequest,
  Colleagues,
  InviteReply,
  InviteRequest,
  KeyRequest,
  LoginRequest,
  PasswordRequest,
  RecoveryCodes,
  RemoveSecondStepRequest,
  RolesRequest,
  SecondStepReply,
  SecondStepRequest,
  StaffAccount,
  StaffSelf,
} from './http/staff-session.ts';
export type { Summary } from './http/summary.ts';
export type { TextRight, TicketReply, TicketRequest } from './http/texts-ticket.ts';
export { limits } from './limits.ts';
export { protocolVersion } from './protocol-version.ts';
export type { Misfit } from './misfit.ts';
export { type Refusal, type RefusalCode, refusals } from './refusals.ts';
export { socketPath, textPath } from './socket-path.ts';
export type { CommandMessage } from './up/command.ts';
export type { Handshake } from './up/handshake.ts';
export type { ResumeMessage } from './up/resume.ts';
export type { Up } from './up/up.ts';
