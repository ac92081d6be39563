import type { Channel } from '@yishi/core';
import type { Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

/** `现场 27 人，其中帮办 2 人；线上 5 人`: how many on each channel that has anybody; who is helped is in the hall. */
export const byChannel = (scribe: Scribe, channels: readonly Channel[]): string => {
  const count = (channel: Channel) => channels.filter((c) => c === channel).length;
  const helped = count('helped');
  const { comma, semicolon } = scribe.words;
  return [
    ...inHall(scribe, count('room') + helped, helped),
    ...(['remote', 'telephone'] as const).flatMap((channel) => onChannel(scribe, channel, count(channel))),
  ].join(helped === 0 ? comma : semicolon);
};

const inHall = (scribe: Scribe, count: number, helped: number): string[] => {
  const channel = scribe.words.channel.room;
  return helped === 0
    ? onChannel(scribe, 'room', count)
    : [sentence(scribe.minutes.inHall, { channel, count, helped })];
};

const onChannel = ({ minutes, words }: Scribe, channel: Channel, count: number): string[] =>
  count === 0 ? [] : [sentence(minutes.ofChannel, { channel: words.channel[channel], count })];
