import { useTranslation } from 'react-i18next';
import { Field, TextField } from '../../console/forms/field.tsx';
import { InstantField } from '../../console/forms/instant-field.tsx';
import staff from '../staff.module.css';
import type { NoticeDraft } from './meeting-draft.ts';

type NoticeFieldsProps = {
  readonly notice: NoticeDraft;
  readonly onChange: (notice: NoticeDraft) => void;
};

/** What the notice says: what, when, where, why, for whom, and how to hear it from afar. */
export const NoticeFields = (props: NoticeFieldsProps) => (
  <>
    <What {...props} />
    <Remote {...props} />
  </>
);

const putter =
  ({ notice, onChange }: NoticeFieldsProps) =>
  (field: keyof NoticeDraft) =>
  (value: string) =>
    onChange({ ...notice, [field]: value });

const What = (props: NoticeFieldsProps) => {
  const { t } = useTranslation('staff');
  const { notice, onChange } = props;
  const put = putter(props);
  return (
    <section className={staff.card}>
      <Field
        label={t('create.name')}
        help={t('create.nameHelp')}
        value={notice.title}
        onType={put('title')}
        maxLength={120}
        required
      />
      <div className={staff.fields}>
        <InstantField
          label={t('create.when')}
          value={notice.at}
          onChange={(at) => onChange({ ...notice, at })}
        />
        <Field
          label={t('create.place')}
          value={notice.place}
          onType={put('place')}
          maxLength={120}
          required
        />
      </div>
      <TextField
        label={t('create.purpose')}
        help={t('create.purposeHelp')}
        value={notice.purpose}
        onType={put('purpose')}
        maxLength={300}
      />
      <TextField
        label={t('create.affects')}
        help={t('create.affectsHelp')}
        value={notice.affects}
        onType={put('affects')}
        rows={3}
      />
      <Whose {...props} />
    </section>
  );
};

const Whose = (props: NoticeFieldsProps) => {
  const { t } = useTranslation('staff');
  const { notice } = props;
  const put = putter(props);
  return (
    <div className={staff.fields}>
      <Field
        label={t('create.community')}
        value={notice.community}
        onType={put('community')}
        maxLength={120}
      />
      <Field label={t('create.street')} value={notice.street} onType={put('street')} maxLength={120} />
      <Field
        label={t('create.number')}
        help={t('create.numberHelp')}
        value={notice.number}
        onType={put('number')}
        maxLength={40}
      />
    </div>
  );
};

const Remote = (props: NoticeFieldsProps) => {
  const { t } = useTranslation('staff');
  const { notice } = props;
  const put = putter(props);
  return (
    <section className={staff.card}>
      <h2>{t('create.remote')}</h2>
      <p className={staff.help}>{t('create.remoteHelp')}</p>
      <div className={staff.fields}>
        <div className={staff.wide}>
          <Field
            label={t('create.link')}
            type="url"
            value={notice.link}
            onType={put('link')}
            maxLength={500}
          />
        </div>
        <Field
          label={t('create.dialIn')}
          type="tel"
          value={notice.dialIn}
          onType={put('dialIn')}
          maxLength={40}
        />
        <Field label={t('create.code')} value={notice.code} onType={put('code')} maxLength={40} />
      </div>
    </section>
  );
};
