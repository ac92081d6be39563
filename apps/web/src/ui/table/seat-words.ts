import type { TFunction } from 'i18next';
import type { Seat, TableMode } from './seat.ts';
import { showsAnswers } from './seat.ts';

type UiWords = TFunction<'ui'>;

/** A seat in words, for everybody who does not see the drawing. */
export function seatWords(t: UiWords, seat: Seat, mode: TableMode): string {
  const parts = [
    seat.mine ? t('seat.mine', { name: seat.name }) : seat.name,
    t(`channel.${seat.channel}`),
    seat.role === null ? null : t('seat.withoutVote'),
    presenceWords(t, seat),
    seat.speaking ? t('seat.speaking') : handWords(t, seat),
    mode === 'floor' ? heardWords(t, seat) : null,
    answerWords(t, seat, mode),
  ];
  return parts.filter((part) => part !== null).join(t('seat.comma'));
}

function presenceWords(t: UiWords, { presence }: Seat): string | null {
  return presence === 'here' ? null : t(`seat.${presence}`);
}

function handWords(t: UiWords, { pointOfOrder, hand }: Seat): string | null {
  if (pointOfOrder) return t('seat.pointOfOrder');
  return hand === null ? null : t('seat.hand', { place: hand });
}

function heardWords(t: UiWords, { heard, role, speaking, presence }: Seat): string | null {
  if (heard > 0) return t('seat.heard', { times: heard });
  const silent = role === null && !speaking && presence === 'here';
  return silent ? t('seat.notHeard') : null;
}

function answerWords(t: UiWords, { answer, role, presence }: Seat, mode: TableMode): string | null {
  if (!showsAnswers(mode)) return null;
  if (answer === null) return role === null && presence !== 'absent' ? t('seat.noAnswer') : null;
  return typeof answer === 'string' ? t(`answer.${answer}`) : answer.words;
}
