import type { MeetingId } from '@yishi/core';

const keyOf = (meeting: MeetingId) => `yishi.device.${meeting}`;

const bytes = 16;

/** 128 bits in base64url. */
const makeKey = (): string =>
  btoa(String.fromCodePoint(...globalThis.crypto.getRandomValues(new Uint8Array(bytes))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** How the server knows this device again in one meeting; made when it is first asked for. */
export const deviceKey = (meeting: MeetingId): string => {
  const kept = globalThis.localStorage.getItem(keyOf(meeting));
  if (kept !== null) return kept;
  const made = makeKey();
  globalThis.localStorage.setItem(keyOf(meeting), made);
  return made;
};
