import type { Kind, Rejection } from '@yishi/core';
import type { MeetingCard, Refusal, StaffMeeting } from '@yishi/protocol/names';
import { defaultTimeZone } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fromWallTime, toWallTime } from '../../console/forms/wall-time.ts';
import { ask } from '../../http/ask.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import { AgendaDraft } from './agenda-draft.tsx';
import { KindChoice } from './kind-choice.tsx';
import {
  type DraftItem,
  emptyNotice,
  isLinkFine,
  missingIn,
  type NoticeDraft,
  requestOf,
} from './meeting-draft.ts';
import { NoticeFields } from './notice-fields.tsx';
import { useFirstAgenda } from './use-first-agenda.ts';

const weekMs = 7 * 24 * 3600_000;

type MeetingFormProps = { readonly kinds: readonly Kind[]; readonly before: readonly MeetingCard[] };

/** Kind, notice and a first agenda. The community and the place are those of the last meeting until somebody changes them. */
export const MeetingForm = ({ kinds, before }: MeetingFormProps) => {
  const firstAgenda = useFirstAgenda();
  const last = before.find(({ practice }) => !practice) ?? before[0];
  const [kind, setKind] = useState(kinds[1] ?? kinds[0]);
  const [notice, setNotice] = useState<NoticeDraft>(() => ({
    ...emptyNotice,
    at: inAWeek(Date.now()),
    place: last?.place ?? '',
    community: last?.community.name ?? '',
    street: last?.community.street ?? '',
  }));
  const [agenda, setAgenda] = useState<readonly DraftItem[]>(() =>
    kind === undefined ? [] : firstAgenda(kind),
  );
  const choose = (next: Kind) => {
    setKind(next);
    setAgenda(firstAgenda(next));
  };
  if (kind === undefined) return null;
  return (
    <>
      <KindChoice kinds={kinds} chosen={kind} onChoose={choose} />
      <NoticeFields notice={notice} onChange={setNotice} />
      <AgendaDraft items={agenda} onChange={setAgenda} />
      <CreateLine
        missing={missingIn(notice)}
        linkFine={isLinkFine(notice)}
        request={requestOf(kind, notice, agenda)}
      />
    </>
  );
};

/** The evening in a week, when people have time. */
const inAWeek = (now: number): number =>
  fromWallTime(`${toWallTime(now + weekMs, defaultTimeZone).slice(0, 10)} 19:30:00`, defaultTimeZone);

type CreateLineProps = {
  readonly missing: ReturnType<typeof missingIn>;
  readonly linkFine: boolean;
  readonly request: ReturnType<typeof requestOf>;
};

/** What is still missing, and the button. */
const CreateLine = ({ missing, linkFine, request }: CreateLineProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const navigate = useNavigate();
  const [waits, setWaits] = useState(false);
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const create = async () => {
    setWaits(true);
    const answer = await ask<StaffMeeting>('POST', '/api/staff/meetings', request);
    setWaits(false);
    if (!answer.ok) return setWhy(answer.rejection);
    return navigate(`/staff/meetings/${answer.value.card.id}`);
  };
  const fields = missing.map((field) => t(`create.${field}`)).join(say('separator'));
  return (
    <>
      <Refused why={why} />
      <div className={staff.end}>
        <output className={staff.missing}>
          {missing.length > 0
            ? t('create.missing', { fields })
            : linkFine
              ? t('create.people')
              : t('create.badLink')}
        </output>
        <BigButton tone="go" disabled={request === null || waits} onClick={() => void create()}>
          {t('create.go')}
        </BigButton>
      </div>
    </>
  );
};
