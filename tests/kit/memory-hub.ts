import type { Down } from '@yishi/protocol/names';
import type { Group, Hub, Link } from '@yishi/server';

/** One message on its way down. */
export type Sent = { [Name in keyof Down]: { name: Name; message: Parameters<Down[Name]>[0] } }[keyof Down];

/** The client's end of a link in memory: what was sent waits in `inbox` until a test lets it arrive. */
export type SocketEnd = { readonly inbox: Sent[]; readonly closed: boolean };

type Pair = { link: Link; end: SocketEnd };

/**
 * The twin of the sockets: links in the same process. Messages go as JSON, as they would over a wire, so that nothing
 * is shared by accident.
 */
export class MemoryHub implements Hub {
  readonly #groups = new Map<Group, Set<Link>>();

  send<Name extends keyof Down>(
    to: Group,
    name: Name,
    message: Parameters<Down[Name]>[0],
    except: readonly Group[] = [],
  ): void {
    const left = new Set(except.flatMap((group) => [...(this.#groups.get(group) ?? [])]));
    for (const link of this.#groups.get(to) ?? []) if (!left.has(link)) link.send(name, message);
  }

  /** A link for the house and the other end of it. */
  pair(): Pair {
    const inbox: Sent[] = [];
    const end = { inbox, closed: false };
    const link: Link = {
      id: 'in memory',
      join: (groups) => {
        this.#leave(link);
        for (const group of groups) this.#join(group, link);
      },
      send: (name, message) => {
        if (!end.closed) inbox.push(JSON.parse(JSON.stringify({ name, message })) as Sent);
      },
      close: () => {
        end.closed = true;
        this.#leave(link);
      },
    };
    return { link, end };
  }

  #leave(link: Link): void {
    for (const links of this.#groups.values()) links.delete(link);
  }

  #join(group: Group, link: Link): void {
    const links = this.#groups.get(group) ?? new Set();
    this.#groups.set(group, links.add(link));
  }
}
