import type { LocalText } from '@yishi/core';
import type { z } from 'zod';
import type { Scenario } from './scenario.ts';

/** The languages a scenario can be told in. */
export type Tongue = keyof LocalText;

/** Chooses the words of the language that a scenario is told in. */
export type Say = (zh: string, en: string) => string;

/** A scenario as written down, in both languages at once and not yet checked. */
export type Telling = (say: Say) => z.input<typeof Scenario>;
