import type { IncomingHttpHeaders } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';

/** Which pages may talk to this server. */
export type Origins = { allows(headers: IncomingHttpHeaders): boolean; list(): readonly string[] };

const withoutZone = (address: string): string => address.replace(/%.*$/, '');

const hostOf = (address: string): string => (address.includes(':') ? `[${withoutZone(address)}]` : address);

/** The names under which this machine is reached on its own network. */
const ownHosts = (): string[] => [
  'localhost',
  hostname().toLowerCase(),
  ...Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => hostOf(address))),
];

/**
 * An exact list: the origins given, or without any the names of this machine at its port. A request without `Origin`
 * comes from a program, which holds no cookie of somebody else, or from a page of ours reading; `Sec-Fetch-Site` tells
 * a foreign page apart where the browser sends it.
 */
export const openOrigins = (given: readonly string[], port: () => number): Origins => {
  const list = () => (given.length > 0 ? given : ownHosts().map((host) => `http://${host}:${port()}`));
  const named = (origin: string) => list().includes(origin);
  return {
    list,
    allows: (headers) => {
      const site = headers['sec-fetch-site'];
      if (headers.origin !== undefined) return named(headers.origin);
      return site === undefined || site === 'same-origin' || site === 'none';
    },
  };
};
