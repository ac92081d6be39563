import type { AgendaItem, ProjectedItem } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { WritingStays } from '../../ui/writing-stays.tsx';
import { ActState } from '../acting/act-state.tsx';
import { type Act, useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import forms from '../forms/forms.module.css';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import css from './agenda.module.css';
import { ConcludeForm } from './conclude-form.tsx';

type ItemSheetProps = { readonly shown: ProjectedItem | null; readonly onClose: () => void };

/** One item: who brings it, what came of it, and what may be done with it now. */
export const ItemSheet = ({ shown, onClose }: ItemSheetProps) => (
  <Sheet open={shown !== null} onClose={onClose} title={shown?.item.title ?? ''}>
    {shown === null ? null : (
      <div className={forms.form}>
        <Facts shown={shown} />
        <Actions item={shown.item} onDone={onClose} />
      </div>
    )}
  </Sheet>
);

const Facts = ({ shown: { item, spentMs } }: { readonly shown: ProjectedItem }) => {
  const { t } = useTranslation('console');
  return (
    <div className={css.facts}>
      {item.presenter === null ? null : <p>{t('agenda.presenter', { name: item.presenter })}</p>}
      <p>
        {t('agenda.planned', { count: wholeMinutes(item.plannedMs) })}
        {spentMs === null ? null : ` · ${t('agenda.spent', { count: wholeMinutes(spentMs) })}`}
      </p>
      {item.conclusion === null ? null : (
        <p className={css.conclusion}>{t('agenda.concluded', { conclusion: item.conclusion })}</p>
      )}
      {item.skipReason === null ? null : <p>{t('agenda.skippedFor', { reason: item.skipReason })}</p>}
    </div>
  );
};

type ActionsProps = { readonly item: AgendaItem; readonly onDone: () => void };

/** What is being written about the item stays when others open, end or skip it meanwhile. */
const Actions = ({ item, onDone }: ActionsProps) => {
  const { procedure } = useMeeting();
  const { may } = useRole();
  const act = useAct(onDone);
  const [conclusion, setConclusion] = useState('');
  const offered = procedure.status === 'inSession' && may('OpenItem') ? item.status : 'none';
  const place = conclusion === '' ? offered : 'open';
  return (
    <WritingStays place={place}>
      {place === 'open' ? (
        <ConcludeForm
          conclusion={conclusion}
          onType={setConclusion}
          act={act}
          next={null}
          onConclude={(words) => act.give({ type: 'CloseItem', item: item.id, conclusion: words })}
        />
      ) : null}
      {place === 'planned' ? <OpenOrSkip item={item} opening={act} onDone={onDone} /> : null}
    </WritingStays>
  );
};

type OpenOrSkipProps = ActionsProps & {
  /** Held outside: once the item is open, this part is replaced before the answer comes. */
  readonly opening: Act;
};

const OpenOrSkip = ({ item, opening, onDone }: OpenOrSkipProps) => {
  const { t } = useTranslation('console');
  const { agenda } = useMeeting();
  const skipping = useAct(onDone);
  const [skips, setSkips] = useState(false);
  const open = agenda.items.find(({ status }) => status === 'open') ?? null;
  return (
    <>
      <ActState act={opening} />
      <div className={forms.end}>
        <BigButton onClick={() => setSkips(true)}>{t('agenda.skip')}</BigButton>
        <BigButton
          tone="go"
          disabled={open !== null}
          hint={open === null ? undefined : t('agenda.concludeFirst')}
          onClick={() => opening.give({ type: 'OpenItem', item: item.id, seen: null })}
        >
          {t('agenda.open')}
        </BigButton>
      </div>
      <ReasonSheet
        open={skips}
        onClose={() => setSkips(false)}
        title={t('agenda.skipTitle', { title: item.title })}
        act={skipping}
        go={t('agenda.skip')}
        onGo={(reason) => skipping.give({ type: 'SkipItem', item: item.id, reason })}
      />
    </>
  );
};
