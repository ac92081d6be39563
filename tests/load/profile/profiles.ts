import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfTimes } from './self-time.ts';

const SHOWN = 40;

/** Profiles that measured servers write when they end. */
export class Profiles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'yishi-profile-'));

  /** What makes Node write them. */
  get flags(): readonly string[] {
    return ['--cpu-prof', `--cpu-prof-dir=${this.#folder}`];
  }

  /** The self time by function of each server that has ended, for people to read; then they are gone. */
  take(): string {
    const files = readdirSync(this.#folder).filter((name) => name.endsWith('.cpuprofile'));
    const told = files.map((name) => {
      const lines = selfTimes(join(this.#folder, name))
        .slice(0, SHOWN)
        .map(({ where, share }) => `  ${(100 * share).toFixed(1).padStart(5)} %  ${where}\n`);
      return `self time of a server, without idling\n${lines.join('')}\n`;
    });
    for (const name of files) rmSync(join(this.#folder, name));
    return told.join('');
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
