import { sayRulesOfOrder } from '../../meeting/say-rules-of-order.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { useSay } from '../../words/say.ts';
import css from './rules-scene.module.css';

/** The rules of order while the chair reads them out. */
export const RulesScene = () => {
  const say = useSay();
  const state = useMeeting();
  return (
    <FitHeight>
      <section className={css.rules}>
        <h2 className={css.title}>{say('rulesOfOrder.title')}</h2>
        <ol className={css.list}>
          {sayRulesOfOrder(say, state).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </section>
    </FitHeight>
  );
};
