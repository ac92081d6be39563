import type { Channel } from '../category.ts';
import type { EntryId, ItemId, PersonId, PhaseId } from '../ids.ts';
import type { EntryKind } from '../kinds/kind.ts';
import type { QueuePolicy } from '../queue-policy.ts';
import type { Stance, WarningGround } from './commands.ts';

/** `helper` is the name of the staff member who did it in the person's name, else null. */
export type QueueEvent =
  | {
      type: 'FloorRequested';
      entry: EntryId;
      person: PersonId;
      kind: EntryKind;
      stance: Stance | null;
      channel: Channel;
      helper: string | null;
      invited: boolean;
      replyTo: EntryId | null;
      phase: PhaseId | null;
      item: ItemId | null;
    }
  | { type: 'StanceChanged'; entry: EntryId; stance: Stance; helper: string | null }
  | { type: 'RequestWithdrawn'; entry: EntryId; helper: string | null }
  | { type: 'EntryPutOnDeck'; entry: EntryId; override: string | null }
  | {
      type: 'FloorGiven';
      entry: EntryId;
      limitMs: number | null;
      override: string | null;
      phase: PhaseId | null;
      item: ItemId | null;
    }
  | { type: 'SpeechEnded'; entry: EntryId; spokenMs: number }
  | { type: 'SpeechPaused'; entry: EntryId }
  | { type: 'SpeechResumed'; entry: EntryId }
  | { type: 'FloorHeld'; entry: EntryId }
  | { type: 'SpeechSetAside'; entry: EntryId; spokenMs: number }
  | { type: 'SpeechExtended'; entry: EntryId; addedMs: number }
  | { type: 'SpeakerWarned'; entry: EntryId; person: PersonId; ground: WarningGround; item: ItemId | null }
  | { type: 'SpeakerAbsent'; entry: EntryId }
  | { type: 'EntryReturned'; entry: EntryId; keepsPlace: boolean }
  | { type: 'QueueClosed' }
  | { type: 'QueueReopened' }
  | { type: 'QueuePolicySet'; policy: QueuePolicy | null; reason: string };
