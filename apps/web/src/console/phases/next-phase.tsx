import { ballotOpen, type MeetingState, timetableOf, unmetChecks } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import css from './phases.module.css';
import { PhaseSheet } from './phase-sheet.tsx';

/** The way to the next phase of the script. What is not done yet is shown before anything happens. */
export const NextPhase = () => {
  const { t } = useTranslation('console');
  const { local } = useLanguage();
  const state = useMeeting();
  const now = useMeetingNow();
  const { may } = useRole();
  const [open, setOpen] = useState(false);
  const shown = may('StartPhase');
  useKeys({ p: shown ? () => setOpen(true) : undefined });
  const phases = timetableOf(state, now)?.phases;
  if (!shown || phases === undefined) return null;
  const { next } = phases;
  return (
    <div className={css.next}>
      <BigButton size="small" keyName="P" onClick={() => setOpen(true)}>
        <span className={css.goTo}>{t('phase.goOn')}</span>{' '}
        <b>{next === null ? t('phase.end') : local(next.name)}</b>
      </BigButton>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('phase.title')}>
        <PhaseSheet unmet={unmetHere(state, now)} onDone={() => setOpen(false)} />
      </Sheet>
    </div>
  );
};

/** The checks of the current phase that do not hold, those that must before those that should. */
const unmetHere = (state: MeetingState, now: number) => {
  const id = state.phases.runs.at(-1)?.phase;
  const phase = state.procedure.kind?.phases.find((each) => each.id === id);
  const unmet = unmetChecks(state, now);
  const busy = state.queue.speaking !== null || ballotOpen(state);
  const gates = (phase?.gates ?? []).filter(({ check }) => unmet.has(check));
  return {
    busy,
    musts: gates.filter((g) => g.mode === 'must'),
    warns: gates.filter((g) => g.mode === 'warn'),
  };
};
