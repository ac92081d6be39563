import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerOption, ChosenAnswer } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';

const votes = ['for', 'against', 'abstain'] as const;
type Vote = (typeof votes)[number];

/** A hand and a vote to try before it counts. Nothing leaves the phone. */
export const TryIt = () => {
  const { t } = useTranslation('phone');
  const [trying, setTrying] = useState<'hand' | 'vote' | null>(null);
  return (
    <section className={card.sheet} aria-labelledby="try-it">
      <h3 id="try-it" className={card.title}>
        {t('before.tryIt')}
      </h3>
      <p className={card.meta}>{t('before.tryHelp')}</p>
      {trying === null ? (
        <div className={card.buttons}>
          <BigButton wide icon="hand" onClick={() => setTrying('hand')}>
            {t('before.tryHand')}
          </BigButton>
          <BigButton wide icon="agree" onClick={() => setTrying('vote')}>
            {t('before.tryVote')}
          </BigButton>
        </div>
      ) : null}
      {trying === 'hand' ? <TriedHand onDone={() => setTrying(null)} /> : null}
      {trying === 'vote' ? <TriedVote onDone={() => setTrying(null)} /> : null}
    </section>
  );
};

const TriedHand = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('phone');
  return (
    <div className={card.buttons}>
      <output>
        <Notice>{t('before.handUp')}</Notice>
      </output>
      <BigButton wide onClick={onDone}>
        {t('before.handDown')}
      </BigButton>
    </div>
  );
};

const TriedVote = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const [chosen, setChosen] = useState<Vote | null>(null);
  const [sure, setSure] = useState(false);
  if (sure)
    return (
      <div className={card.buttons}>
        <output>
          <Notice>{t('before.voteDone')}</Notice>
        </output>
        <BigButton wide onClick={onDone}>
          {t('act.ok')}
        </BigButton>
      </div>
    );
  if (chosen !== null)
    return (
      <div className={card.buttons}>
        <ChosenAnswer answer={chosen}>{say(`vote.${chosen}`)}</ChosenAnswer>
        <BigButton tone="go" size="big" wide onClick={() => setSure(true)}>
          {t(`ballot.confirm_${chosen}`)}
        </BigButton>
        <BigButton wide onClick={() => setChosen(null)}>
          {t('ballot.reselect')}
        </BigButton>
      </div>
    );
  return (
    <div className={card.buttons}>
      <p className={card.lead}>{t('before.voteQuestion')}</p>
      {votes.map((vote) => (
        <AnswerOption key={vote} answer={vote} onChoose={() => setChosen(vote)}>
          {say(`vote.${vote}`)}
        </AnswerOption>
      ))}
    </div>
  );
};
