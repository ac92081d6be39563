import { accept, type Decision, refuse } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import { onBehalf } from '../on-behalf.ts';
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

/** A signer of the roster who has not signed yet, with the channel that settles where they may sign. */
const signer = (state: RecordState, person: PersonId, { signers, channels }: RecordFacts) => {
  const channel = channels[person];
  if (channel === undefined) return refuse({ code: 'UnknownPerson' });
  if (!signers.includes(person)) return refuse({ code: 'NotASigner' });
  if (state.signatures[person]?.signed === true) return refuse({ code: 'AlreadySigned' });
  return { ok: true as const, id: person, channel };
};

const sign = (
  state: RecordState,
  { person }: Of<'SignRecord'>,
  facts: RecordFacts,
): Decision<RecordEvent> => {
  const found = signer(state, person, facts);
  if (!found.ok) return found;
  const behalf = onBehalf(facts.by, found);
  if (!behalf.ok) return behalf;
  const { helper } = behalf;
  return accept({ type: 'RecordSigned', person, method: helper === null ? 'phone' : 'desk', helper });
};

/** Noting a refusal is not acting in somebody's name: staff may do it whatever the channel. */
const refuseToSign = (
  state: RecordState,
  { person, reason }: Of<'RefuseToSign'>,
  facts: RecordFacts,
): Decision<RecordEvent> => {
  const { by } = facts;
  if (by.kind === 'member' && by.id !== person) return refuse({ code: 'NotForYou' });
  const found = signer(state, person, facts);
  if (!found.ok) return found;
  const noted = state.signatures[person];
  if (noted?.signed === false && noted.reason === reason) return accept();
  return accept({ type: 'SigningRefused', person, reason, notedBy: by.kind === 'staff' ? by.name : null });
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
