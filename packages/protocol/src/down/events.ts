import type { ViewEvent } from '@yishi/core';

/**
 * What happened, in order and without a gap in the versions. A client folds those above its version, and asks to
 * `resume` when the first of them is not the next. May be empty in answer to `resume`.
 */
export type Events = { events: readonly ViewEvent[] };
