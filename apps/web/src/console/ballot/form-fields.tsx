import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { Field } from '../forms/field.tsx';
import forms from '../forms/forms.module.css';
import { SelectField } from '../forms/select-field.tsx';
import css from './ballot.module.css';
import { formNames, hasOptions, newOption, type PollWords } from './poll-words.ts';

type FormFieldsProps = {
  readonly words: PollWords;
  readonly onChange: (part: Partial<PollWords>) => void;
};

/** How the question is answered, with its options and bounds where it has them. */
export const FormFields = ({ words, onChange }: FormFieldsProps) => {
  const { t } = useTranslation('console');
  return (
    <>
      <SelectField
        label={t('prepare.form')}
        value={words.form}
        options={formNames.map((value) => ({ value, words: t(`prepare.forms.${value}`) }))}
        onChoose={(form) => onChange(form === 'score' ? { form, min: 0, max: 5 } : { form })}
      />
      {hasOptions(words.form) ? <Options words={words} onChange={onChange} /> : null}
      {words.form === 'several' || words.form === 'score' ? (
        <div className={forms.row}>
          {(['min', 'max'] as const).map((bound) => (
            <Field
              key={bound}
              type="number"
              label={t(`prepare.${words.form === 'score' ? 'score' : 'several'}.${bound}`)}
              min={0}
              max={20}
              value={String(words[bound])}
              onType={(value) => onChange({ [bound]: Math.max(0, Math.round(Number(value)) || 0) })}
            />
          ))}
        </div>
      ) : null}
    </>
  );
};

const Options = ({ words: { options }, onChange }: FormFieldsProps) => {
  const { t } = useTranslation('console');
  const set = (id: string, label: string) =>
    onChange({ options: options.map((option) => (option.id === id ? { ...option, label } : option)) });
  return (
    <fieldset className={forms.field}>
      <legend className={forms.label}>{t('prepare.options')}</legend>
      {options.map(({ id, label }, i) => (
        <div key={id} className={css.option}>
          <input
            className={forms.input}
            value={label}
            maxLength={120}
            aria-label={t('prepare.option', { n: i + 1 })}
            placeholder={t('prepare.option', { n: i + 1 })}
            onChange={(event) => set(id, event.target.value)}
          />
          <BigButton
            size="small"
            tone="plain"
            aria-label={t('prepare.removeOption', { n: i + 1 })}
            disabled={options.length < 2}
            onClick={() => onChange({ options: options.filter((option) => option.id !== id) })}
          >
            <Icon name="close" />
          </BigButton>
        </div>
      ))}
      <div>
        <BigButton size="small" icon="plus" onClick={() => onChange({ options: [...options, newOption()] })}>
          {t('prepare.addOption')}
        </BigButton>
      </div>
    </fieldset>
  );
};
