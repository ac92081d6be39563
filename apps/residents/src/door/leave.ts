import type { MeetingId } from '@yishi/core';

/** Gives a name back, so that somebody else may take it. A server that is gone has nothing to give back to. */
export const leave = async (url: string, meeting: MeetingId, token: string): Promise<void> => {
  try {
    await fetch(`${url}/api/join/leave`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ meeting, token }),
      signal: AbortSignal.timeout(2000),
    });
  } catch {
    return;
  }
};
