import { z } from 'zod';

/** Asks for what came after a version: answered with `events` or `snapshot`. */
export const ResumeMessage = z.object({ after: z.number().int().nonnegative() });
export type ResumeMessage = z.infer<typeof ResumeMessage>;
