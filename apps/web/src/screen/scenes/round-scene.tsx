import { type Round, scales, type Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ChangedText } from '../../consensus/changed-text.tsx';
import { sayPosition } from '../../meeting/say-position.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { AnswerGlyph } from '../../ui/icons/answer-glyph.tsx';
import { Turnout } from '../../ui/tally/turnout.tsx';
import { useSay } from '../../words/say.ts';
import css from './round-scene.module.css';

type RoundSceneProps = { readonly statement: Statement; readonly round: Round };

/** Everybody is asked about a draft: its words, the steps of the scale, and how many have answered. */
export const RoundScene = ({ statement, round }: RoundSceneProps) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const answered = Object.keys(round.answers.answered).length;
  return (
    <div className={css.round}>
      <FitHeight>
        <article className={css.text}>
          <h2 className={css.title}>{statement.title}</h2>
          <p className={css.version}>{t('statement.version', { version: round.version })}</p>
          <ChangedText statement={statement} version={round.version} />
        </article>
      </FitHeight>
      <section className={css.ask}>
        <h3 className={css.question}>{t('round.ask')}</h3>
        <ol className={css.steps}>
          {scales[round.scale].map(({ level }) => {
            const position = sayPosition(say, round.scale, level);
            return (
              <li key={level}>
                <AnswerGlyph answer={position} />
                {position.words}
              </li>
            );
          })}
        </ol>
        <div className={css.turnout}>
          <p className={css.answered}>{t('round.turnout', { asked: round.asked.length, answered })}</p>
          <Turnout answered={answered} electors={round.asked.length} />
          <p className={css.hidden}>{t('round.hidden')}</p>
        </div>
      </section>
    </div>
  );
};
