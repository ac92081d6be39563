import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { CorrectionId, PersonId, StaffId } from '../ids.ts';
import type { CorrectionTarget, RecordCommand } from './commands.ts';
import { decideRecord } from './decide.ts';
import { evolveRecord } from './evolve.ts';
import type { RecordFacts } from './facts.ts';
import { missingSignatures } from './missing-signatures.ts';
import { initialRecord, type RecordState } from './state.ts';

const [chen, liu, guest] = ['chen', 'liu', 'guest'].map((id) => PersonId.parse(id)) as [
  PersonId,
  PersonId,
  PersonId,
];

const recorder: Actor = { kind: 'staff', id: StaffId.parse('s1'), name: 'Sun Lei', role: 'recorder' };

const member = (id: PersonId): Actor => ({ kind: 'member', id });

const facts: RecordFacts = {
  at: 5000,
  by: recorder,
  status: 'record',
  signers: [chen, liu],
  channels: { [chen]: 'room', [liu]: 'helped', [guest]: 'room' },
};

const refused = (rejection: object) => ({ ok: false, rejection });

/** Folds what follows from commands; fails on a refusal. */
const after = (state: RecordState, ...commands: readonly [RecordCommand, Actor][]): RecordState =>
  commands.reduce((folded, [command, by]) => {
    const decision = decideRecord(folded, command, { ...facts, by });
    if (!decision.ok) throw new Error(decision.rejection.code);
    return decision.events.reduce((s, e) => evolveRecord(s, e, facts.at), folded);
  }, state);

const decide = (state: RecordState, command: RecordCommand, more: Partial<RecordFacts> = {}) =>
  decideRecord(state, command, { ...facts, ...more });

const sign = (person: PersonId): RecordCommand => ({ type: 'SignRecord', person });

const refuseIt = (person: PersonId, reason = 'my words are missing'): RecordCommand => ({
  type: 'RefuseToSign',
  person,
  reason,
});

describe('the record', () => {
  test('R-1 the record is opened once, after closing, and freezes the texts', () => {
    const texts = { notes: [], minutes: [{ item: null, paragraphs: ['Agreed.'] }] };
    const open: RecordCommand = { type: 'OpenRecord', texts };
    const opened = decide(initialRecord, open, { status: 'closed' });
    expect(opened).toEqual({ ok: true, events: [{ type: 'RecordOpened', texts }] });
    expect(evolveRecord(initialRecord, { type: 'RecordOpened', texts }, 0).texts).toBe(texts);
    expect(decide(initialRecord, open)).toEqual(
      refused({ code: 'WrongStatus', status: 'record', needed: ['closed'] }),
    );
  });

  test('R-2 a correction stands beside what it corrects, with who made it', () => {
    const target: CorrectionTarget = { part: 'speech', ref: 'h1' };
    const correction: RecordCommand = {
      type: 'CorrectRecord',
      correction: CorrectionId.parse('c1'),
      target,
      was: 'seven lamps',
      now: 'nine lamps',
    };
    const corrected = after(initialRecord, [correction, recorder]);
    expect(corrected.corrections).toEqual([
      { id: 'c1', target, was: 'seven lamps', now: 'nine lamps', by: 'Sun Lei', at: 5000 },
    ]);
    expect(decide(corrected, correction)).toEqual(refused({ code: 'AlreadyExists' }));
    expect(decide(initialRecord, { ...correction, now: 'seven lamps' })).toEqual({ ok: true, events: [] });
  });

  test('R-3 a signer signs once, on their own device or at the desk', () => {
    const signed = after(initialRecord, [sign(chen), member(chen)], [sign(liu), recorder]);
    expect(signed.signatures).toEqual({
      chen: { signed: true, method: 'phone', at: 5000, helper: null },
      liu: { signed: true, method: 'desk', at: 5000, helper: 'Sun Lei' },
    });
    expect(decide(signed, sign(chen), { by: member(chen) })).toEqual(refused({ code: 'AlreadySigned' }));
  });

  test('R-3 who has a device may sign at the desk all the same, attributed, and not a second time', () => {
    const signed = after(initialRecord, [sign(chen), recorder]);
    expect(signed.signatures[chen]).toMatchObject({ signed: true, method: 'desk', helper: 'Sun Lei' });
    expect(decide(signed, sign(chen), { by: member(chen) })).toEqual(refused({ code: 'AlreadySigned' }));
  });

  test('R-3 no member signs for another, and only signers sign', () => {
    expect(decide(initialRecord, sign(chen), { by: member(liu) })).toEqual(refused({ code: 'NotForYou' }));
    expect(decide(initialRecord, sign(guest), { by: member(guest) })).toEqual(
      refused({ code: 'NotASigner' }),
    );
    const stranger = PersonId.parse('stranger');
    expect(decide(initialRecord, sign(stranger))).toEqual(refused({ code: 'UnknownPerson' }));
  });

  test('R-3 a refusal is noted with its reason and may be followed by a signature, not the other way round', () => {
    const noted = after(initialRecord, [refuseIt(chen), recorder]);
    expect(noted.signatures[chen]).toEqual({
      signed: false,
      reason: 'my words are missing',
      at: 5000,
      notedBy: 'Sun Lei',
    });
    expect(decide(noted, refuseIt(chen))).toEqual({ ok: true, events: [] });
    const signed = after(noted, [sign(chen), member(chen)]);
    expect(signed.signatures[chen]?.signed).toBe(true);
    expect(decide(signed, refuseIt(chen))).toEqual(refused({ code: 'AlreadySigned' }));
  });

  test('R-3 somebody who refuses on their own device is not noted by staff, and speaks for nobody else', () => {
    const own = after(initialRecord, [refuseIt(chen), member(chen)]);
    expect(own.signatures[chen]).toMatchObject({ signed: false, notedBy: null });
    expect(decide(initialRecord, refuseIt(chen), { by: member(liu) })).toEqual(
      refused({ code: 'NotForYou' }),
    );
  });

  test('R-4 sealing needs the signature or the noted refusal of each signer', () => {
    const half = after(initialRecord, [sign(chen), member(chen)]);
    expect(missingSignatures(half, facts.signers)).toEqual(['liu']);
    expect(decide(half, { type: 'SealRecord' })).toEqual(refused({ code: 'SignaturesMissing', missing: 1 }));
    const all = after(half, [refuseIt(liu), recorder]);
    expect(decide(all, { type: 'SealRecord' })).toEqual({ ok: true, events: [{ type: 'RecordSealed' }] });
  });

  test('M4 nothing is signed or corrected before the record is open', () => {
    expect(decide(initialRecord, sign(liu), { status: 'closed' })).toEqual(
      refused({ code: 'WrongStatus', status: 'closed', needed: ['record'] }),
    );
  });
});
