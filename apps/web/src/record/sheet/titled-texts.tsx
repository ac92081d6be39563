import type { MinutesText } from '@yishi/records';
import { Paragraphs } from './paragraphs.tsx';
import css from './titled-texts.module.css';

/** Texts under what they belong to; those without words are left out. */
export const TitledTexts = ({ texts }: { readonly texts: readonly MinutesText[] }) =>
  texts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ title, paragraphs }, i) => (
      <div key={i} className={css.text}>
        {title === null ? null : <h4>{title}</h4>}
        <Paragraphs texts={paragraphs} indented />
      </div>
    ));
