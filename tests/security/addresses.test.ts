import { isSafeLink } from '@yishi/collab';
import { NewMeetingRequest } from '@yishi/protocol';
import { describe, expect, it } from 'vitest';
import { smallMeeting } from '../kit/small-meeting.ts';
import { payloads } from './xss/payloads.ts';

const attempts = [
  ...payloads,
  'HTTP://example.org/',
  'https://example.org/a',
  'ftp://example.org/',
  'file:///etc/passwd',
];

/** Where a browser would go with this address on a page of ours. */
const protocolOf = (address: string): string => new URL(address, 'https://page.example').protocol;

const withLink = (link: string) =>
  NewMeetingRequest.safeParse({
    ...smallMeeting(0),
    conference: { link, dialIn: null, code: null },
  });

describe('An address that somebody gives', () => {
  it('of a conference is taken only where it leads to a page on the web', () => {
    const taken = attempts.filter((address) => withLink(address).success);
    expect(taken).toContain('https://example.org/a');
    expect(taken.map(protocolOf).filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  });

  it('in a shared text is taken only where it opens a page, a mail or a call', () => {
    const taken = attempts.filter(isSafeLink);
    expect(taken).toContain('https://example.org/a');
    expect(taken.map(protocolOf).filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).toEqual([]);
  });
});
