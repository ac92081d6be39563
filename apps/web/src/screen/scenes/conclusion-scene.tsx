import type { Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayCarried } from '../../consensus/say-carried.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { ResultCard } from '../../ui/result-card.tsx';
import { Seal } from '../../ui/seal.tsx';
import { useSay } from '../../words/say.ts';
import { usePollWords } from '../../poll/poll-words.ts';
import { useFollowUps } from '../../poll/use-follow-ups.ts';
import css from './result-scene.module.css';

/** What came of a text: its agreed words under the seal, or that it was left open. */
export const ConclusionScene = ({ statement }: { readonly statement: Statement }) => {
  const { t } = useTranslation('screen');
  const poll = usePollWords();
  const say = useSay();
  const details = useFollowUps({ about: 'statement', statement: statement.id });
  const { conclusion } = statement;
  if (conclusion === null) return null;
  const { outcome, version } = conclusion;
  const agreed = outcome === 'consensus' || outcome === 'consensusWithReservations';
  const said = say(`outcome.${outcome}`);
  const round = statement.rounds.findLast((r) => r.version === version && r.levels !== null);
  const signed = Object.keys(statement.signOffs).length;
  return (
    <div className={css.sheet} data-theme="light">
      <FitHeight>
        <ResultCard
          title={`${statement.title} · ${t('statement.version', { version })}`}
          text={
            <div className={css.agreed}>
              {statement.versions
                .find((v) => v.version === version)
                ?.paragraphs.map((words, i) => (
                  <p key={i}>{words}</p>
                ))}
            </div>
          }
          seal={
            agreed ? (
              <Seal text={poll('seal.consensus')} label={poll('sealLabel', { outcome: said })} />
            ) : undefined
          }
          verdict={
            <span className={css.came}>
              <b>{said}</b>
              {round === undefined ? null : <span>{sayCarried(say, round)}</span>}
              {signed === 0 ? null : <span>{t('conclusion.signed', { signed })}</span>}
            </span>
          }
          details={details}
        />
      </FitHeight>
    </div>
  );
};
