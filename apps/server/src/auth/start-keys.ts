import { digest, type Secrets } from './secrets.ts';

/**
 * Keys in the links that the server prints for whoever started it. They open a session of staff as often as they are
 * used, until the process ends.
 */
export class StartKeys {
  readonly #secrets: Secrets;
  readonly #digests = new Set<string>();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  issue(): string {
    const key = this.#secrets.key();
    this.#digests.add(digest(key));
    return key;
  }

  opens(key: string): boolean {
    return this.#digests.has(digest(key));
  }
}
