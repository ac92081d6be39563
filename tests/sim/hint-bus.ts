import type { Hint, HintListener, Hints } from '@yishi/server';
import type { BadNetwork, Way } from './bad-network.ts';

/** The twin of Redis: carries hints between processes over the bad network, to everybody but the sender. */
export class HintBus {
  readonly #network: BadNetwork;
  readonly #lines = new Map<string, { listener: HintListener; way: Way }>();
  #serial = 0;

  constructor(network: BadNetwork) {
    this.#network = network;
  }

  /** The hints of one process. */
  line(): Hints {
    this.#serial += 1;
    const self = `process${this.#serial}`;
    return {
      self,
      connected: true,
      send: (hint) => this.#carry(self, hint),
      follow: () => undefined,
      unfollow: () => undefined,
      listen: (listener) => this.#lines.set(self, { listener, way: this.#network.way() }),
      close: async () => void this.#lines.delete(self),
    };
  }

  #carry(from: string, hint: Hint): void {
    for (const [self, { listener, way }] of this.#lines) if (self !== from) way(() => listener.heard(hint));
  }
}
