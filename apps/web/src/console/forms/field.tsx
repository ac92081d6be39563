import { type ComponentProps, type ReactNode, useId } from 'react';
import css from './forms.module.css';
import { takesFocus } from './takes-focus.ts';

type Words = {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** A panel that opens puts the focus here. */
  readonly first?: boolean;
};
type Typed = { readonly value: string; readonly onType: (value: string) => void };

/** One line that somebody types. */
export const Field = ({
  label,
  help,
  first = false,
  onType,
  ...input
}: Words & Typed & Omit<ComponentProps<'input'>, 'value' | 'className' | 'onChange'>) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        ref={first ? takesFocus : undefined}
        id={id}
        className={css.input}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onType(event.target.value)}
      />
      <Help id={id}>{help}</Help>
    </div>
  );
};

/** Some lines that somebody types: a reason, a conclusion, a text. */
export const TextField = ({
  label,
  help,
  first = false,
  onType,
  ...area
}: Words & Typed & Omit<ComponentProps<'textarea'>, 'value' | 'className' | 'onChange'>) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        rows={2}
        {...area}
        ref={first ? takesFocus : undefined}
        id={id}
        className={css.input}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onType(event.target.value)}
      />
      <Help id={id}>{help}</Help>
    </div>
  );
};

const Help = ({ id, children }: { readonly id: string; readonly children: ReactNode }) =>
  children === undefined ? null : (
    <p id={`${id}-help`} className={css.help}>
      {children}
    </p>
  );

type TickProps = {
  readonly checked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly children: ReactNode;
};

/** Something that is so, or not. */
export const Tick = ({ checked, onTick, children }: TickProps) => (
  <label className={css.tick}>
    <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
    <span>{children}</span>
  </label>
);
