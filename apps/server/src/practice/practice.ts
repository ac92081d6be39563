import type { MeetingId } from '@yishi/core';
import type { PracticeRequest } from '@yishi/protocol/names';
import type { House } from '../house.ts';
import { callScenario } from '../meetings/call-scenario.ts';
import { freeSeats } from './free-seats.ts';
import { Residents } from './residents.ts';

/** As many at a time: each has a process of its own. */
const MAX_RUNNING = 4;

export type PracticeOptions = {
  house: House;
  /** The built program that plays the residents. */
  program: string;
  /** Where this server is reached from its own machine. */
  url: () => string;
};

/** Rehearsals: meetings of a worked scenario whose people are played by a program, as ordinary clients. */
export class Practice {
  readonly #options: PracticeOptions;
  readonly #running = new Set<Residents>();

  constructor(options: PracticeOptions) {
    this.#options = options;
  }

  /** The meeting, checking in, with its residents on their way. */
  async start(request: PracticeRequest): Promise<MeetingId | 'UnknownScenario' | 'TooMany'> {
    const { house } = this.#options;
    if (this.#running.size >= MAX_RUNNING) return 'TooMany';
    const tongue = request.language === 'en' ? 'en' : 'zh';
    const meeting = await callScenario(house, { id: request.scenario, tongue, practice: true });
    if (meeting === null) return 'UnknownScenario';
    await this.#send(meeting, request);
    return meeting;
  }

  /** Sends all residents home. */
  async close(): Promise<void> {
    await Promise.all([...this.#running].map((residents) => residents.stop()));
  }

  async #send(meeting: MeetingId, request: PracticeRequest): Promise<void> {
    const { house, program, url } = this.#options;
    const residents = new Residents({
      program,
      url: url(),
      request,
      joinCode: house.keys.of(meeting)?.joinCode ?? '',
      staffKey: await house.startKeys.issue(),
      leave: request.autopilot ? [] : freeSeats(request.scenario),
      log: house.log.child({ meeting }),
    });
    this.#running.add(residents);
    void residents.gone.then(() => this.#running.delete(residents));
  }
}
