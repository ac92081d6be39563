import type { ScaleId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayPosition } from '../../meeting/say-position.ts';
import type { GradedAnswer } from '../../ui/table/seat.ts';
import { useSay } from '../../words/say.ts';
import type { RoundOption } from './four-words.ts';

/** An option of a round as a shape with its words. */
export const useOptionAnswer = (): ((
  scale: ScaleId,
  option: Pick<RoundOption, 'level' | 'plain'>,
) => GradedAnswer) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  return (scale, { level, plain }) => {
    const position = sayPosition(say, scale, level);
    return plain === null ? position : { ...position, words: t(`round.${plain}`) };
  };
};
