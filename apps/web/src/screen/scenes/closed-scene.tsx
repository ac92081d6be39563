import type { MeetingId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { decisionsOf } from '../../meeting/decisions-of.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { useSay } from '../../words/say.ts';
import css from './closed-scene.module.css';

const shown = 8;

/** The end: what came of it, what will be done, and where the record is. */
export const ClosedScene = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const state = useMeeting();
  const decided = decisionsOf(say, state);
  const tasks = Object.values(state.tasks.tasks).filter(({ dropped }) => dropped === null).length;
  const open = state.procedure.status === 'record' || state.procedure.status === 'sealed';
  const link = new URL(`/m/${meeting}/record`, globalThis.location.href).href;
  return (
    <div className={css.closed}>
      <FitHeight>
        <div className={css.words}>
          <h2 className={css.title}>{t('closed.title')}</h2>
          <p className={css.lead}>{t(decided.length === 0 ? 'closed.nothing' : 'closed.decided')}</p>
          <ul className={css.list}>
            {decided.slice(0, shown).map(({ key, title, words, good, counts }) => (
              <li key={key} className={good ? css.good : css.other}>
                <Icon name={good ? 'agree' : 'info'} />
                <span>
                  {title}
                  {counts === null ? null : <small>{t('closed.counts', counts)}</small>}
                </span>
                <b>{words}</b>
              </li>
            ))}
          </ul>
          {decided.length > shown ? <p>{t('closed.more', { more: decided.length - shown })}</p> : null}
          {tasks === 0 ? null : <p className={css.tasks}>{t('closed.tasks', { count: tasks })}</p>}
        </div>
      </FitHeight>
      <aside className={css.record}>
        <div className={css.code} data-theme="light">
          <QrCode text={link} />
        </div>
        <p>{t(open ? 'closed.record' : 'closed.recordSoon')}</p>
        {state.procedure.status === 'record' ? <p className={css.sign}>{t('closed.sign')}</p> : null}
      </aside>
    </div>
  );
};
