import { type Person, type Signature, signersOf } from '@yishi/core';
import { fill, formatTime } from '@yishi/i18n';
import type { CorrectionRow, SignatureRow } from './document.ts';
import { rosterOf, type Scribe } from './scribe.ts';

/** Everybody whose signature is needed, and anybody else who signed, in the order of the seats. */
export const signatureRows = (scribe: Scribe): SignatureRow[] => {
  const needed = new Set(signersOf(scribe.state));
  return rosterOf(scribe).flatMap((person) => {
    const signature = scribe.state.record.signatures[person.id];
    return signature === undefined && !needed.has(person.id) ? [] : [rowOf(scribe, person, signature)];
  });
};

const rowOf = (scribe: Scribe, { name, duties }: Person, signature: Signature | undefined): SignatureRow => {
  const duty = duties[0] === undefined ? null : scribe.words.duty[duties[0]];
  const state = signature === undefined ? 'missing' : signature.signed ? 'signed' : 'refused';
  return { name, duty, state, words: wordsOf(scribe, signature) };
};

const wordsOf = ({ minutes: { signature: say } }: Scribe, signature: Signature | undefined): string => {
  if (signature === undefined) return say.missing;
  if (!signature.signed) return fill(say.refused, { reason: signature.reason });
  const time = formatTime(signature.at);
  if (signature.helper !== null) return fill(say.helped, { time, helper: signature.helper });
  return fill(signature.method === 'phone' ? say.phone : say.desk, { time });
};

/** Corrections, each beside what it corrects. */
export const correctionRows = ({ state, minutes: { part } }: Scribe): CorrectionRow[] =>
  state.record.corrections.map(({ target, was, now, by, at }) => ({
    time: formatTime(at),
    part: part[target.part],
    was,
    now,
    by,
  }));
