import { describe, expect, it } from 'vitest';
import { Kind } from '../kinds/kind.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import { initialMeeting } from '../meeting-state.ts';
import {
  gatheredMeeting,
  meetingIn,
  onTheFloor,
  openAgain,
  openMeeting,
  phaseId,
  pollDraft,
  pollId,
  type Scene,
  smallKind,
} from '../testing/index.ts';

/** opening, views, deciding (nothing left ready), closing; views may be left out. */
const optionalViews = Kind.parse({
  ...smallKind,
  phases: smallKind.phases.map((phase) => ({ ...phase, optional: phase.id === 'views' })),
});

const goTo = (phase: string, seen: string | null, reason: string | null = null): MeetingCommand => ({
  type: 'StartPhase',
  phase: phaseId(phase),
  seen: seen === null ? null : phaseId(seen),
  reason,
});

const extend = (phase: string, addedMs: number, seenAddedMs = 0): MeetingCommand => ({
  type: 'ExtendPhase',
  phase: phaseId(phase),
  addedMs,
  seenAddedMs,
});

const held = ({ state }: Scene): string[] => state.phases.runs.map(({ phase }) => phase);

const readyBallot = (): Scene =>
  meetingIn('deciding')
    .after({ type: 'DraftPoll', draft: pollDraft('v1') })
    .after({ type: 'ReadyPoll', poll: pollId('v1') });

const somebodySpeaks = (): Scene => onTheFloor(meetingIn('views'));

describe('phases', () => {
  it('H6 opening the session begins the first phase', () => {
    expect(initialMeeting.phases.runs).toEqual([]);
    expect(held(openMeeting())).toEqual(['opening']);
  });

  it('H6 opening another sitting goes on in the phase the last one stopped in', () => {
    const again = openAgain(
      meetingIn('views').after({ type: 'AdjournMeeting', reason: '太晚了', until: null }),
    );
    expect(held(again)).toEqual(['opening', 'views']);
  });

  it('H6 closing the meeting ends the last phase', () => {
    const { phases, procedure } = meetingIn('closing').after({ type: 'CloseMeeting', reason: '测试' }).state;
    expect(phases.runs.at(-1)?.endedAt).toBe(procedure.closedAt);
  });

  it('H1 the next phase needs no reason, and one given for nothing is not recorded', () => {
    openMeeting()
      .when(goTo('views', 'opening', '随便写的'))
      .then({ type: 'PhaseStarted', phase: phaseId('views'), overridden: null });
  });

  it('H1 leaving out a phase needs a reason, which is recorded', () => {
    openMeeting().when(goTo('deciding', 'opening')).thenRefused({ code: 'ReasonNeeded' });
    openMeeting()
      .when(goTo('deciding', 'opening', '材料已经看过'))
      .then({
        type: 'PhaseStarted',
        phase: phaseId('deciding'),
        overridden: { checks: [], reason: '材料已经看过' },
      });
  });

  it('H1 an optional phase is left out without a reason', () => {
    openMeeting({ kind: optionalViews })
      .when(goTo('deciding', 'opening'))
      .then({ type: 'PhaseStarted', phase: phaseId('deciding'), overridden: null });
  });

  it('H1 going back needs a reason, going on again past what was held does not', () => {
    meetingIn('closing').when(goTo('views', 'closing')).thenRefused({ code: 'ReasonNeeded' });
    const back = meetingIn('closing').after(goTo('views', 'closing', '又有新情况'));
    back
      .when(goTo('closing', 'views'))
      .then({ type: 'PhaseStarted', phase: phaseId('closing'), overridden: null });
  });

  it('H2 a phase is not left while a check that must hold does not, unless with a reason kept with the checks', () => {
    readyBallot()
      .when(goTo('closing', 'deciding'))
      .thenRefused({ code: 'GateClosed', checks: ['decided'] });
    readyBallot()
      .when(goTo('closing', 'deciding', '下次再表决'))
      .then({
        type: 'PhaseStarted',
        phase: phaseId('closing'),
        overridden: { checks: ['decided'], reason: '下次再表决' },
      });
  });

  it('H3 two presses advance once', () => {
    const once = openMeeting().after(goTo('views', 'opening'));
    once.when(goTo('views', 'opening')).thenNothing();
    once.when(goTo('deciding', 'opening', '跳过')).thenRefused({ code: 'PhaseMoved', current: 'views' });
  });

  it('H4 a phase is not left while somebody has the floor or a ballot is open, with a reason or without', () => {
    somebodySpeaks()
      .when(goTo('deciding', 'views', '赶时间'))
      .thenRefused({ code: 'BusyFloor' });
    readyBallot()
      .after({ type: 'OpenPoll', poll: pollId('v1') })
      .when(goTo('closing', 'deciding', '赶时间'))
      .thenRefused({ code: 'PollStillOpen' });
  });

  it('H5 only the current phase is given more time', () => {
    meetingIn('views').when(extend('opening', 60_000)).thenRefused({ code: 'PhaseMoved', current: 'views' });
    meetingIn('views').when(extend('views', 0)).thenNothing();
    const longer = meetingIn('views')
      .after(extend('views', 60_000))
      .after(extend('views', 120_000, 60_000));
    expect(longer.state.phases.runs.map(({ addedMs }) => addedMs)).toEqual([0, 180_000]);
  });

  it('H7 two presses add time once', () => {
    const once = meetingIn('views').after(extend('views', 60_000));
    once.when(extend('views', 60_000)).thenRefused({ code: 'TimeAlreadyAdded', addedMs: 60_000 });
  });

  it('H1 a phase the kind does not have is unknown, and none is started out of session', () => {
    openMeeting().when(goTo('dance', 'opening')).thenRefused({ code: 'UnknownPhase' });
    gatheredMeeting()
      .when(goTo('opening', null))
      .thenRefused({ code: 'WrongStatus', status: 'checkingIn', needed: ['inSession'] });
  });
});
