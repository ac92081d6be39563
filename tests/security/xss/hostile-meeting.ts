import {
  addItem,
  generalMinutes,
  itemMinutes,
  itemTexts,
  readAgenda,
  suggestItem,
  writeParagraphs,
} from '@yishi/collab';
import {
  type AdoptedItem,
  CorrectionId,
  DissentId,
  ItemId,
  OptionId,
  type PersonDetails,
  PersonId,
  type PollDraft,
  PollId,
  RoundId,
  StatementId,
  TaskId,
} from '@yishi/core';
import type { NewMeetingRequest } from '@yishi/protocol/names';
import type { CalledMeeting } from '../../kit/called-meeting.ts';
import type { Chair } from '../../kit/chair.ts';
import { openText } from '../../kit/shared-text.ts';
import { smallMeeting } from '../../kit/small-meeting.ts';
import { voteOn } from '../../kit/vote-on.ts';
import { around, packed, payloads, upTo } from './payloads.ts';

const [lines, labels, represented, remarks, paragraphs, tasks] = [
  packed(120),
  packed(120),
  packed(60),
  packed(500),
  packed(2000),
  packed(200),
];
const [sun, li] = [PersonId.parse('sun'), PersonId.parse('li')];
const names = upTo(40);

/** Somebody without a vote, so that nobody waits for them. */
const guest = (name: string, place: number): PersonDetails => ({
  id: PersonId.parse(`x${place}`),
  name,
  category: 'residentRepresentative',
  body: 'none',
  representing: around(represented, place),
  duties: [],
  votes: false,
  affected: true,
  side: null,
  channel: 'room',
});

const guests = names.map(guest);
const called = 190;

/** Five people who hold a meeting among guests whose names are attempts, with such an agenda. */
export const hostileRequest = (): NewMeetingRequest => {
  const plain = smallMeeting(Date.now());
  return {
    ...plain,
    title: around(lines, 0),
    people: [...plain.people, ...guests.slice(0, called)],
    agenda: lines
      .slice(0, 40)
      .map((title, place) => ({ title, presenter: around(represented, place), minutes: 5 })),
  };
};

/** The guests that did not fit into the call. */
export const enrolsTheRest = (chair: Chair): Promise<void> =>
  chair.does({ type: 'EnrolPeople', people: guests.slice(called) });

/** What staff and members write together: every attempt as a title or a note of the agenda, a suggestion, and minutes. */
export const writesTexts = async (url: string, meeting: CalledMeeting): Promise<readonly AdoptedItem[]> => {
  const at = { url, meeting: meeting.meeting };
  const claim = { door: 'staff', role: 'recorder', cookie: meeting.cookie } as const;
  const agenda = await openText(at, 'agenda', claim);
  const [first] = readAgenda(agenda.doc);
  if (first === undefined) throw new Error('the agenda is empty');
  lines.slice(40).forEach((title, place) => addItem(agenda.doc, { id: `y${place}`, title, minutes: 5 }));
  const notes = itemTexts(agenda.doc, first.id)?.notes;
  if (notes !== undefined) writeParagraphs(notes, payloads);
  payloads.slice(0, 20).forEach((title, place) => {
    const suggestion = {
      id: `s${place}`,
      title,
      reason: around(remarks, place),
      minutes: 5,
      by: 'li',
      at: 1,
    };
    suggestItem(agenda.doc, suggestion);
  });
  const minutes = await openText(at, 'minutes', claim);
  writeParagraphs(generalMinutes(minutes.doc), payloads);
  writeParagraphs(itemMinutes(minutes.doc, first.id), payloads);
  const adopted = readAgenda(agenda.doc)
    .slice(0, 40)
    .map(({ id, title, presenter, plannedMs }) => ({ id: ItemId.parse(id), title, presenter, plannedMs }));
  await openText(at, 'minutes', claim).then((again) => again.close());
  agenda.close();
  minutes.close();
  return adopted;
};

/** A statement whose title, words, reason for change and doubts are attempts. */
export const putsStatement = async (chair: Chair, place: number): Promise<void> => {
  const statement = StatementId.parse(`t${place}`);
  const round = RoundId.parse(`r${place}`);
  const title = around(lines, place);
  await chair.does({ type: 'PutStatement', statement, title, paragraphs, item: null, scale: 'fistToFive' });
  const why = around(remarks, place);
  await chair.does({ type: 'AmendStatement', statement, seen: 1, paragraphs: [...paragraphs, why], why });
  await chair.does({ type: 'OpenRound', statement, round, seen: 2 });
  await chair.does({
    type: 'AnswerRound',
    statement,
    round,
    person: sun,
    level: 1,
    reason: around(remarks, place),
  });
  await chair.does({ type: 'CloseRound', statement, round, seenMissing: 9 });
};

/** What a statement without agreement leaves behind: a dissent that is answered. */
export const dissents = async (chair: Chair, place: number): Promise<void> => {
  const statement = StatementId.parse(`t${place}`);
  const dissent = DissentId.parse(`d${place}`);
  await chair.does({ type: 'ConcludeStatement', statement, seen: 2, outcome: 'notAgreed', poll: null });
  await chair.does({
    type: 'RecordDissent',
    dissent,
    subject: { about: 'statement', statement },
    person: sun,
    reason: around(remarks, place),
    condition: around(remarks, place + 1),
  });
  await chair.does({
    type: 'AnswerDissent',
    dissent,
    adopted: false,
    text: around(remarks, place),
    task: null,
  });
};

/** A question whose title, words and options are attempts. */
export const draftsPoll = (place: number): PollDraft =>
  voteOn(
    { id: `q${place}`, title: around(lines, place), paragraphs },
    {
      form: { form: 'several', min: 0, max: 5 },
      options: labels
        .slice(place * 40, place * 40 + 40)
        .map((label, n) => ({ id: OptionId.parse(`o${n}`), label })),
      plannedMs: 60_000,
    },
  );

export const opensPoll = async (chair: Chair, place: number): Promise<void> => {
  const draft = draftsPoll(place);
  await chair.does({ type: 'DraftPoll', draft });
  await chair.does({ type: 'ReadyPoll', poll: draft.poll });
  await chair.does({ type: 'OpenPoll', poll: draft.poll });
  const options = draft.options.slice(0, 5).map(({ id }) => id);
  await chair.does({
    type: 'AnswerPoll',
    poll: draft.poll,
    person: sun,
    choice: { choice: 'options', options },
  });
};

export const closesPoll = async (chair: Chair, place: number): Promise<void> => {
  const poll = PollId.parse(`q${place}`);
  await chair.does({ type: 'ClosePoll', poll, seenMissing: 9 });
  await chair.does({ type: 'PublishPoll', poll });
  await chair.does({ type: 'AnnulPoll', poll, reason: around(remarks, place) });
};

/** Tasks, conclusions and reasons: what is left to be said before the end. */
export const leavesTasks = async (chair: Chair): Promise<void> => {
  for (const [place, what] of tasks.entries()) {
    const responsible = { person: null, name: around(lines, place) };
    const task = { id: TaskId.parse(`k${place}`), what, responsible, due: '2026-12-31', from: null };
    await chair.does({ type: 'AssignTask', task });
  }
  await chair.does({ type: 'DropTask', task: TaskId.parse('k0'), reason: around(remarks, 0) });
  await chair.does({ type: 'RecusePerson', person: li, reason: around(remarks, 1) });
  await chair.does({ type: 'SetQueuePolicy', policy: ['goRound'], reason: around(remarks, 2) });
};

/** Corrections and refusals to sign, on the open record. */
export const corrects = async (chair: Chair): Promise<void> => {
  for (const [place, was] of remarks.entries())
    await chair.does({
      type: 'CorrectRecord',
      correction: CorrectionId.parse(`c${place}`),
      target: { part: 'other', ref: null },
      was,
      now: around(remarks, place + 1),
    });
  await chair.does({ type: 'RefuseToSign', person: sun, reason: around(remarks, 3) });
};

export const statementCount = 3;
export const pollCount = Math.ceil(labels.length / 40);
export const reasonAt = (place: number): string => around(remarks, place);
