import { formatTimeToSecond } from '@yishi/i18n';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './connection-mark.module.css';
import { Icon } from './icons/icon.tsx';
import { useNow } from './use-now.ts';

/**
 * How this page is connected. `reconnecting` is a person's own device, which cannot act; `stale` is a picture for
 * others, which says since when it has not been right. Instants are by this device's clock.
 */
export type Connection =
  | { readonly state: 'live' }
  | { readonly state: 'connecting' }
  | { readonly state: 'reconnecting'; readonly since: number }
  | { readonly state: 'stale'; readonly since: number };

type ConnectionMarkProps = {
  readonly connection: Connection;
  /** What follows while all is well, such as how many are in the meeting. */
  readonly note?: ReactNode;
};

/** The connection in words, with a shape: always on the page, loud only when something is wrong. */
export function ConnectionMark({ connection, note }: ConnectionMarkProps) {
  const { t } = useTranslation('ui');
  if (connection.state === 'live' || connection.state === 'connecting') {
    return (
      <output className={css.live}>
        <Icon name={connection.state === 'live' ? 'signal' : 'reconnect'} />
        {t(`connection.${connection.state}`)}
        {note === undefined ? null : <span className={css.note}>{note}</span>}
      </output>
    );
  }
  return (
    <output className={css.lost}>
      <Icon name="alert" />
      {connection.state === 'stale' ? (
        t('connection.stale', { time: formatTimeToSecond(connection.since) })
      ) : (
        <span>
          {t('connection.reconnecting')}
          <Away since={connection.since} />
        </span>
      )}
    </output>
  );
}

/** How long it has been, without announcing every second. */
function Away({ since }: { readonly since: number }) {
  const { t } = useTranslation('ui');
  const seconds = Math.max(0, Math.floor((useNow() - since) / 1000));
  const words =
    seconds < 60
      ? t('connection.seconds', { n: seconds })
      : t('connection.minutes', { n: Math.floor(seconds / 60) });
  return <span aria-hidden="true"> · {words}</span>;
}
