import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { PracticeRequest } from '@yishi/protocol/names';
import type { Log } from '../log.ts';

const LEAVE_MS = 3000;

export type ResidentsOptions = {
  program: string;
  url: string;
  request: PracticeRequest;
  joinCode: string;
  /** Opens the staff door, for the desk and the autopilot. */
  staffKey: string;
  /** Ids left to real people. */
  leave: readonly string[];
  log: Log;
};

const flagsOf = ({ url, request, joinCode, leave }: ResidentsOptions): string[] => [
  `--url=${url}`,
  `--code=${joinCode}`,
  `--scenario=${request.scenario}`,
  `--language=${request.language}`,
  `--pace=${request.pace}`,
  ...(leave.length > 0 ? [`--leave=${leave.join(',')}`] : []),
  ...(request.autopilot ? ['--autopilot'] : []),
];

/**
 * One process that plays the residents of one meeting. Its key goes by the environment, where no process list shows it,
 * and nothing else of this process does: the passwords of the database are none of its business.
 */
export class Residents {
  /** Resolves when the process has ended, however. */
  readonly gone: Promise<unknown>;
  readonly #process: ChildProcess;

  constructor(options: ResidentsOptions) {
    const { program, staffKey, log } = options;
    this.#process = spawn(process.execPath, [program, ...flagsOf(options)], {
      env: { YISHI_STAFF_KEY: staffKey },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.gone = once(this.#process, 'close').then(
      ([code]) => log.info({ code }, 'residents gone'),
      (fault: unknown) => log.error({ err: fault }, 'residents not started'),
    );
  }

  /** Lets them leave in order, and does not wait for ever. */
  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    const impatient = setTimeout(() => this.#process.kill('SIGKILL'), LEAVE_MS);
    await this.gone;
    clearTimeout(impatient);
  }
}
