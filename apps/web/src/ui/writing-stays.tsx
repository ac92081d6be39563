import { type ReactNode, use, useCallback, useState } from 'react';
import { WritingContext } from './writing-context.ts';
import css from './writing-stays.module.css';

type Part = {
  /** Names what is shown; another name is another part of the page. */
  readonly place: string;
  readonly children: ReactNode;
};

/**
 * A part of the page that the meeting replaces. While somebody writes in a panel of it, it stays when another takes its
 * place: out of sight, with its panel open over the page, until the words are sent or given up.
 */
export const WritingStays = ({ place, children }: Part) => {
  const [held, setHeld] = useState<Part | null>(null);
  const parts = [...(held === null || held.place === place ? [] : [held]), { place, children }];
  return parts.map((part) => (
    <Place key={part.place} {...part} shown={part.place === place} onHold={setHeld} />
  ));
};

type PlaceProps = Part & { readonly shown: boolean; readonly onHold: (part: Part | null) => void };

const Place = ({ place, children, shown, onHold }: PlaceProps) => {
  const outer = use(WritingContext);
  const hold = useCallback(
    (writes: boolean) => {
      onHold(writes ? { place, children } : null);
      outer(writes);
    },
    [onHold, outer, place, children],
  );
  return (
    <div className={shown ? css.here : css.away}>
      <WritingContext value={hold}>{children}</WritingContext>
    </div>
  );
};
