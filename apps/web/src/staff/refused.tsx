import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';

/** Why something asked of the server had no effect, where it was asked. */
export const Refused = ({ why }: { readonly why: Rejection | Refusal | null }) => {
  const say = useSay();
  return why === null ? null : <Notice tone="attention">{sayRefusal(say, why)}</Notice>;
};
