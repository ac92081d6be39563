import type { MinutesDocument } from './document.ts';
import { localWords, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { dateInWords } from './times.ts';

type TitleBlock = Pick<
  MinutesDocument,
  'language' | 'status' | 'statusWords' | 'practice' | 'issuer' | 'number' | 'title' | 'date'
>;

/** What stands above the table and under the signatures: who issues the minutes, their number, title, state and date. */
export const titleBlock = (scribe: Scribe): TitleBlock => {
  const { notice, practice, sealedAt, closedAt } = scribe.state.procedure;
  const { minutes, language } = scribe;
  const status = statusOf(scribe);
  const datedAt = sealedAt ?? closedAt;
  return {
    language,
    status,
    statusWords: minutes.status[status],
    practice: practice ? minutes.practice : null,
    issuer:
      notice === null
        ? ''
        : sentence(minutes.issuer, { street: notice.community.street, community: notice.community.name }),
    number: notice?.number ?? null,
    title: titleOf(scribe),
    date: datedAt === null ? null : dateInWords(scribe, datedAt),
  };
};

const statusOf = ({ state }: Scribe): MinutesDocument['status'] => {
  const { status } = state.procedure;
  if (status === 'sealed') return 'sealed';
  return status === 'record' ? 'signing' : 'preview';
};

/** The topic with the kind of meeting, which many topics name already. */
const titleOf = (scribe: Scribe): string => {
  const { kind: kindOfMeeting, notice } = scribe.state.procedure;
  const topic = notice?.title ?? '';
  const kind = kindOfMeeting === null ? '' : localWords(scribe, kindOfMeeting.name);
  const named = topic.toLowerCase().includes(kind.toLowerCase());
  return sentence(named ? scribe.minutes.titleAlone : scribe.minutes.title, { topic, kind });
};
