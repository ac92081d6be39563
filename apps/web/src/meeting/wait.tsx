import { useSay } from '../words/say.ts';
import type { LinkStatus } from './live.ts';
import { sayRefusal } from './say-refusal.ts';

/** Why a page is not in its meeting yet, where the server said so; the page tries again by itself. */
export const Wait = ({ status }: { readonly status: LinkStatus }) => {
  const say = useSay();
  if (status.is !== 'connecting' || status.why === null) return null;
  return <output>{sayRefusal(say, { code: status.why, retryAfterMs: null })}</output>;
};
