import type { Rejection } from '@yishi/core';
import type { Refusal, StaffSelf } from '@yishi/protocol/names';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../http/ask.ts';

/** Whether somebody of the staff sits here. `out` carries why the last attempt to come in failed, if there was one. */
export type StaffSession =
  | { is: 'asking' }
  | { is: 'in'; self: StaffSelf }
  | { is: 'out'; why: Rejection | Refusal | null };

/** What somebody shows to come in; without a code while none was asked for. */
export type Entry = { name: string; password: string; code?: string };

/** The key of a link that the server printed; taken out of the address, so that it is not shared with it. */
const takeKey = (): string | null => {
  const { hash, pathname, search } = globalThis.location;
  if (hash.length < 2) return null;
  globalThis.history.replaceState(globalThis.history.state, '', pathname + search);
  return hash.slice(1);
};

const askFirst = async (): Promise<StaffSession> => {
  const key = takeKey();
  const entered = key === null ? null : await ask<StaffSelf>('POST', '/api/staff/enter', { key });
  if (entered?.ok) return { is: 'in', self: entered.value };
  const known = await ask<StaffSelf>('GET', '/api/staff/me');
  if (known.ok) return { is: 'in', self: known.value };
  return { is: 'out', why: entered?.rejection ?? null };
};

/** Finds out who sits here: by the key of the link, by the session of this browser, or by name and password. */
export const useStaffSelf = (): {
  session: StaffSession;
  /** `code` where the account asks for one. */
  signIn: (entry: Entry) => void;
  signOut: () => void;
  /** The session has ended already. */
  left: () => void;
} => {
  const [session, setSession] = useState<StaffSession>({ is: 'asking' });
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void askFirst().then(setSession);
  }, []);
  const signIn = useCallback(async (entry: Entry) => {
    const answer = await ask<StaffSelf>('POST', '/api/staff/login', entry);
    setSession(answer.ok ? { is: 'in', self: answer.value } : { is: 'out', why: answer.rejection });
  }, []);
  const signOut = useCallback(async () => {
    await ask<null>('POST', '/api/staff/logout');
    setSession({ is: 'out', why: null });
  }, []);
  const left = useCallback(() => setSession({ is: 'out', why: null }), []);
  return {
    session,
    signIn: (entry) => void signIn(entry),
    signOut: () => void signOut(),
    left,
  };
};
