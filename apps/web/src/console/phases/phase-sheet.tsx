import { type Phase, timetableOf } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';
import forms from '../forms/forms.module.css';
import { SelectField } from '../forms/select-field.tsx';
import { EndOfSitting } from '../sitting/end-of-sitting.tsx';
import { Checks, type Unmet } from './checks.tsx';

type PhaseSheetProps = { readonly unmet: Unmet & { readonly busy: boolean }; readonly onDone: () => void };

/** Going on in the script: the next phase, another one, more time for this one, or the end. */
export const PhaseSheet = ({ unmet, onDone }: PhaseSheetProps) => {
  const phases = timetableOf(useMeeting(), useMeetingNow())?.phases;
  if (phases === undefined) return null;
  return (
    <div className={forms.form}>
      <GoOn next={phases.next} unmet={unmet} onDone={onDone} />
      <MoreTime onDone={onDone} />
      <EndOfSitting onDone={onDone} last={phases.next === null} />
    </div>
  );
};

type GoOnProps = PhaseSheetProps & { readonly next: Phase | null };

const GoOn = ({ next, unmet, onDone }: GoOnProps) => {
  const { t } = useTranslation('console');
  const { local } = useLanguage();
  const { procedure, phases } = useMeeting();
  const act = useAct(onDone);
  const all = procedure.kind?.phases ?? [];
  const current = phases.runs.at(-1)?.phase ?? null;
  const others = all.filter(({ id }) => id !== current);
  const [target, setTarget] = useState<string>(next?.id ?? others[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const phase = all.find(({ id }) => id === target);
  const askReason = unmet.musts.length > 0 || target !== next?.id || act.refusal?.code === 'ReasonNeeded';
  if (phase === undefined) return null;
  return (
    <ActForm
      act={act}
      focusGo
      go={t('phase.start', { name: local(phase.name) })}
      ready={!unmet.busy && (!askReason || reason.trim() !== '')}
      onGo={() =>
        act.give({
          type: 'StartPhase',
          phase: phase.id,
          seen: current,
          reason: askReason ? reason.trim() : null,
        })
      }
    >
      {unmet.busy ? <Notice tone="attention">{t('phase.busy')}</Notice> : null}
      <Checks unmet={unmet} />
      <SelectField
        label={t('phase.which')}
        value={target}
        options={others.map(({ id, name, plannedMs }) => ({
          value: id,
          words: t('phase.option', { name: local(name), count: wholeMinutes(plannedMs) }),
        }))}
        onChoose={setTarget}
      />
      {askReason ? (
        <TextField label={t('act.reason')} help={t('phase.reasonHelp')} value={reason} onType={setReason} />
      ) : null}
    </ActForm>
  );
};

const minutes = [1, 2, 5, 10];

const MoreTime = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const { phases } = useMeeting();
  const act = useAct(onDone);
  const run = phases.runs.at(-1);
  if (run === undefined) return null;
  const { phase, addedMs: seenAddedMs } = run;
  return (
    <section className={forms.panel}>
      <h3>{t('phase.moreTime')}</h3>
      <ActState act={act} />
      <div className={forms.choices}>
        {minutes.map((count) => (
          <BigButton
            key={count}
            size="small"
            disabled={act.waits}
            onClick={() => act.give({ type: 'ExtendPhase', phase, addedMs: count * 60_000, seenAddedMs })}
          >
            {t('phase.add', { count })}
          </BigButton>
        ))}
      </div>
    </section>
  );
};
