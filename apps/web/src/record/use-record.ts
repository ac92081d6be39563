import type { MeetingId, Rejection } from '@yishi/core';
import type { Language } from '@yishi/i18n';
import type { Refusal } from '@yishi/protocol/names';
import type { MinutesDocument } from '@yishi/records';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../http/ask.ts';
import { askRecord } from './ask-record.ts';

/** Minutes that still change are read again this often. */
const againMs = 20_000;

/** The minutes as they were read last and when; `refused` says why the latest try brought nothing. */
export type RecordRead = {
  readonly minutes: MinutesDocument | null;
  readonly readAt: number;
  readonly refused: Rejection | Refusal | null;
};

const unread: RecordRead = { minutes: null, readAt: 0, refused: null };

/** What is on the page stays there while the network is away; words that were shut are taken off it. */
const readNext = (before: RecordRead, answer: Answer<MinutesDocument>): RecordRead => {
  if (answer.ok) return { minutes: answer.value, readAt: Date.now(), refused: null };
  const kept = answer.rejection.code === 'Unavailable' ? before : unread;
  return { ...kept, refused: answer.rejection };
};

/** Reads the minutes, and again while they are not sealed and the page is looked at. */
export const useRecord = (
  meeting: MeetingId,
  language: Language,
): { read: RecordRead; again: () => void } => {
  const [read, setRead] = useState(unread);
  const asked = useRef(0);
  const again = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    void askRecord(meeting, language).then((answer) => {
      if (mine === asked.current) setRead((before) => readNext(before, answer));
    });
  }, [meeting, language]);
  useEffect(again, [again]);
  useAgain(read.minutes?.status !== 'sealed' || read.refused !== null, again);
  return { read, again };
};

const useAgain = (changing: boolean, again: () => void): void =>
  useEffect(() => {
    if (!changing) return undefined;
    const timer = globalThis.setInterval(() => {
      if (!globalThis.document.hidden) again();
    }, againMs);
    return () => globalThis.clearInterval(timer);
  }, [changing, again]);
