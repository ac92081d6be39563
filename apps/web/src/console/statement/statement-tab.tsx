import type { MeetingState, Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { WritingStays } from '../../ui/writing-stays.tsx';
import { useRole } from '../acting/use-role.ts';
import { StatementActs } from './statement-acts.tsx';
import { StatementHead } from './statement-head.tsx';
import { StatementText } from './statement-text.tsx';
import { WriteSheet } from './write-sheet.tsx';
import css from './statement.module.css';

/** The text the meeting talks about: its latest words, what changed, and what may come next. */
export const StatementTab = () => {
  const statement = currentStatement(useMeeting());
  return (
    <WritingStays place={statement?.id ?? 'none'}>
      {statement === null ? <NoText /> : <Text statement={statement} />}
    </WritingStays>
  );
};

const NoText = () => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const [writes, setWrites] = useState(false);
  return (
    <div className={css.none}>
      <p>{t('statement.none')}</p>
      {may('PutStatement') ? (
        <BigButton icon="edit" onClick={() => setWrites(true)}>
          {t('statement.write')}
        </BigButton>
      ) : null}
      <WriteSheet statement={null} open={writes} onClose={() => setWrites(false)} />
    </div>
  );
};

const Text = ({ statement }: { readonly statement: Statement }) => {
  const [compare, setCompare] = useState(true);
  return (
    <div className={css.tab}>
      <StatementHead statement={statement} compare={compare} onCompare={setCompare} />
      <div className={css.scroll}>
        <StatementText statement={statement} compare={compare} />
      </div>
      <StatementActs statement={statement} />
    </div>
  );
};

/** The text in hand: the last one that is not concluded, else the last one. */
export const currentStatement = ({ consensus }: MeetingState): Statement | null => {
  const all = consensus.order.flatMap((id) => consensus.statements[id] ?? []);
  return all.findLast(({ conclusion }) => conclusion === null) ?? all.at(-1) ?? null;
};
