import { haveOwnNumbers } from '../../consensus/own-numbers.ts';
import css from './motion-text.module.css';

/** The words that are decided on, in full; several paragraphs are numbered unless they bring numbers of their own. */
export const MotionText = ({ paragraphs }: { paragraphs: readonly string[] }) =>
  paragraphs.length > 1 && !haveOwnNumbers(paragraphs) ? (
    <ol className={css.motion}>
      {paragraphs.map((text, i) => (
        <li key={i}>{text}</li>
      ))}
    </ol>
  ) : (
    <div className={css.plain}>
      {paragraphs.map((text, i) => (
        <p key={i}>{text}</p>
      ))}
    </div>
  );
