import type { CSSProperties, ReactNode } from 'react';
import { textWidth } from './name-label.ts';
import css from './table-centre.module.css';

type TableCentreProps = {
  /** One line above: what is going on. */
  readonly eyebrow?: ReactNode;
  /** An official ballot is open: the eyebrow is seal red. */
  readonly official?: boolean;
  /** Who has the floor; takes the largest type that fits. */
  readonly name?: string;
  readonly clock?: ReactNode;
  /** The rule in words, or any other sentence that leads. */
  readonly sentence?: ReactNode;
  readonly children?: ReactNode;
  /** One line below. */
  readonly note?: ReactNode;
};

/** What is said in the middle of the table. It takes its sizes from the room the table leaves. */
export function TableCentre(props: TableCentreProps) {
  const { eyebrow, official = false, name, clock, sentence, children, note } = props;
  return (
    <div className={css.centre}>
      {eyebrow === undefined ? null : <p className={official ? css.official : css.eyebrow}>{eyebrow}</p>}
      {name === undefined ? null : <Name name={name} />}
      {clock === undefined ? null : <p className={css.clock}>{clock}</p>}
      {sentence === undefined ? null : <p className={css.sentence}>{sentence}</p>}
      {children}
      {note === undefined ? null : <p className={css.note}>{note}</p>}
    </div>
  );
}

function Name({ name }: { readonly name: string }) {
  const fit: CSSProperties & Record<'--em', string> = { '--em': String(Math.max(3, textWidth(name))) };
  return (
    <p className={css.name} style={fit}>
      {name}
    </p>
  );
}
