import { AttendanceCategory, BodyCategory, Channel, Duty, type PersonDetails } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../console/forms/choices.tsx';
import { Field, Tick } from '../../console/forms/field.tsx';
import { SelectField } from '../../console/forms/select-field.tsx';
import { useSay } from '../../words/say.ts';
import css from './roster.module.css';

type PersonFieldsProps = {
  readonly details: PersonDetails;
  readonly onChange: (details: PersonDetails) => void;
};

const mostDuties = 6;

/** Who somebody is, in what capacity they attend, and what they do in the meeting. */
export const PersonFields = (props: PersonFieldsProps) => (
  <>
    <Who {...props} />
    <Stake {...props} />
    <Duties {...props} />
  </>
);

const Who = ({ details, onChange }: PersonFieldsProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const put = (part: Partial<PersonDetails>) => onChange({ ...details, ...part });
  return (
    <div className={css.fields}>
      <Field
        first
        label={t('roster.name')}
        value={details.name}
        onType={(name) => put({ name })}
        maxLength={40}
        required
      />
      <Field
        label={t('roster.representing')}
        help={t('roster.representingHelp')}
        value={details.representing ?? ''}
        onType={(representing) => put({ representing })}
        maxLength={60}
      />
      <SelectField
        label={t('roster.category')}
        value={details.category}
        options={AttendanceCategory.options.map((value) => ({ value, words: say(`category.${value}`) }))}
        onChoose={(category) => put({ category })}
      />
      <SelectField
        label={t('roster.body')}
        value={details.body}
        options={BodyCategory.options.map((value) => ({ value, words: say(`body.${value}`) }))}
        onChoose={(body) => put({ body })}
      />
      <SelectField
        label={t('roster.channel')}
        value={details.channel}
        options={Channel.options.map((value) => ({ value, words: say(`channelLong.${value}`) }))}
        onChoose={(channel) => put({ channel })}
      />
    </div>
  );
};

const Stake = ({ details, onChange }: PersonFieldsProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const sides = [
    { value: 'none', words: t('roster.sideNone') },
    { value: 'for', words: say('stance.for') },
    { value: 'against', words: say('stance.against') },
  ] as const;
  return (
    <>
      <Choices
        label={t('roster.side')}
        value={details.side ?? 'none'}
        options={sides}
        onChoose={(side) => onChange({ ...details, side: side === 'none' ? null : side })}
      />
      <div className={css.ticks}>
        <Tick checked={details.votes} onTick={(votes) => onChange({ ...details, votes })}>
          {t('roster.votes')}
        </Tick>
        <Tick checked={details.affected} onTick={(affected) => onChange({ ...details, affected })}>
          {t('roster.affected')}
        </Tick>
      </div>
    </>
  );
};

const Duties = ({ details, onChange }: PersonFieldsProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  return (
    <fieldset className={css.ticks}>
      <legend>{t('roster.duties')}</legend>
      {Duty.options.map((duty) => (
        <Tick
          key={duty}
          checked={details.duties.includes(duty)}
          onTick={(on) => onChange({ ...details, duties: dutiesWith(details.duties, duty, on) })}
        >
          {say(`duty.${duty}`)}
        </Tick>
      ))}
    </fieldset>
  );
};

const dutiesWith = (duties: readonly Duty[], duty: Duty, on: boolean): Duty[] =>
  Duty.options.filter((one) => (one === duty ? on : duties.includes(one))).slice(0, mostDuties);
