import { AttendanceCategory, BodyCategory, Channel, Duty } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../words/say.ts';
import type { Problem } from './read-people.ts';

/** Says why a row cannot be taken and, where only some words are known, which. */
export const useProblemWords = (): ((problem: Problem) => string) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const known: Partial<Record<Problem['key'], readonly string[]>> = {
    category: AttendanceCategory.options.map((each) => say(`category.${each}`)),
    body: BodyCategory.options.map((each) => say(`body.${each}`)),
    duties: Duty.options.map((each) => say(`duty.${each}`)),
    channel: Channel.options.map((each) => say(`channel.${each}`)),
  };
  return ({ row, key, value }) => {
    const problem = t(`paste.problem.${key}`, { value, known: known[key]?.join(say('separator')) });
    return t('paste.row', { row, problem });
  };
};
