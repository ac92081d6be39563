import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './phase-ribbon.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type RibbonPhase = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'ahead';
  /** An official ballot belongs to this phase: seal red while it is on. */
  readonly official?: boolean;
};

type PhaseRibbonProps = {
  readonly phases: readonly RibbonPhase[];
  /** Share of the current phase that has passed, 0 to 1. */
  readonly passed: number;
  /** Beside the current phase's title: “15 of 28 min”. */
  readonly counter?: ReactNode;
};

/** The phases of this meeting: room for every title where there is, the rest by minutes. A title without room stays in the list and the tooltip. */
export function PhaseRibbon({ phases, passed, counter }: PhaseRibbonProps) {
  const { t } = useTranslation('ui');
  const count: CSSProperties & Record<'--count', number> = { '--count': phases.length };
  return (
    <ol className={css.ribbon} style={count} aria-label={t('phases.label')}>
      {phases.map((phase) => (
        <li
          key={phase.id}
          className={phaseClass(phase)}
          style={phaseStyle(phase, passed)}
          title={phase.title}
          aria-current={phase.state === 'now' ? 'step' : undefined}
        >
          <span className={css.bar} />
          <span className={css.room}>
            <span className={css.title}>
              {phase.title}
              {phase.state === 'now' ? <span className={css.counter}>{counter}</span> : null}
            </span>
          </span>
          <VisuallyHidden>{t(`phases.${phase.state}`)}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}

function phaseClass({ state, official }: RibbonPhase): string {
  return `${css.phase} ${css[state]} ${official ? css.official : ''}`;
}

function phaseStyle(phase: RibbonPhase, passed: number): CSSProperties & Record<'--passed', string> {
  const share = Math.max(0, Math.min(1, passed));
  return {
    flexGrow: Math.max(1, phase.minutes),
    flexShrink: phase.title.length ** 2, // long titles give way before short ones do
    '--passed': `${share * 100}%`,
  };
}
