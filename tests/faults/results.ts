import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Result = z.object({
  target: z.string(),
  fault: z.string(),
  seed: z.number(),
  strikes: z.number(),
  /** How many times longer than on a machine of its own everything could take. */
  patience: z.number().default(1),
  commit: z.string(),
  tookMs: z.number(),
  n: z.number(),
  violations: z.array(z.string()),
  p95Ms: z.number().nullable(),
  counts: z.record(z.string(), z.number()),
});

/** One row of the table as it was measured. */
export type Result = z.infer<typeof Result>;

/** The rows measured so far, a file each, so that a run that was ended goes on where it was. */
export class Results {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  forget(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Null for a row that was not measured, or in a form that is not known any more. */
  find(target: string, fault: string): Result | null {
    const file = this.#fileOf(target, fault);
    if (!existsSync(file)) return null;
    return Result.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  }

  keep(result: Result): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#fileOf(result.target, result.fault), `${JSON.stringify(result, null, 2)}\n`);
  }

  #fileOf(target: string, fault: string): string {
    return join(this.#folder, `${target}.${fault}.json`);
  }
}
