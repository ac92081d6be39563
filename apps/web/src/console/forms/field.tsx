import { type ComponentProps, type ReactNode, useId } from 'react';
import css from './forms.module.css';

type Words = { readonly label: ReactNode; readonly help?: ReactNode };
type Typed = { readonly value: string; readonly onType: (value: string) => void };

/** One line that somebody types. */
export const Field = ({
  label,
  help,
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

type TickProps = { readonly checked: boolean; readonly onTick: (on: boolean) => void; readonly children: ReactNode };

/** Something that is so, or not. */
export const Tick = ({ checked, onTick, children }: TickProps) => (
  <label className={css.tick}>
    <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
    <span>{children}</span>
  </label>
);
