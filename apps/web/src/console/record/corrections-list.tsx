import { type CorrectionId, CorrectionTarget } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useAct } from '../acting/use-act.ts';
import { useSay } from '../../words/say.ts';
import { useRole } from '../acting/use-role.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';
import { SelectField } from '../forms/select-field.tsx';
import css from './record.module.css';

/** Corrections stand beside what they correct; nothing is taken away. */
export const CorrectionsList = () => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { record, procedure } = useMeeting();
  const { may } = useRole();
  const [open, setOpen] = useState(false);
  return (
    <div className={css.list}>
      {record.corrections.length === 0 ? <p className={css.none}>{t('record.noCorrections')}</p> : null}
      {record.corrections.map(({ id, target, was, now, by, at }) => (
        <p key={id} className={css.correction}>
          <span>{t(`record.part.${target.part}`)}</span>
          <del>{was}</del> <ins>{now}</ins>
          <small>
            {t('record.correctedBy', { name: by === '' ? say('staff') : by, time: formatTime(at) })}
          </small>
        </p>
      ))}
      {procedure.status === 'record' && may('CorrectRecord') ? (
        <div>
          <BigButton size="small" icon="edit" onClick={() => setOpen(true)}>
            {t('record.correct')}
          </BigButton>
        </div>
      ) : null}
      <Sheet open={open} onClose={() => setOpen(false)} title={t('record.correct')}>
        <CorrectForm onDone={() => setOpen(false)} />
      </Sheet>
    </div>
  );
};

const parts = CorrectionTarget.shape.part.options;

const CorrectForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const act = useAct(onDone);
  const [part, setPart] = useState<(typeof parts)[number]>('minutes');
  const [was, setWas] = useState('');
  const [now, setNow] = useState('');
  return (
    <ActForm
      act={act}
      go={t('record.correctGo')}
      ready={was.trim() !== '' && now.trim() !== '' && was.trim() !== now.trim()}
      onGo={() =>
        act.give({
          type: 'CorrectRecord',
          correction: newId<CorrectionId>(),
          target: { part, ref: null },
          was: was.trim(),
          now: now.trim(),
        })
      }
    >
      <SelectField
        label={t('record.where')}
        value={part}
        options={parts.map((value) => ({ value, words: t(`record.part.${value}`) }))}
        onChoose={setPart}
      />
      <TextField label={t('record.was')} value={was} onType={setWas} maxLength={500} />
      <TextField label={t('record.now')} value={now} onType={setNow} maxLength={500} />
    </ActForm>
  );
};
