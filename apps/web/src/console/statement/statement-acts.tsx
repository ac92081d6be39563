import { type Round, type RoundId, roundShows, type Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { RoundWords } from '../round/round-words.tsx';
import { ConcludeStatement } from './conclude-statement.tsx';
import css from './statement.module.css';
import { SignOffs } from './sign-offs.tsx';
import { WriteSheet } from './write-sheet.tsx';

type Panel = 'amend' | 'conclude' | 'round' | 'new';

/** What can come next: another version, asking everybody, saying what came of it; or a further text. */
export const StatementActs = ({ statement }: { readonly statement: Statement }) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const act = useAct();
  const [panel, setPanel] = useState<Panel | null>(null);
  const close = () => setPanel(null);
  const version = statement.versions.length;
  const last = statement.rounds.findLast((round) => round.status === 'closed');
  const openRound = () =>
    act.give({ type: 'OpenRound', statement: statement.id, round: newId<RoundId>(), seen: version });
  const open = statement.conclusion === null;
  return (
    <>
      <ActState act={act} />
      <footer className={css.foot}>
        {agreed(statement) ? (
          <SignOffs statement={statement} />
        ) : (
          <LastRound round={last} onShow={() => setPanel('round')} />
        )}
        {open && may('AmendStatement') ? (
          <BigButton size="small" onClick={() => setPanel('amend')}>
            {t('statement.amend', { version: version + 1 })}
          </BigButton>
        ) : null}
        {open && may('OpenRound') ? (
          <BigButton size="small" disabled={act.waits} onClick={openRound}>
            {t('statement.openRound')}
          </BigButton>
        ) : null}
        {open && may('ConcludeStatement') ? (
          <BigButton size="small" onClick={() => setPanel('conclude')}>
            {t('statement.conclude')}
          </BigButton>
        ) : null}
        {!open && may('PutStatement') ? (
          <BigButton size="small" icon="plus" onClick={() => setPanel('new')}>
            {t('statement.another')}
          </BigButton>
        ) : null}
      </footer>
      <WriteSheet
        statement={panel === 'new' ? null : statement}
        open={panel === 'amend' || panel === 'new'}
        onClose={close}
      />
      <Sheet open={panel === 'conclude'} onClose={close} title={t('statement.concludeTitle')}>
        <ConcludeStatement statement={statement} onDone={close} />
      </Sheet>
      <Sheet open={panel === 'round'} onClose={close} title={t('round.lastTitle')}>
        {last === undefined ? null : <RoundWords round={last} />}
      </Sheet>
    </>
  );
};

const agreed = ({ conclusion }: Statement): boolean =>
  conclusion?.outcome === 'consensus' || conclusion?.outcome === 'consensusWithReservations';

type LastRoundProps = {
  readonly round: Round | undefined;
  readonly onShow: () => void;
};

/** What the last round showed, and which version it was about. */
const LastRound = ({ round, onShow }: LastRoundProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  if (round === undefined) return <p>{t('statement.notAsked')}</p>;
  const silent = round.asked.length - Object.keys(round.answers.answered).length;
  return (
    <p>
      {t('statement.lastRound', { version: round.version })}
      <b>{say(`sentences:round.${roundShows(round)}`)}</b>
      {silent === 0 ? null : ` ${t('round.silent', { count: silent })}`}
      <button type="button" className={css.compare} onClick={onShow}>
        {t('statement.details')}
      </button>
    </p>
  );
};
