import { Conference, type Kind, type MeetingNotice } from '@yishi/core';
import type { NewMeetingRequest, SeedItem } from '@yishi/protocol/names';

/** An item of the agenda as it is typed; `key` tells rows apart. */
export type DraftItem = { key: string; title: string; presenter: string; minutes: number };

/** A notice as it is typed: empty words mean nothing was said. */
export type NoticeDraft = {
  title: string;
  at: number | null;
  place: string;
  purpose: string;
  community: string;
  street: string;
  /** Names of grids, buildings and groups, one a line. */
  affects: string;
  number: string;
  link: string;
  dialIn: string;
  code: string;
};

export type NoticeField = 'name' | 'when' | 'place' | 'community' | 'street';

export const emptyNotice: NoticeDraft = {
  title: '',
  at: null,
  place: '',
  purpose: '',
  community: '',
  street: '',
  affects: '',
  number: '',
  link: '',
  dialIn: '',
  code: '',
};

/** The notice of a meeting, to be changed. */
export const noticeDraftOf = (notice: MeetingNotice): NoticeDraft => ({
  title: notice.title,
  at: notice.scheduledAt,
  place: notice.place,
  purpose: notice.purpose ?? '',
  community: notice.community.name,
  street: notice.community.street,
  affects: notice.affects.join('\n'),
  number: notice.number ?? '',
  link: notice.conference?.link ?? '',
  dialIn: notice.conference?.dialIn ?? '',
  code: notice.conference?.code ?? '',
});

/** What must still be filled in, by the labels of the form. */
export const missingIn = (draft: NoticeDraft): NoticeField[] => [
  ...(draft.title.trim() === '' ? (['name'] as const) : []),
  ...(draft.at === null ? (['when'] as const) : []),
  ...(draft.place.trim() === '' ? (['place'] as const) : []),
  ...(draft.community.trim() === '' ? (['community'] as const) : []),
  ...(draft.street.trim() === '' ? (['street'] as const) : []),
];

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

const conferenceOf = ({ link, dialIn, code }: NoticeDraft): Conference | null => {
  const conference = { link: orNull(link), dialIn: orNull(dialIn), code: orNull(code) };
  return Object.values(conference).some((part) => part !== null) ? conference : null;
};

/** May the link be opened as a conference? An empty one may. */
export const isLinkFine = (draft: NoticeDraft): boolean =>
  Conference.safeParse({ link: orNull(draft.link), dialIn: null, code: null }).success;

/** A name for each line, or where somebody wrote them in a row; each once. */
const namesIn = (words: string): string[] => {
  const names = words.split(/[\n、，,；;]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
};

/** The words of the notice as the meeting keeps them; null while something is missing. */
export const noticeOf = (draft: NoticeDraft) => {
  if (draft.at === null || missingIn(draft).length > 0 || !isLinkFine(draft)) return null;
  return {
    title: draft.title.trim(),
    number: orNull(draft.number),
    scheduledAt: draft.at,
    place: draft.place.trim(),
    purpose: orNull(draft.purpose),
    conference: conferenceOf(draft),
    community: { name: draft.community.trim(), street: draft.street.trim() },
    affects: namesIn(draft.affects),
  };
};

const seedOf = ({ title, presenter, minutes }: DraftItem): SeedItem => ({
  title: title.trim(),
  presenter: orNull(presenter),
  minutes,
});

/** What is asked of the server; null while something is missing. Items without a title are left out. */
export const requestOf = (
  kind: Kind,
  draft: NoticeDraft,
  agenda: readonly DraftItem[],
): NewMeetingRequest | null => {
  const notice = noticeOf(draft);
  if (notice === null) return null;
  const items = agenda.filter(({ title }) => title.trim() !== '').map(seedOf);
  return { kind: kind.id, ...notice, people: [], agenda: items };
};
