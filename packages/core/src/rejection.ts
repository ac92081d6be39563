import type { PollStatus } from './poll/state.ts';
import type { MeetingStatus } from './meeting-status.ts';
import type { Channel } from './category.ts';
import type { Gate } from './kinds/kind.ts';

/** Why a command is refused: a closed list of facts with the data a sentence needs. Every code has a sentence in each catalogue. */
export type Rejection =
  // everywhere
  | { code: 'NotPermitted' }
  | { code: 'WrongStatus'; status: MeetingStatus; needed: readonly MeetingStatus[] }
  | { code: 'UnknownPerson' }
  | { code: 'NotPresent' }
  | { code: 'AlreadyExists' }
  | { code: 'NotForYou' }
  | { code: 'OwnDevice'; channel: Channel }
  // procedure and phases
  | { code: 'QuorumNotMet'; present: number; needed: number; voters: number }
  | { code: 'QuorumMet'; present: number; needed: number }
  | { code: 'UnknownPhase' }
  | { code: 'PhaseMoved'; current: string | null }
  | { code: 'GateClosed'; checks: readonly Gate['check'][] }
  | { code: 'ReasonNeeded' }
  | { code: 'TimeAlreadyAdded'; addedMs: number }
  | { code: 'BusyFloor' }
  | { code: 'PollStillOpen' }
  // attendance
  | { code: 'AlreadyPresent' }
  | { code: 'PersonHasActed' }
  | { code: 'NameTaken' }
  | { code: 'RosterFull'; max: number }
  | { code: 'AlreadyRecused' }
  // agenda
  | { code: 'AgendaNotAdopted' }
  | { code: 'UnknownItem' }
  | { code: 'ItemInUse' }
  | { code: 'ItemAlreadyClosed' }
  | { code: 'ItemStillOpen' }
  | { code: 'ItemNotOpen' }
  | { code: 'ItemMoved'; current: string | null }
  // queue
  | { code: 'QueueClosed' }
  | { code: 'AlreadyInQueue' }
  | { code: 'UnknownEntry' }
  | { code: 'EntryEnded' }
  | { code: 'FloorMoved'; speaking: string | null }
  | { code: 'FloorHeld'; leftMs: number }
  | { code: 'DeckMoved'; onDeck: string | null }
  | { code: 'NotSpeaking' }
  | { code: 'SpeechesUsed'; max: number }
  | { code: 'NotYourPhase' }
  | { code: 'KindNotOpen' }
  | { code: 'StanceNeeded' }
  | { code: 'ChairIsNeutral' }
  | { code: 'AlreadyExtended' }
  | { code: 'FloorLost'; warnings: number }
  | { code: 'AlreadyWarned'; warnings: number }
  // polls
  | { code: 'UnknownPoll' }
  | { code: 'WrongPollStatus'; status: PollStatus; needed: readonly PollStatus[] }
  | { code: 'PollAlreadyClosed' }
  | { code: 'PollNotOpen' }
  | { code: 'AnotherPollOpen' }
  | { code: 'NotAnElector' }
  | { code: 'ChoiceInvalid'; min?: number; max?: number }
  | { code: 'PollMoved' }
  | { code: 'MayOnlyTighten' }
  | { code: 'NoElectors' }
  | { code: 'MissingElectors'; missing: number }
  | { code: 'AlreadyAnswered' }
  | { code: 'NotAnswered' }
  | { code: 'NotATie' }
  | { code: 'SameMotionAgain' }
  | { code: 'TieUndecided' }
  | { code: 'OptionsInvalid' }
  // consensus
  | { code: 'UnknownStatement' }
  | { code: 'UnknownRound' }
  | { code: 'VersionMoved'; version: number }
  | { code: 'RoundStillOpen' }
  | { code: 'RoundNotOpen' }
  | { code: 'ReasonRequired'; level: number }
  | { code: 'AlreadyConcluded' }
  | { code: 'NotReached'; result: string }
  | { code: 'UnknownDissent' }
  // tasks and record
  | { code: 'UnknownTask' }
  | { code: 'TaskEnded' }
  | { code: 'AlreadySigned' }
  | { code: 'NotASigner' }
  | { code: 'SignaturesMissing'; missing: number }
  | { code: 'UnknownTarget' };

export type RejectionCode = Rejection['code'];
