import { type FarewellCode, type RefusalCode, refusals } from '@yishi/protocol/names';
import type { Say } from '../words/say.ts';
import { sayRefusal } from './say-refusal.ts';

const isRefusal = (code: FarewellCode | RefusalCode): code is RefusalCode => code in refusals;

/** Why a page that only looks on was ended by the server, where that has a sentence of its own. */
export const sayEnd = (say: Say, why: FarewellCode | RefusalCode): string | null => {
  if (why === 'NotSignedIn') return null;
  return isRefusal(why) ? sayRefusal(say, { code: why, retryAfterMs: null }) : null;
};
