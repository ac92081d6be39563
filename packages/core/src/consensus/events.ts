import type { Channel } from '../category.ts';
import type { DissentId, ItemId, PersonId, PollId, RoundId, StatementId, TaskId } from '../ids.ts';
import type { ScaleId } from '../scale-id.ts';
import type { Outcome } from './commands.ts';
import type { DissentSubject, Position } from './state.ts';

export type ConsensusEvent =
  | {
      type: 'StatementPut';
      statement: StatementId;
      title: string;
      paragraphs: readonly string[];
      item: ItemId | null;
      scale: ScaleId;
    }
  | {
      type: 'StatementAmended';
      statement: StatementId;
      version: number;
      paragraphs: readonly string[];
      why: string | null;
    }
  | {
      type: 'RoundOpened';
      statement: StatementId;
      round: RoundId;
      version: number;
      asked: readonly { person: PersonId; channel: Channel }[];
    }
  /** `position` is null on the way to an audience that may not see it yet. */
  | {
      type: 'RoundAnswered';
      statement: StatementId;
      round: RoundId;
      person: PersonId;
      channel: Channel;
      helper: string | null;
      position: Position | null;
    }
  | {
      type: 'PositionWithdrawn';
      statement: StatementId;
      round: RoundId;
      person: PersonId;
      helper: string | null;
    }
  /** `positions` is null for the public: it sees how many, not who. */
  | {
      type: 'RoundClosed';
      statement: StatementId;
      round: RoundId;
      levels: Record<number, number>;
      positions: Record<PersonId, Position> | null;
    }
  | {
      type: 'StatementConcluded';
      statement: StatementId;
      version: number;
      outcome: Outcome;
      poll: PollId | null;
    }
  | { type: 'StatementSignedOff'; statement: StatementId; person: PersonId; helper: string | null }
  | {
      type: 'DissentRecorded';
      dissent: DissentId;
      subject: DissentSubject;
      person: PersonId;
      reason: string;
      condition: string | null;
      helper: string | null;
    }
  | { type: 'DissentAnswered'; dissent: DissentId; adopted: boolean; text: string; task: TaskId | null };
