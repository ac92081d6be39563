import { type Electorate, neededOf, type Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayRule } from '../../meeting/say-rule.ts';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { useSay } from '../../words/say.ts';
import css from './rule-words.module.css';

/** How many in favour pass it, where that does not depend on how many abstain. */
const fixedNeed = ({ rule }: Poll, { electors, all }: Electorate): number | null => {
  if (rule.base === 'cast') return null;
  return Math.max(1, neededOf(rule.base === 'all' ? all : electors.length, rule.fraction, rule.compare));
};

/**
 * The rule a motion is decided by, in people and in words; elder mode leaves it at the people where they say it all. A
 * question that only collects views has none.
 */
export const RuleWords = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const elder = isElder(useLook().textSize);
  const { electorate, rule, form } = poll;
  if (electorate === null || form.form !== 'yesNoAbstain') return null;
  const needed = fixedNeed(poll, electorate);
  const short = elder && needed !== null;
  const quorum =
    rule.quorum === null
      ? null
      : say('sentences:rule.quorum', {
          needed: neededOf(electorate.all, rule.quorum.fraction, rule.quorum.compare),
        });
  return (
    <p className={css.rule}>
      <Icon name="info" />
      <span>
        {needed === null ? null : <b>{t('ballot.need', { electors: electorate.electors.length, needed })}</b>}
        {short ? null : (
          <span>{[sayRule(say, rule), quorum].filter((part) => part !== null).join(say('semicolon'))}</span>
        )}
      </span>
    </p>
  );
};
