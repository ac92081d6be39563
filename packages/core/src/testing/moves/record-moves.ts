import { CorrectionId } from '../../ids.ts';
import { signersOf } from '../../meeting-facts.ts';
import type { MeetingState } from '../../meeting-state.ts';
import { chair, desk, member } from '../actors.ts';
import { chairs, type Given, type Move, persons } from './move.ts';

/** The record is opened, corrected, signed, or not signed. */
export const recordMoves: readonly Move[] = [
  chairs(() => ({
    type: 'OpenRecord',
    texts: { notes: [], minutes: [{ item: null, paragraphs: ['一致同意。'] }] },
  })),
  chairs(({ version }) => ({
    type: 'CorrectRecord',
    correction: CorrectionId.parse(`x${version}`),
    target: { part: 'minutes', ref: null },
    was: '一致同意',
    now: '多数同意',
  })),
  persons((_, __, person) => ({ type: 'SignRecord', person })),
  persons((_, __, person) => ({ type: 'RefuseToSign', person, reason: '记录与发言不符' })),
  chairs(() => ({ type: 'SealRecord' })),
];

/** What is still to be done about the record. */
export const towardsSeal = (state: MeetingState): Given => {
  const unsigned = signersOf(state).find((id) => state.record.signatures[id] === undefined);
  if (unsigned === undefined) return { command: { type: 'SealRecord' }, by: chair };
  const channel = state.attendance.people[unsigned]?.channel;
  const onTheirOwn = channel === 'room' || channel === 'remote';
  return { command: { type: 'SignRecord', person: unsigned }, by: onTheirOwn ? member(unsigned) : desk };
};
