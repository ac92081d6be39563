import { type MeetingEvent, PersonId, type Recorded } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { judgeHistory } from './judge-history.ts';
import {
  afterIt,
  changed,
  type EventOf,
  factOf,
  goodRecording,
  isOf,
  lastOf,
  lawsBroken,
  type Recording,
  renumbered,
  SEED,
  TEXT,
  withLog,
  withoutViews,
  WORDS,
} from './recording.ts';

describe('The judge of histories', () => {
  const good = goodRecording();

  it(`finds nothing in a meeting that went well (seed ${SEED})`, () => {
    expect(judgeHistory(good.history, good.kept)).toEqual([]);
    const outcomes = good.history.invocations.map(({ outcome }) => outcome.is);
    for (const is of ['ok', 'refused', 'unknown'] as const)
      expect(outcomes.filter((each) => each === is).length, is).toBeGreaterThan(10);
    expect(good.kept.log.filter(isOf('PollCounted')).length).toBeGreaterThan(2);
    expect(good.history.views.length).toBeGreaterThan(30);
  });

  it('H1 finds an acknowledged command that the log has lost, from the middle or from its end', () => {
    const given = lastOf(good, 'ok');
    const { log } = good.kept;
    const lost = withLog(good, renumbered(log.filter(({ commandId }) => commandId !== given.id)));
    expect(lawsBroken(withoutViews(lost))).toContain('H1');
    const end = log.findIndex(({ commandId }) => commandId === given.id);
    const history = { ...good.history, invocations: [given], views: [], replicas: [] };
    expect(lawsBroken(withLog({ ...good, history }, log.slice(0, end)))).toEqual(['H1']);
  });

  it('H1 finds an acknowledged command that the log has twice, apart or in one run', () => {
    const { id } = lastOf(good, 'ok', 'RequestFloor');
    const twice = good.kept.log.filter(({ commandId }) => commandId === id);
    const apart = withLog(good, renumbered([...good.kept.log, ...twice]));
    expect(lawsBroken(withoutViews(apart))).toContain('H1');
    const inOneRun = good.kept.log.flatMap((each) => (each.commandId === id ? [each, each] : [each]));
    expect(lawsBroken(withoutViews(withLog(good, renumbered(inOneRun))))).toContain('H1');
  });

  it('H1 finds an acknowledged command that the log has with other words, or from somebody else', () => {
    const { id } = lastOf(good, 'ok', 'RequestFloor');
    const withFact = (change: (found: EventOf<'FloorRequested'>) => Recorded): Recording =>
      withLog(
        good,
        good.kept.log.map((each) =>
          each.commandId === id && isOf('FloorRequested')(each) ? change(each) : each,
        ),
      );
    const other = withFact((found) => ({ ...found, event: { ...found.event, helper: '别人' } }));
    expect(lawsBroken(withoutViews(other))).toEqual(['H1']);
    const by = { kind: 'member', id: PersonId.parse('somebody-else') } as const;
    expect(lawsBroken(withoutViews(withFact((found) => ({ ...found, by }))))).toEqual(['H1']);
  });

  it('H1 finds a version that was told and is not that of the command', () => {
    const given = lastOf(good, 'ok');
    if (given.outcome.is !== 'ok') throw new Error('not acknowledged');
    const told = { ...given.outcome, version: given.outcome.version + 1 };
    expect(lawsBroken(changed(good, given, { outcome: told }))).toEqual(['H1']);
  });

  it('H1 finds an acknowledgement of something that the meeting never accepted', () => {
    const refused = lastOf(good, 'refused', 'RequestFloor');
    const outcome = { is: 'ok', version: good.kept.log.length, at: refused.invokedAt } as const;
    expect(lawsBroken(changed(good, refused, { outcome }))).toContain('H1');
  });

  it('H2 finds a refused command in the log', () => {
    const given = lastOf(good, 'ok');
    const outcome = { is: 'refused', by: 'server', code: 'Failed', at: given.invokedAt } as const;
    expect(lawsBroken(changed(good, given, { outcome }))).toEqual(['H2']);
  });

  it('H3 finds a command without an answer that the log has twice', () => {
    const given = lastOf(good, 'unknown');
    const again = good.kept.log.filter(({ commandId }) => commandId === given.id);
    const doubled = withLog(good, renumbered([...good.kept.log, ...again]));
    expect(lawsBroken(withoutViews(doubled)).filter((law) => law !== 'H6' && law !== 'H7')).toEqual(['H3']);
  });

  it('H4 finds a view that shows something else, and one that shows too much', () => {
    const [first, ...others] = good.history.views;
    if (first === undefined) throw new Error('no view');
    const { state } = first;
    const forged = { ...state, procedure: { ...state.procedure, status: 'sealed' as const } };
    const views = [{ ...first, state: forged }, ...others];
    expect(lawsBroken({ ...good, history: { ...good.history, views } })).toEqual(['H4']);
    const staff = good.history.views.findLast(({ audience }) => audience.kind === 'staff');
    if (staff === undefined) throw new Error('no view of staff');
    const leaked = [{ ...staff, audience: { kind: 'public' } as const }];
    expect(lawsBroken({ ...good, history: { ...good.history, views: leaked } })).toEqual(['H4']);
  });

  it('H4 finds a view that stood still, though it was right when it was shown first', () => {
    const last = good.history.views.findLast(({ audience }) => audience.kind === 'staff');
    const first = good.history.views.find(({ client }) => client === last?.client);
    if (first === undefined || last === undefined) throw new Error('no view of staff');
    expect(last.state.version).toBeGreaterThan(first.state.version);
    const shown = { ...first, state: structuredClone(first.state) };
    const stood = { ...last, state: { ...shown.state, version: last.state.version } };
    expect(lawsBroken({ ...good, history: { ...good.history, views: [shown, stood] } })).toEqual(['H4']);
  });

  it('H5 finds two letters of a replica in another order, and a text that the store lacks', () => {
    const swapped = WORDS.replace('会议', '议会');
    const replicas = [{ client: 'bo', text: TEXT, content: swapped }];
    expect(lawsBroken({ ...good, history: { ...good.history, replicas } })).toEqual(['H5']);
    expect(lawsBroken({ ...good, kept: { ...good.kept, texts: new Map() } })).toEqual(['H5']);
  });

  it('H6 finds an answer after the count, one from outside the electorate, a second count and a wrong tally', () => {
    const judged = withoutViews({ ...good, history: { ...good.history, invocations: [] } });
    const { log } = judged.kept;
    const counted = factOf(good, 'PollCounted');
    const open = log.findLast(
      (each): each is EventOf<'PollAnswered'> =>
        each.event.type === 'PollAnswered' && each.event.poll === counted.event.poll,
    );
    if (open === undefined || counted.event.result === null) throw new Error('nothing was counted');
    const behind = (event: MeetingEvent): Recording =>
      withLog(judged, renumbered([...log, { ...counted, at: log.at(-1)?.at ?? 0, event }]));
    expect(lawsBroken(behind(open.event))).toEqual(['H6']);
    expect(lawsBroken(behind(counted.event))).toEqual(['H6']);

    const instead = (found: Recorded, event: MeetingEvent): Recording =>
      withLog(
        judged,
        log.map((each) => (each === found ? { ...each, event } : each)),
      );
    const person = PersonId.parse('somebody-else');
    expect(lawsBroken(instead(open, { ...open.event, person }))).toEqual(['H6']);
    const { result } = counted.event;
    const tally = { ...result.tally, answered: result.tally.answered + 1 };
    expect(lawsBroken(instead(counted, { ...counted.event, result: { ...result, tally } }))).toEqual(['H6']);
  });

  it('H7 finds a gap in the versions and a time that runs back', () => {
    const judged = withoutViews({ ...good, history: { ...good.history, invocations: [] } });
    const { log } = judged.kept;
    const gap = log.map((each, index) => (index < 100 ? each : { ...each, version: each.version + 1 }));
    expect(lawsBroken(withLog(judged, gap))).toEqual(['H7']);
    const back = log.map((each, index) => (index === 100 ? { ...each, at: each.at - 1_000_000 } : each));
    expect(lawsBroken(withLog(judged, back))).toEqual(['H7']);
  });

  it('H8 finds a command that was judged before one that had been acknowledged when it began', () => {
    const early = good.history.invocations.find(
      ({ outcome, id }) => outcome.is === 'ok' && good.kept.log.some(({ commandId }) => commandId === id),
    );
    if (early?.outcome.is !== 'ok') throw new Error('nothing acknowledged');
    const at = afterIt(good);
    const outcome = { ...early.outcome, at };
    expect(lawsBroken(changed(good, early, { invokedAt: at, outcome }))).toContain('H8');
  });

  it('H9 finds a client that was shown an earlier version again', () => {
    const setBacks = [{ client: 'ann', from: 12, to: 11 }];
    expect(lawsBroken({ ...good, history: { ...good.history, setBacks } })).toEqual(['H9']);
  });
});
