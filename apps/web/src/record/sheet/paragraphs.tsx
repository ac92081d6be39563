import css from './paragraphs.module.css';

type ParagraphsProps = {
  readonly texts: readonly string[];
  /** Begins each with two empty characters, as running Chinese text does. */
  readonly indented?: boolean;
};

/** Text as it was typed, line breaks included. */
export const Paragraphs = ({ texts, indented = false }: ParagraphsProps) =>
  texts.map((words, i) => (
    <p key={i} className={indented ? css.indented : css.plain}>
      {words}
    </p>
  ));
