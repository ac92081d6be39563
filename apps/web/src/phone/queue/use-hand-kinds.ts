import { currentPhase, type EntryId, type EntryKind, previewHand, type Rejection } from '@yishi/core';
import { useMemo } from 'react';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useSelf } from '../self-context.ts';

/** What may be asked for now, with how many are before it; where nothing may, why. */
export type HandKinds = {
  open: readonly { kind: EntryKind; ahead: number }[];
  closed: Rejection | null;
};

/** An entry that is never given. */
const entry = newId<EntryId>();

/** What this participant may ask for now. */
export const useHandKinds = (): HandKinds => {
  const state = useMeeting();
  const { person } = useSelf();
  return useMemo(() => {
    const kinds = currentPhase(state)?.entryKinds ?? [];
    const wanted: readonly EntryKind[] = kinds.length === 0 ? ['speak'] : kinds;
    const previews = wanted.map((kind) => ({ kind, preview: previewHand(state, { person, kind, entry }) }));
    return {
      open: previews.flatMap(({ kind, preview }) => (preview.ok ? [{ kind, ahead: preview.ahead }] : [])),
      closed: previews.flatMap(({ preview }) => (preview.ok ? [] : [preview.rejection]))[0] ?? null,
    };
  }, [state, person]);
};
