import type { EntryKind } from '@yishi/core';

/** The words for what somebody with the floor is doing. */
export const speakingWords = {
  speak: 'speaking.label',
  reply: 'speaking.reply',
  question: 'speaking.question',
  pointOfOrder: 'speaking.pointOfOrder',
  technical: 'speaking.technical',
} as const satisfies Record<EntryKind, string>;
