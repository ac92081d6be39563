import type { Rejection } from '@yishi/core';
import type { Refusal } from '../refusals.ts';

/** The body of every HTTP answer that is not 2xx. A `Rejection` of the meeting's rules comes with 409. */
export type Failure = { rejection: Rejection | Refusal };
