import type { PracticeRequest, Scenarios, StaffMeeting } from '@yishi/protocol/names';
import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Choices } from '../console/forms/choices.tsx';
import { ask } from '../http/ask.ts';
import { useAsked } from '../http/use-asked.ts';
import { BigButton } from '../ui/big-button.tsx';
import { useLanguage } from '../words/use-language.ts';
import { BackToDesk } from './back-to-desk.tsx';
import css from './new-practice.module.css';
import { Refused } from './refused.tsx';
import staff from './staff.module.css';

/** Begins a rehearsal with simulated residents and goes to its console, as whoever chairs. */
export const NewPractice = () => {
  const { t } = useTranslation('staff');
  const { answer } = useAsked<Scenarios>('/api/staff/scenarios');
  return (
    <div className={staff.narrow}>
      <BackToDesk />
      <h1>{t('practice.title')}</h1>
      <p className={staff.help}>{t('practice.help')}</p>
      {answer?.ok === false ? <Refused why={answer.rejection} /> : null}
      {answer?.ok === true ? <PracticeForm scenarios={answer.value.scenarios} /> : null}
    </div>
  );
};

const PracticeForm = ({ scenarios }: Scenarios) => {
  const { t } = useTranslation('staff');
  const { language, local } = useLanguage();
  const navigate = useNavigate();
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const [pace, setPace] = useState<PracticeRequest['pace']>('human');
  const [driver, setDriver] = useState<'self' | 'autopilot'>('self');
  const [waits, setWaits] = useState(false);
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const start = async () => {
    setWaits(true);
    const request: PracticeRequest = { scenario, pace, autopilot: driver === 'autopilot', language };
    const answer = await ask<StaffMeeting>('POST', '/api/staff/practice', request);
    setWaits(false);
    if (!answer.ok) return setWhy(answer.rejection);
    return navigate(`${answer.value.links.console}?role=facilitator`);
  };
  return (
    <>
      <fieldset className={css.scenarios}>
        <legend>{t('practice.scenario')}</legend>
        {scenarios.map(({ id, title, kind, people }) => (
          <label key={id} className={css.scenario}>
            <input type="radio" name="scenario" checked={id === scenario} onChange={() => setScenario(id)} />
            <b>{local(title)}</b>
            <span>
              {local(kind)} · {t('practice.people', { people })}
            </span>
          </label>
        ))}
      </fieldset>
      <Choices
        label={t('practice.who')}
        value={driver}
        options={(['self', 'autopilot'] as const).map((value) => ({ value, words: t(`practice.${value}`) }))}
        onChoose={setDriver}
      />
      <Choices
        label={t('practice.pace')}
        value={pace}
        options={(['human', 'fast'] as const).map((value) => ({ value, words: t(`practice.${value}`) }))}
        onChoose={setPace}
      />
      <Refused why={why} />
      <div className={staff.end}>
        <BigButton tone="go" disabled={waits || scenario === ''} onClick={() => void start()}>
          {t('practice.go')}
        </BigButton>
      </div>
    </>
  );
};
