import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Situation } from './situation.ts';
import { useWakeLock } from '../ui/use-wake-lock.ts';

type Alert = { key: string; words: 'onDeck' | 'floor' | 'ballot' | 'round'; buzz: number[] };

const alertOf = (situation: Situation): Alert | null => {
  switch (situation.is) {
    case 'onDeck':
      return { key: `deck ${situation.entry.id}`, words: 'onDeck', buzz: [200, 100, 200] };
    case 'floor':
      return { key: `floor ${situation.entry.id}`, words: 'floor', buzz: [400, 120, 400] };
    case 'ballot':
      return situation.mine ? { key: `poll ${situation.poll.id}`, words: 'ballot', buzz: [150] } : null;
    case 'round':
      return situation.mine ? { key: `round ${situation.round.id}`, words: 'round', buzz: [150] } : null;
    default:
      return null;
  }
};

/** Shakes the phone where it can be shaken; browsers refuse before the first touch, and complain. */
export const shake = (pattern: number[]): void => {
  const { navigator } = globalThis;
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(pattern);
};

/**
 * When it is the participant's turn: the page goes to what matters, the phone shakes and stays awake, and the words
 * that are returned are announced.
 */
export const useTurnAlerts = (situation: Situation, toNow: () => void): string => {
  const { t } = useTranslation('phone');
  const alert = alertOf(situation);
  const told = useRef('');
  useWakeLock(situation.is === 'floor' || situation.is === 'onDeck');
  useEffect(() => {
    if (alert === null || told.current === alert.key) return;
    told.current = alert.key;
    toNow();
    shake(alert.buzz);
  }, [alert, toNow]);
  return alert === null ? '' : t(`alert.${alert.words}`);
};
