import { type Person, type Signature, signersOf } from '@yishi/core';
import type { SignatureRow } from './document.ts';
import { joined, listed, namesOf, rosterOf, type Scribe, staffName } from './scribe.ts';
import { sentence } from './sentence.ts';
import { timeIn } from './times.ts';

/** Everybody whose signature is needed, and anybody else who signed, in the order of the seats. */
export const signatureRows = (scribe: Scribe): SignatureRow[] => {
  const needed = new Set(signersOf(scribe.state));
  return rosterOf(scribe).flatMap((person) => {
    const signature = scribe.state.record.signatures[person.id];
    return signature === undefined && !needed.has(person.id) ? [] : [rowOf(scribe, person, signature)];
  });
};

const rowOf = (scribe: Scribe, { name, duties }: Person, signature: Signature | undefined): SignatureRow => {
  const names = duties.map((duty) => scribe.words.duty[duty]);
  const given = signature?.signed === true ? 'signed' : 'refused';
  return {
    name,
    duty: names.length === 0 ? null : listed(scribe, names),
    state: signature === undefined ? 'missing' : given,
    words: wordsOf(scribe, signature),
  };
};

const wordsOf = (scribe: Scribe, signature: Signature | undefined): string => {
  const { signature: say } = scribe.minutes;
  if (signature === undefined) return say.missing;
  const time = timeIn(scribe, signature.at);
  if (!signature.signed) {
    const { reason, notedBy } = signature;
    return notedBy === null
      ? sentence(say.refused, { time, reason })
      : sentence(say.refusedNoted, { time, reason, noted: staffName(scribe, notedBy) });
  }
  if (signature.helper !== null)
    return sentence(say.helped, { time, helper: staffName(scribe, signature.helper) });
  return sentence(signature.method === 'phone' ? say.phone : say.desk, { time });
};

/** How many signed, refused and are missing, in sentences; null before the record is opened. */
export const signingWords = (scribe: Scribe, rows: readonly SignatureRow[]): string | null => {
  const { signature: say } = scribe.minutes;
  const named = (state: SignatureRow['state']) => rows.filter((row) => row.state === state);
  const [signed, refused, missing] = [named('signed'), named('refused'), named('missing')];
  const names = namesOf(scribe, missing);
  if (scribe.state.procedure.recordOpenedAt === null) return null;
  return joined(scribe, [
    sentence(say.count, { needed: rows.length, signed: signed.length }),
    ...(refused.length === 0 ? [] : [sentence(say.refusedCount, { count: refused.length })]),
    ...(missing.length === 0 ? [] : [sentence(say.missingNames, { count: missing.length, names })]),
  ]);
};
