import { bandsOf, countLevels, type Round } from '@yishi/core';
import type { Say } from '../words/say.ts';

/** How many can live with the words of a round, and with how many doubts remain. */
export const sayCarried = (say: Say, round: Round): string => {
  const { support, reservation, doubt, block } = bandsOf(round, round.levels ?? countLevels(round));
  const carry = support + reservation;
  return doubt + block === 0
    ? say('sentences:round.carriesAll', { carry })
    : say('sentences:round.carries', { carry, doubt: doubt + block });
};
