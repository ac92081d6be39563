import { isIPv6 } from 'node:net';
import type { Request } from 'express';

const MAPPED = /^::ffff:(?<address>\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
const NETWORK_GROUPS = 4;

const groupsOf = (part: string | undefined): string[] => (part ? part.split(':') : []);

/** The first 64 bits of an IPv6 address: whoever has one address has all the others that begin with them. */
const networkOf = (address: string): string => {
  const [head, tail] = address.split('::').map(groupsOf);
  const known = [...(head ?? []), ...(tail ?? [])];
  const zeros = Array.from({ length: GROUPS - known.length }, () => '0');
  const groups = [...(head ?? []), ...zeros, ...(tail ?? [])].slice(0, NETWORK_GROUPS);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};

/** Where a request comes from, as the proxies that are believed say it: an IPv4 address, or an IPv6 network of 64 bits. */
export const addressOf = ({ ip = 'unknown' }: Pick<Request, 'ip'>): string => {
  const mapped = MAPPED.exec(ip)?.groups?.['address'];
  return mapped ?? (isIPv6(ip) ? networkOf(ip) : ip);
};
