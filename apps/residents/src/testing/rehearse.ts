import { type AdoptedItem, isAssisted, ItemId, kindOf, MeetingId } from '@yishi/core';
import { chair, desk, member, recorder } from '@yishi/core/testing';
import type { Scenario } from '@yishi/scenarios';
import { residentWishes } from '../behaviour/resident-wishes.ts';
import { chairWishes } from '../chair/chair-wishes.ts';
import { deskWishes } from '../desk/desk-wishes.ts';
import { Player } from '../player.ts';
import { scenesOf } from '../scenes.ts';
import { MeetingInMemory } from './meeting-in-memory.ts';
import { VirtualTimers } from './virtual-timers.ts';

const draftedOf = ({ agenda }: Scenario): AdoptedItem[] =>
  agenda.map(({ title, presenter, minutes }, i) => ({
    id: ItemId.parse(`item-${i + 1}`),
    title,
    presenter,
    plannedMs: minutes * 60_000,
  }));

const called = (scenario: Scenario, timers: VirtualTimers): MeetingInMemory => {
  const kind = kindOf(scenario.kind);
  if (kind === undefined) throw new Error(`no kind ${scenario.kind}`);
  const meeting = new MeetingInMemory(timers);
  const { notice, people } = scenario;
  const scheduledAt = timers.now();
  meeting.give(
    { type: 'CreateMeeting', meeting: MeetingId.parse('m1'), kind, practice: true, scheduledAt, ...notice },
    recorder,
  );
  meeting.give({ type: 'EnrolPeople', people }, recorder);
  return meeting;
};

/** `minutes` are the paragraphs that were written, item by item. */
export type Rehearsal = {
  meeting: MeetingInMemory;
  dropped: number;
  took: number;
  minutes: readonly (readonly string[])[];
};

/** Plays a scenario from its draft to its sealed record: everybody it names, the desk and the autopilot, at the pace of people. */
export const rehearse = async (
  scenario: Scenario,
  seed: number,
  { told = true }: { told?: boolean } = {},
): Promise<Rehearsal> => {
  const timers = new VirtualTimers();
  const startedAt = timers.now();
  const meeting = called(scenario, timers);
  const scenes = scenesOf(told ? scenario : null, seed, timers);
  const away = new Set(scenario.absent.map(({ person }) => person));
  const ground = { timers, pace: 'human' } as const;
  const seats = scenario.people
    .filter(({ id, channel }) => !isAssisted(channel) && !away.has(id))
    .map(({ id: person, channel }) => {
      const seat = meeting.seat(member(person), { kind: 'member', person });
      void new Player({ ...ground, seat }, (state) => residentWishes({ person, channel }, scenes(state)));
      return seat;
    });
  const staff = { kind: 'staff' } as const;
  const drafted = draftedOf(scenario);
  void new Player({ ...ground, seat: meeting.seat(desk, staff) }, (state) =>
    deskWishes(scenes(state), new Set()),
  );
  const minutes: (readonly string[])[] = [];
  const pen = (_: ItemId, paragraphs: readonly string[]) => void minutes.push(paragraphs);
  void new Player({ ...ground, seat: meeting.seat(chair, staff), pen }, (state) =>
    chairWishes(scenes(state), drafted),
  );
  await timers.runUntil(() => meeting.state.procedure.status === 'sealed');
  const dropped = seats.reduce((sum, seat) => sum + seat.dropped, 0);
  return { meeting, dropped, took: timers.now() - startedAt, minutes };
};
