import { z } from 'zod';

/** Scales a statement or a question is answered on. `consent` asks only for reasoned objections. */
export const ScaleId = z.enum(['fistToFive', 'gradients', 'consent']);
export type ScaleId = z.infer<typeof ScaleId>;
