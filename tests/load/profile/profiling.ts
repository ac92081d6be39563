import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { CpuProfile, type SelfTime, selfTimes } from './self-time.ts';

const Targets = z.tuple([z.object({ webSocketDebuggerUrl: z.string() })]);
const Answer = z.object({ id: z.number(), result: z.object({ profile: CpuProfile.optional() }) });

/** What makes Node open its inspector at a port of loopback, without a word about it. */
export const inspectorFlags = (port: number): readonly string[] => [
  `--inspect=127.0.0.1:${port}`,
  '--inspect-publish-uid=http',
];

/** Samples what a running server does, through the inspector of Node. */
export class Profiling {
  readonly #socket: WebSocket;
  readonly #profiles: z.infer<typeof CpuProfile>[] = [];
  #serial = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  static async attach(port: number): Promise<Profiling> {
    const response = await fetch(`http://127.0.0.1:${port}/json`);
    const [target] = Targets.parse(await response.json());
    const socket = new WebSocket(target.webSocketDebuggerUrl, { perMessageDeflate: false });
    await once(socket, 'open');
    const profiling = new Profiling(socket);
    await profiling.#ask('Profiler.enable');
    return profiling;
  }

  async begin(): Promise<void> {
    await this.#ask('Profiler.start');
  }

  async end(): Promise<void> {
    const { profile } = await this.#ask('Profiler.stop');
    if (profile !== undefined) this.#profiles.push(profile);
  }

  /** The time of each function itself, over everything that was sampled. */
  get selfTimes(): readonly SelfTime[] {
    return selfTimes(this.#profiles);
  }

  close(): void {
    this.#socket.terminate();
  }

  async #ask(method: string): Promise<z.infer<typeof Answer>['result']> {
    this.#serial += 1;
    const id = this.#serial;
    this.#socket.send(JSON.stringify({ id, method }));
    for (;;) {
      const [data] = (await once(this.#socket, 'message')) as [Buffer];
      const answer = Answer.safeParse(JSON.parse(data.toString()));
      if (answer.success && answer.data.id === id) return answer.data.result;
    }
  }
}
