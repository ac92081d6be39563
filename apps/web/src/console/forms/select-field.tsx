import { type ReactNode, useId } from 'react';
import css from './forms.module.css';

type SelectFieldProps<Value extends string> = {
  readonly label: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One of many, as the device's own list. */
export const SelectField = <Value extends string>({
  label,
  value,
  options,
  onChoose,
}: SelectFieldProps<Value>) => {
  const id = useId();
  const choose = (wanted: string) => {
    const option = options.find((each) => each.value === wanted);
    if (option !== undefined) onChoose(option.value);
  };
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={css.input} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
};
