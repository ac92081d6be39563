import type { MeetingId } from '@yishi/core';
import type { StaffMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask } from '../../http/ask.ts';
import { useAsked } from '../../http/use-asked.ts';
import { buttonClass } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Tick } from '../../console/forms/field.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import { CopyLine } from './copy-line.tsx';
import css from './links.module.css';
import { Rotate } from './rotate.tsx';

/** The code, every link of the meeting, the poster, and how to make a new code when the old one went astray. */
export const LinksTab = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { answer, again } = useAsked<StaffMeeting>(`/api/staff/meetings/${meeting}`);
  if (answer === null) return null;
  if (!answer.ok) return <Refused why={answer.rejection} />;
  return <Links meeting={answer.value} onChanged={again} />;
};

type LinksProps = { readonly meeting: StaffMeeting; readonly onChanged: () => void };

const whole = (path: string): string => new URL(path, globalThis.location.href).href;

/** An address that stands for whatever device it is opened on: no phone finds this server by it. */
const isOnlyHere = (): boolean => /^(localhost|127\.|\[::1\])/.test(globalThis.location.hostname);

const Links = ({ meeting, onChanged }: LinksProps) => {
  const { t } = useTranslation('staff');
  const { links, joinCode, card } = meeting;
  return (
    <div className={staff.narrow}>
      <section className={staff.card}>
        <h2>{t('links.title')}</h2>
        <div className={css.code}>
          <span className={css.qr}>
            <QrCode text={whole(links.join)} label={t('links.join')} />
          </span>
          <div>
            <p>{t('links.code')}</p>
            <p className={css.letters}>{joinCode}</p>
            <p className={staff.help}>{t('links.codeHelp', { address: `${globalThis.location.host}/j` })}</p>
          </div>
        </div>
        {isOnlyHere() ? (
          <Notice tone="attention" title={t('links.onlyHere')}>
            {t('links.onlyHereHelp')}
          </Notice>
        ) : null}
        <div className={css.row}>
          <Link className={buttonClass({ tone: 'go' })} to={links.poster}>
            <Icon name="print" />
            {t('links.poster')}
          </Link>
          <a className={buttonClass({})} href={links.screen} target="_blank" rel="noreferrer">
            {t('links.screen')}
          </a>
        </div>
        <CopyLine label={t('links.join')} text={whole(links.join)} />
        <CopyLine label={t('links.watch')} text={whole(links.watch)} />
        <CopyLine label={t('links.record')} text={whole(links.record)} />
      </section>
      <section className={staff.card}>
        <Suggestions meeting={meeting} onChanged={onChanged} />
        <Rotate meeting={card.id} which="join" onChanged={onChanged} />
        <Rotate meeting={card.id} which="watch" onChanged={onChanged} />
      </section>
    </div>
  );
};

const Suggestions = ({ meeting: { card, suggestions }, onChanged }: LinksProps) => {
  const { t } = useTranslation('staff');
  const set = async (open: boolean) => {
    await ask<StaffMeeting>('POST', `/api/staff/meetings/${card.id}/suggestions`, { open });
    onChanged();
  };
  return (
    <Tick checked={suggestions} onTick={(on) => void set(on)}>
      {t('links.suggestions')}
    </Tick>
  );
};
