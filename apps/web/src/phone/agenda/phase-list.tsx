import type { PhasesProgress, PhaseStep } from '@yishi/core';
import { formatTime, wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons/icon.tsx';
import type { IconName } from '../../ui/icons/icon-paths.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { useLanguage } from '../../words/use-language.ts';
import css from './agenda-tab.module.css';

const icons: Record<PhaseStep['status'], IconName> = {
  held: 'check',
  current: 'forward',
  leftOut: 'minus',
  toCome: 'clock',
};

/** The steps this kind of meeting goes through. */
export const PhaseList = ({ progress: { steps, finishAt } }: { progress: PhasesProgress }) => {
  const { t } = useTranslation('phone');
  const { local } = useLanguage();
  return (
    <section>
      <SectionHead note={finishAt === null ? undefined : t('agenda.finish', { time: formatTime(finishAt) })}>
        {t('agenda.phases')}
      </SectionHead>
      <ol className={css.phases}>
        {steps.map(({ phase, status, allowedMs }) => (
          <li key={phase.id} aria-current={status === 'current' ? 'step' : undefined}>
            <Icon name={icons[status]} />
            <span>{local(phase.name)}</span>
            <span>{t('agenda.planned', { minutes: wholeMinutes(allowedMs) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
