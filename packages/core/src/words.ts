import { z } from 'zod';

/** One line a person typed: trimmed, 1 to 120 characters. */
export const Line = z.string().trim().min(1).max(120);

/** A reason or remark a person typed: trimmed, 1 to 500 characters. */
export const Remark = z.string().trim().min(1).max(500);

/** The words of a motion or statement: up to 60 paragraphs of plain text, in order. */
export const Paragraphs = z.array(z.string().trim().min(1).max(2000)).min(1).max(60);
export type Paragraphs = z.infer<typeof Paragraphs>;

/** Words of the product's own data (kinds of meeting, scenarios) in both languages. */
export const LocalText = z.object({ zh: z.string(), en: z.string() });
export type LocalText = z.infer<typeof LocalText>;

/** An instant: milliseconds since 1970-01-01T00:00Z, whole. */
export const Instant = z.number().int().nonnegative();

/** A span of time in milliseconds, whole. */
export const Span = z.number().int().nonnegative().max(86_400_000);

/** A calendar day, `2026-03-12`. */
export const Day = z.iso.date();
