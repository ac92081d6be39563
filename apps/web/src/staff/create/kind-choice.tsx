import type { Kind } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../words/use-language.ts';
import css from '../new-practice.module.css';

type KindChoiceProps = {
  readonly kinds: readonly Kind[];
  readonly chosen: Kind;
  readonly onChoose: (kind: Kind) => void;
};

/** The kinds of meeting with what they need: how many people, how long, and who calls them. */
export const KindChoice = ({ kinds, chosen, onChoose }: KindChoiceProps) => {
  const { t } = useTranslation('staff');
  const { local } = useLanguage();
  return (
    <fieldset className={`${css.scenarios} ${css.three}`}>
      <legend>{t('create.kind')}</legend>
      {kinds.map((kind) => (
        <label key={kind.id} className={css.scenario}>
          <input type="radio" name="kind" checked={kind.id === chosen.id} onChange={() => onChoose(kind)} />
          <b>{local(kind.name)}</b>
          <span>
            {t('create.kindOf', {
              min: kind.size.min,
              max: kind.size.max,
              minutes: wholeMinutes(kind.phases.reduce((sum, { plannedMs }) => sum + plannedMs, 0)),
            })}
          </span>
          <span>{t('create.convener', { convener: local(kind.convener) })}</span>
        </label>
      ))}
    </fieldset>
  );
};
