export { attended } from './attended.ts';
export { Actor, type Role, StaffRole } from './actor.ts';
export type { AgendaProjection, ProjectedItem } from './agenda/projection.ts';
export type { AgendaItem, AgendaState } from './agenda/state.ts';
export { AdoptedItem } from './agenda/commands.ts';
export { type Answered, type Answers, missingOf } from './answers.ts';
export { AttendanceCategory, BodyCategory, Channel, Duty } from './category.ts';
export { IdentityCheck, PersonDetails } from './attendance/commands.ts';
export { isVoter, presentVoters, quorumOf } from './attendance/quorum.ts';
export { guestDetails, residentDetails } from './attendance/usual-details.ts';
export type { AttendanceState, Person, Presence } from './attendance/state.ts';
export type { Audience } from './audience.ts';
export { audienceOf } from './audience-of.ts';
export { Outcome } from './consensus/commands.ts';
export { mayClaim } from './consensus/may-claim.ts';
export { type Bands, bandsOf, countLevels, type RoundResult, roundShows } from './consensus/result.ts';
export type {
  ConsensusState,
  Dissent,
  DissentSubject,
  Position,
  Round,
  Statement,
  StatementVersion,
} from './consensus/state.ts';
export { seesPositions } from './consensus/view.ts';
export type { Decision } from './decision.ts';
export { evolve } from './evolve.ts';
export { Compare, Fraction } from './fraction.ts';
export { ballotOpen, undoneAtClose, unmetChecks } from './gates.ts';
export { type HandPreview, previewHand } from './hand-preview.ts';
export {
  CommandId,
  CorrectionId,
  DissentId,
  EntryId,
  ItemId,
  MeetingId,
  OptionId,
  PersonId,
  PhaseId,
  PollId,
  RoundId,
  StaffId,
  StatementId,
  TaskId,
} from './ids.ts';
export { isAssisted } from './is-assisted.ts';
export { type CompositionWarning, compositionWarnings, type Invited } from './kinds/composition.ts';
export { CompositionCheck, EntryKind, Gate, Kind, Phase, SpeakerGroup } from './kinds/kind.ts';
export { documentNumber, type NumberParts } from './kinds/document-number.ts';
export { kindOf, kinds } from './kinds/registry.ts';
export { type CommandType, MeetingCommand } from './meeting-command.ts';
export type { MeetingEvent, Recorded, ViewEvent, Withheld } from './meeting-event.ts';
export { currentPhase, type Given, orderFacts, signersOf } from './meeting-facts.ts';
export { initialMeeting, type MeetingState } from './meeting-state.ts';
export type { MeetingStatus } from './meeting-status.ts';
export { decide } from './meeting.ts';
export { mayCommand } from './permissions.ts';
export type { PhasesProgress, PhaseStep } from './phases/progress.ts';
export { type SpeakingPlan, speakingPlan } from './phases/speaking-plan.ts';
export type { PhaseRun, PhasesState } from './phases/state.ts';
export { BindingEffect, Choice, PollForm, PollOption, SeenFrom, Visibility } from './poll/choice.ts';
export { PollDraft } from './poll/commands.ts';
export { boundsOf, fits } from './poll/fits.ts';
export { isRunning } from './poll/is-running.ts';
export { type Measure, type OwnersMatter, type OwnersResult, ownersVote } from './poll/owners-vote.ts';
export type { AnswerQuorum } from './poll/majority.ts';
export { revealsSmallGroup } from './poll/reveals-small-group.ts';
export { type OptionStanding, type Standing, standing, standingOf } from './poll/standing.ts';
export type { StandingSentence } from './poll/standing-sentence.ts';
export type {
  Elector,
  Electorate,
  Motion,
  Poll,
  PollOutcome,
  PollResult,
  PollStatus,
  PollsState,
  Tally,
} from './poll/state.ts';
export { tallyOf } from './poll/tally.ts';
export { isShown } from './poll/view.ts';
export { Affects, Community, Conference } from './procedure/commands.ts';
export type { MeetingNotice, ProcedureState, Recess, Sitting } from './procedure/state.ts';
export { QueueCriterion, QueuePolicy } from './queue-policy.ts';
export type { Quorum } from './quorum.ts';
export { Stance, WarningGround } from './queue/commands.ts';
export { isProcedural, isWaiting } from './queue/entry-class.ts';
export type { OrderFacts, QueuePerson } from './queue/facts.ts';
export { type Place, policyOf, queueOrder } from './queue/order.ts';
export type { Reason } from './queue/reason.ts';
export { type SpeechClock, speechClock } from './queue/speech-clock.ts';
export { holdLeftMs } from './queue/hold.ts';
export { turnsTaken, warningsOn } from './queue/speech-history.ts';
export { speechLimit } from './queue/speech-limit.ts';
export type { Entry, EntryStatus, QueueState, Speech } from './queue/state.ts';
export { leastSideMs, type Sides, sidesOf, type TalkTime, talkTime, talkTimeBy } from './queue/talk-time.ts';
export { asksStance, maySpeakIn } from './queue/may-speak.ts';
export { unheardVoters } from './queue/unheard-voters.ts';
export { waitsFor } from './queue/wait.ts';
export { CorrectionTarget, FrozenText, FrozenTexts } from './record/commands.ts';
export { missingSignatures } from './record/missing-signatures.ts';
export type { Correction, RecordState, Signature } from './record/state.ts';
export type { Rejection, RejectionCode } from './rejection.ts';
export { roleOf } from './role-of.ts';
export { Rule } from './rule.ts';
export { ScaleId } from './scale-id.ts';
export { type ScaleStep, scales, stepOf } from './scales.ts';
export type { ScriptLine, Word, Words } from './script/script-line.ts';
export { scriptLines } from './script/script-lines.ts';
export { spoken } from './script/spoken.ts';
export { neededOf, reaches } from './share.ts';
export { TaskDetails } from './tasks/commands.ts';
export { isTaskComplete } from './tasks/complete.ts';
export type { Task, TasksState } from './tasks/state.ts';
export { UnreadableEvent, upcast } from './upcast.ts';
export { type Timetable, timetableOf } from './timetable.ts';
export { redactEvent, redactState } from './views.ts';
export { LocalText } from './words.ts';
