import type { CommandType } from '@yishi/core';
import type { CommandReply } from '@yishi/protocol/names';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Newcomer } from './crowd.ts';
import { RecentWaits } from './recent-waits.ts';

/** From well below one sync of a disk to far beyond what anybody waits for. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5];

/** What a label may say of an answer: a code of the closed lists, never anything a client sent. */
const resultOf = (reply: CommandReply): string => (reply.ok ? 'accepted' : reply.rejection.code);

/**
 * What the server counts of itself. Counting happens once for a command, a commit or a request, never for a delivery;
 * what can be read instead of counted is read when somebody asks.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #commands = this.#counter(
    'yishi_commands_total',
    'Commands by kind and result: accepted, or the code of the refusal',
    ['command', 'result'],
  );
  readonly #answers = this.#counter(
    'yishi_http_answers_total',
    'Requests under /api by route and result: ok, or the code of the refusal',
    ['route', 'result'],
  );
  readonly #turnedAway = this.#counter(
    'yishi_turned_away_total',
    'Newcomers asked to wait because the server is at its limit',
    ['who'],
  );
  readonly #textsClosed = this.#counter(
    'yishi_texts_closed_total',
    'Connections to shared texts that the server ended, by close code or reason',
    ['why'],
  );
  readonly #conflicts = this.#counter(
    'yishi_append_conflicts_total',
    'Appends that another process was ahead of; they are loaded and decided again',
    [],
  );
  readonly #command = this.#histogram('yishi_command_seconds', 'From a command received to its answer');
  readonly #append = this.#histogram('yishi_append_seconds', 'From an append begun to its facts durable');
  readonly #fanOut = this.#histogram('yishi_fanout_seconds', 'From facts durable to written to the sockets');
  readonly #lag = this.#histogram('yishi_lag_seconds', 'From a commit of another process to it known here');

  /** How long commands waited since somebody last looked. */
  readonly waits = new RecentWaits();

  /** A command was answered `ms` after it came; without a type when it was refused unread. */
  commanded(type: CommandType | null, reply: CommandReply, ms: number): void {
    this.#commands.inc({ command: type ?? 'unread', result: resultOf(reply) });
    this.#command.observe(ms / 1000);
    this.waits.add(ms);
  }

  /** A request was answered. `route` is the name of the route, not the path that was asked for. */
  answered(route: string, result: string): void {
    this.#answers.inc({ route, result });
  }

  /** The server ended a connection to a shared text; `why` is one of a closed list of codes. */
  textClosed(why: string): void {
    this.#textsClosed.inc({ why });
  }

  turnedAway(who: Newcomer): void {
    this.#turnedAway.inc({ who });
  }

  appended(ms: number): void {
    this.#append.observe(ms / 1000);
  }

  conflicted(): void {
    this.#conflicts.inc();
  }

  fannedOut(ms: number): void {
    this.#fanOut.observe(ms / 1000);
  }

  /** Facts of another process are known here, `ms` after it committed them. */
  lag(ms: number): void {
    this.#lag.observe(ms / 1000);
  }

  /** Reads values by label whenever somebody asks, and costs nothing until then. */
  read(name: string, help: string, label: string, values: () => Readonly<Record<string, number>>): void {
    this.#registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames: [label],
        registers: [],
        collect() {
          for (const [key, value] of Object.entries(values())) this.set({ [label]: key }, value);
        },
      }),
    );
  }

  /** Where whoever serves the metrics adds those of the process itself. */
  get registry(): Registry {
    return this.#registry;
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #histogram(name: string, help: string): Histogram {
    return new Histogram({ name, help, buckets: SECONDS, registers: [this.#registry] });
  }
}
