import { accept, type Decision, refuse } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import { wrongStatus } from '../wrong-status.ts';
import type { RecordCommand } from './commands.ts';
import type { RecordEvent } from './events.ts';
import type { RecordFacts } from './facts.ts';
import { missingSignatures } from './missing-signatures.ts';
import type { RecordState } from './state.ts';

type Of<Type extends RecordCommand['type']> = Extract<RecordCommand, { type: Type }>;

const correct = (
  state: RecordState,
  command: Of<'CorrectRecord'>,
  { by }: RecordFacts,
): Decision<RecordEvent> => {
  const { correction, target, was, now } = command;
  if (by.kind !== 'staff') return refuse({ code: 'NotPermitted' });
  if (state.corrections.some((c) => c.id === correction)) return refuse({ code: 'AlreadyExists' });
  if (was === now) return accept();
  return accept({ type: 'RecordCorrected', correction, target, was, now, by: by.name });
};

/**
 * Why this person's answer to the record is not taken; null when it is. Members answer for themselves. Staff note what
 * was signed or refused before them, under their own name and whatever the channel: it is once, so nothing is doubled.
 */
const refusal = (state: RecordState, person: PersonId, { by, signers, channels }: RecordFacts) => {
  if (by.kind === 'member' && by.id !== person) return refuse({ code: 'NotForYou' });
  if (channels[person] === undefined) return refuse({ code: 'UnknownPerson' });
  if (!signers.includes(person)) return refuse({ code: 'NotASigner' });
  return state.signatures[person]?.signed === true ? refuse({ code: 'AlreadySigned' }) : null;
};

const notedBy = ({ by }: RecordFacts): string | null => (by.kind === 'staff' ? by.name : null);

const sign = (
  state: RecordState,
  { person }: Of<'SignRecord'>,
  facts: RecordFacts,
): Decision<RecordEvent> => {
  const helper = notedBy(facts);
  return (
    refusal(state, person, facts) ??
    accept({ type: 'RecordSigned', person, method: helper === null ? 'phone' : 'desk', helper })
  );
};

const refuseToSign = (
  state: RecordState,
  { person, reason }: Of<'RefuseToSign'>,
  facts: RecordFacts,
): Decision<RecordEvent> => {
  const refused = refusal(state, person, facts);
  if (refused !== null) return refused;
  const noted = state.signatures[person];
  if (noted?.signed === false && noted.reason === reason) return accept();
  return accept({ type: 'SigningRefused', person, reason, notedBy: notedBy(facts) });
};

const seal = (state: RecordState, { signers }: RecordFacts): Decision<RecordEvent> => {
  const missing = missingSignatures(state, signers).length;
  return missing > 0 ? refuse({ code: 'SignaturesMissing', missing }) : accept({ type: 'RecordSealed' });
};

/** Opening needs a closed meeting, everything else an open record; so it is opened once. */
export const decideRecord = (
  state: RecordState,
  command: RecordCommand,
  facts: RecordFacts,
): Decision<RecordEvent> => {
  const refused = wrongStatus(facts.status, [command.type === 'OpenRecord' ? 'closed' : 'record']);
  if (refused !== null) return refused;
  switch (command.type) {
    case 'OpenRecord':
      return accept({ type: 'RecordOpened', texts: command.texts });
    case 'CorrectRecord':
      return correct(state, command, facts);
    case 'SignRecord':
      return sign(state, command, facts);
    case 'RefuseToSign':
      return refuseToSign(state, command, facts);
    case 'SealRecord':
      return seal(state, facts);
    default:
      return command satisfies never;
  }
};
