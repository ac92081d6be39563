import type { Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';
import { MotionText } from './motion-text.tsx';
import css from './text-in-debate.module.css';

/** The text that is being talked about, one tap away. */
export const TextInDebate = () => {
  const { consensus } = useMeeting();
  const statement = consensus.order
    .flatMap((id) => consensus.statements[id] ?? [])
    .findLast(({ conclusion }) => conclusion === null);
  return statement === undefined ? null : <TextRow key={statement.id} statement={statement} />;
};

const TextRow = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation('phone');
  const [open, setOpen] = useState(false);
  const version = statement.versions.at(-1);
  if (version === undefined) return null;
  return (
    <>
      <button type="button" className={css.row} onClick={() => setOpen(true)}>
        <Icon name="document" />
        <span className={css.words}>
          <small>
            {t('text.label')} · {t('text.version', { version: version.version })}
          </small>
          <b>{statement.title}</b>
        </span>
        <Icon name="forward" />
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={statement.title}>
        <div className={css.sheet}>
          <p className={card.meta}>{t('text.version', { version: version.version })}</p>
          <MotionText paragraphs={version.paragraphs} />
          {version.why === null ? null : <p className={card.meta}>{t('text.why', { why: version.why })}</p>}
        </div>
      </Sheet>
    </>
  );
};
