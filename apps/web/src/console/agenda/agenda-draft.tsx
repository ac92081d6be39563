import { moveItem, readAgenda } from '@yishi/collab';
import type { AdoptedItem } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../http/ask.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { AgendaEditor } from '../../texts/agenda-editor.tsx';
import { useDoc } from '../../texts/use-doc.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useStaffText } from '../acting/use-staff-text.ts';
import { Tick } from '../forms/field.tsx';
import forms from '../forms/forms.module.css';
import { differs, itemsToAdopt } from './adoption.ts';
import css from './agenda.module.css';

/** Moves an item in the draft behind another one, or to the front. */
export type MoveInDraft = (item: string, after: string | null) => void;

type AgendaDraftProps = {
  /** Told how to move an item in the draft, so that what is dragged in the list stays the same in both. */
  readonly onDraft: (move: MoveInDraft) => void;
};

/** The agenda as it is drafted together: opened to write in, and adopted when it says something new. */
export const AgendaDraft = ({ onDraft }: AgendaDraftProps) => {
  const { t } = useTranslation('console');
  const text = useStaffText('agenda');
  const { agenda, attendance } = useMeeting();
  const [open, setOpen] = useState(false);
  const act = useAct(() => setOpen(false));
  const draft = useDoc(text.doc, readAgenda);
  const items = itemsToAdopt(draft, agenda.items);
  const news = text.status === 'live' && items.length > 0 && differs(items, agenda.items);
  const { doc } = text;
  useEffect(
    () => onDraft((item, after) => void moveItem(doc, item, after === null ? 'first' : { after })),
    [doc, onDraft],
  );
  const adopt = (
    <BigButton
      tone="go"
      disabled={!news || act.waits}
      hint={news ? undefined : t('agenda.sameAsAdopted')}
      onClick={() => act.give({ type: 'AdoptAgenda', items: [...items] })}
    >
      {t(agenda.adoptedAt === null ? 'agenda.adopt' : 'agenda.adoptAgain')}
    </BigButton>
  );
  return (
    <>
      {news ? (
        <>
          {agenda.adoptedAt === null ? <Proposed items={items} /> : null}
          <ActState act={act} />
          {adopt}
        </>
      ) : null}
      <BigButton size="small" icon="edit" wide onClick={() => setOpen(true)}>
        {t('agenda.edit')}
      </BigButton>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('agenda.draft')} footer={adopt} wide>
        <div className={forms.form}>
          <p className={forms.help}>{t('agenda.draftHelp')}</p>
          <AgendaEditor text={text} nameOf={(id) => nameIn(attendance.people, id)} />
          <OpenForSuggestions />
        </div>
      </Sheet>
    </>
  );
};

/** What is to be adopted, in short, so that the chair reads it before anybody agrees to it. */
const Proposed = ({ items }: { readonly items: readonly AdoptedItem[] }) => {
  const { t } = useTranslation('console');
  return (
    <ol className={css.draft}>
      {items.map(({ id, title, plannedMs }) => (
        <li key={id}>
          <b>{title}</b>
          <small>{t('agenda.planned', { count: wholeMinutes(plannedMs) })}</small>
        </li>
      ))}
    </ol>
  );
};

const nameIn = (people: ReturnType<typeof useMeeting>['attendance']['people'], wanted: string): string =>
  Object.values(people).find(({ id }) => id === wanted)?.name ?? '';

/** Lets people suggest items from their phones, or no longer. */
const OpenForSuggestions = () => {
  const { t } = useTranslation('console');
  const { suggestions, welcome } = useLive();
  const set = (open: boolean) =>
    void ask<null>('POST', `/api/staff/meetings/${welcome?.meeting ?? ''}/suggestions`, { open });
  return (
    <Tick checked={suggestions} onTick={set}>
      {t('agenda.suggestions')}
    </Tick>
  );
};
