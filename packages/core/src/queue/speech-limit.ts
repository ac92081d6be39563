import type { EntryKind, Kind, Phase } from '../kinds/kind.ts';

const limitKeys = { speak: 'speakMs', reply: 'replyMs', question: 'questionMs' } as const;

/** How long such a speech may last; null is no limit. The phase says so, the kind of meeting for procedural matters (R05). */
export const speechLimit = (
  kind: EntryKind,
  { phase, kind: meeting }: { phase: Phase | null; kind: Kind },
): number | null =>
  phase === null || kind === 'pointOfOrder' || kind === 'technical'
    ? meeting.speech.limitMs
    : phase.limits[limitKeys[kind]];
