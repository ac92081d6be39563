import { type ReactNode, useId } from 'react';
import css from './forms.module.css';

type ChoicesProps<Value extends string> = {
  readonly label: ReactNode;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly words: ReactNode }[];
  readonly onChoose: (value: Value) => void;
  readonly help?: ReactNode;
};

/** One of a few: all of them in sight, the arrows walk among them. */
export const Choices = <Value extends string>({
  label,
  value,
  options,
  onChoose,
  help,
}: ChoicesProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      <div className={css.choices}>
        {options.map((option) => (
          <label key={option.value} className={css.choice}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.words}
          </label>
        ))}
      </div>
      {help === undefined ? null : <p className={css.help}>{help}</p>}
    </fieldset>
  );
};
