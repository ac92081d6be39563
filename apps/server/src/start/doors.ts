import { networkInterfaces } from 'node:os';
import type { MeetingId } from '@yishi/core';
import type { ReadyLine } from '@yishi/protocol/names';
import { spokenCode } from '../auth/secrets.ts';
import type { House } from '../house.ts';
import { linksOf } from '../meetings/meeting-links.ts';

const outsideAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

/** Where the pages are for whoever reads what is printed: a listener on every address has none of its own. */
export const urlOf = (host: string, port: number, origin: string | undefined): string => {
  if (origin !== undefined) return origin;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? (outsideAddress() ?? '127.0.0.1') : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** Links that open as they are. Those of staff carry a key that works as long as this process runs. */
export const doorsOf = async (house: House, meeting: MeetingId, url: string): Promise<ReadyLine> => {
  const keys = house.keys.of(meeting);
  if (keys === null) throw new Error(`no keys for meeting ${meeting}`);
  const links = linksOf(meeting, keys);
  const key = await house.startKeys.issue();
  return {
    url,
    joinCode: spokenCode(keys.joinCode),
    doors: {
      board: `${url}/`,
      staff: `${url}/staff#${key}`,
      console: `${url}${links.console}?role=facilitator#${key}`,
      join: `${url}${links.joinByCode}`,
      watch: `${url}${links.watch}`,
      screen: `${url}${links.screen}`,
    },
  };
};
