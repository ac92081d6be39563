import type { Audience } from '@yishi/core';

/** Whom this page is for: everybody, so it shows no more than everybody may see. */
export const everybody: Audience = { kind: 'public' };
