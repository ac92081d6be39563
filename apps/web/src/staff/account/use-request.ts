import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { useState } from 'react';
import { ask } from '../../http/ask.ts';

/** A request of a form: while it runs the form is busy, and what it is refused for stands in it. */
export const useRequest = <Value>(path: string) => {
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (body: object, done: (value: Value) => void): Promise<void> => {
    setBusy(true);
    const answer = await ask<Value>('POST', path, body);
    setBusy(false);
    setWhy(answer.ok ? null : answer.rejection);
    if (answer.ok) done(answer.value);
  };
  return { why, busy, send: (body: object, done: (value: Value) => void) => void send(body, done) };
};
