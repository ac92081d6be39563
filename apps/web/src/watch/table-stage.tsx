import {
  isRunning,
  isShown,
  type MeetingState,
  type MeetingStatus,
  type Poll,
  presentVoters,
  type Round,
} from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLive } from '../meeting/meeting-context.ts';
import { type Asked, seatsOf } from '../meeting/seats-of.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useMeetingNow } from '../meeting/use-meeting-now.ts';
import { SectionHead } from '../ui/section-head.tsx';
import { RoundTable } from '../ui/table/round-table.tsx';
import type { Seat, TableMode } from '../ui/table/seat.ts';
import { useSay } from '../words/say.ts';
import { everybody } from '../meeting/everybody.ts';
import { openRound } from '../consensus/open-round.ts';
import { CentreNow } from './centre-now.tsx';
import { shareLeft, speakingEntry } from '../meeting/speech-left.ts';
import { TableLegend } from './table-legend.tsx';
import css from './table-stage.module.css';

/** The round table with what happens now in its middle, and what its signs mean. */
export const TableStage = () => {
  const { t } = useTranslation('watch');
  const say = useSay();
  const state = useMeeting();
  const now = useMeetingNow();
  const { presence } = useLive();
  const poll = Object.values(state.poll.polls).find(isRunning);
  const round = openRound(state)?.round;
  const mode = modeOf(state, poll, round);
  const drawn = seatsOf(state, askedOf(poll, round), { presence, audience: everybody, say });
  const seats = isOver(state) ? drawn.map(asItEnded) : drawn;
  return (
    <section className={css.stage} aria-label={t('table.title')}>
      <SectionHead note={<Counts state={state} observers={presence.observers} />}>
        {t('table.title')}
      </SectionHead>
      <div className={css.table}>
        <RoundTable seats={seats} mode={mode} left={shareLeft(speakingEntry(state)?.speech, now)}>
          <CentreNow poll={poll ?? null} round={round ?? null} />
        </RoundTable>
      </div>
      <TableLegend mode={mode} />
    </section>
  );
};

const over: ReadonlySet<MeetingStatus> = new Set(['closed', 'record', 'sealed']);

const isOver = ({ procedure }: MeetingState): boolean => over.has(procedure.status);

/** After the end nobody waits any more, and a device that is gone means nothing. */
const asItEnded = (seat: Seat): Seat => ({
  ...seat,
  hand: null,
  presence: seat.presence === 'reconnecting' ? 'here' : seat.presence,
});

const modeOf = (state: MeetingState, poll: Poll | undefined, round: Round | undefined): TableMode => {
  if (poll !== undefined) return isShown(poll, everybody) ? 'ballot' : 'secret';
  if (round !== undefined) return 'test';
  return state.procedure.status === 'inSession' ? 'floor' : 'idle';
};

const askedOf = (poll: Poll | undefined, round: Round | undefined): Asked => {
  if (poll !== undefined) return { poll };
  return round === undefined ? null : { round };
};

const Counts = ({ state, observers }: { readonly state: MeetingState; readonly observers: number }) => {
  const { t } = useTranslation('watch');
  const present = Object.values(state.attendance.people).filter((p) => p.presence === 'present').length;
  const voters = presentVoters(state.attendance).length;
  return (
    <>
      {t('table.counts', { present, voters })}
      {observers === 0 ? null : ` · ${t('table.observers', { observers })}`}
    </>
  );
};
