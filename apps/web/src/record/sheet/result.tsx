import { sentence, type ResultCard } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import { AnswersByName } from './answers-by-name.tsx';
import { CountBars } from './count-bars.tsx';
import { Fold } from './fold.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import css from './result.module.css';
import { Verdict } from './verdict.tsx';
import { VoteCount } from './vote-count.tsx';

/** A ballot: the words that were put, the rule and the electors in words, what came of it and how it was counted. */
export const Result = ({ card }: { readonly card: ResultCard }) => {
  const votes = card.counts.some(({ tone }) => tone !== 'plain');
  return (
    <div className={css.result}>
      <div className={votes || card.counts.length === 0 ? css.card : css.tall}>
        <div className={css.words}>
          <ResultTitle card={card} />
          <Paragraphs texts={card.paragraphs} />
          <ResultFacts card={card} />
        </div>
        <div className={css.count}>
          <Verdict outcome={card.outcome} words={card.outcomeWords} />
          {votes ? <VoteCount card={card} /> : <CountBars counts={card.counts} people={card.present} />}
        </div>
      </div>
      <ResultAnswers card={card} />
    </div>
  );
};

const ResultTitle = ({ card: { title, version } }: { readonly card: ResultCard }) => {
  const words = useMinutesWords();
  const detail = version === null ? null : sentence(words.version, { version });
  return <h3>{detail === null ? title : sentence(words.personOf, { name: title, detail })}</h3>;
};

const ResultFacts = ({ card }: { readonly card: ResultCard }) => {
  const { heading, colon } = useMinutesWords();
  return (
    <div className={css.facts}>
      <Paragraphs texts={[card.rule, card.electorate, ...card.remarks]} />
      <p>
        {heading.effects}
        {colon}
        {card.effectWords}
      </p>
    </div>
  );
};

const ResultAnswers = ({ card: { title, answers, present } }: { readonly card: ResultCard }) => {
  const { t } = useTranslation('record');
  if (answers.length === 0) return null;
  return (
    <Fold heading={t('byName')} note={t('people', { count: present })}>
      <AnswersByName title={title} answers={answers} />
    </Fold>
  );
};
