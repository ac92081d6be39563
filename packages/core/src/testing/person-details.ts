import type { PersonDetails } from '../attendance/commands.ts';
import { residentDetails } from '../attendance/usual-details.ts';
import { personId } from './names.ts';

const names = [
  '张爱华',
  '吴磊',
  '肖琴',
  '龚志强',
  '黄秀英',
  '曹亮',
  '王桂芳',
  '刘铁生',
  '易小红',
  '何平',
  '谭丽',
  '段超',
];

/** A resident with a vote, in the room with a phone, unless said otherwise. */
export const personDetails = (id: string, other: Partial<PersonDetails> = {}): PersonDetails => ({
  ...residentDetails({ id: personId(id), name: `居民${id}` }),
  ...other,
});

/** `p1` to `p<count>`; every fourth is remote and every fifth is in the room without a device. */
export const residents = (count: number): PersonDetails[] =>
  Array.from({ length: count }, (_, i) => {
    const n = i + 1;
    const elsewhere = n % 4 === 0 ? 'remote' : 'room';
    return personDetails(`p${n}`, {
      name: names[i] ?? `居民${n}`,
      channel: n % 5 === 0 ? 'helped' : elsewhere,
    });
  });
