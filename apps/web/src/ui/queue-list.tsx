import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelMark } from './icons/channel-mark.tsx';
import { Icon } from './icons/icon.tsx';
import { StanceMark } from './icons/stance-mark.tsx';
import type { Stance } from './icons/stance-mark.tsx';
import css from './queue-list.module.css';
import type { Channel } from './table/seat.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Somebody waiting, with the reason for the place. */
export type QueueRowProps = {
  readonly place: number;
  readonly name: string;
  readonly channel: Channel;
  readonly stance?: Stance | null;
  /** What they want to do, where it is not simply to speak. */
  readonly kind?: string;
  readonly wait?: ReactNode;
  readonly reason?: ReactNode;
  /** Something that needs attention, such as a remote hand that waits too long. */
  readonly alarm?: ReactNode;
  /** The viewer's own place. */
  readonly mine?: boolean;
  readonly pointOfOrder?: boolean;
  /** Buttons of the console. */
  readonly action?: ReactNode;
};

/** The queue: room and remote in one line. */
export function QueueList({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  const { t } = useTranslation('ui');
  return (
    <ol className={css.queue} aria-label={label ?? t('queue.label')}>
      {children}
    </ol>
  );
}

export function QueueRow(props: QueueRowProps) {
  const { name, channel, stance = null, kind, wait, reason, alarm, mine = false, action } = props;
  const { t } = useTranslation('ui');
  return (
    <li className={mine ? css.mine : css.row}>
      <QueuePlace place={props.place} pointOfOrder={props.pointOfOrder ?? false} />
      <p className={css.who}>
        <b>{mine ? t('seat.mine', { name }) : name}</b>
        <span className={css.marks}>
          <ChannelMark channel={channel} />
          {stance === null ? null : <StanceMark stance={stance} />}
          {kind === undefined ? null : <span>{kind}</span>}
        </span>
      </p>
      {wait === undefined ? null : <span className={css.wait}>{wait}</span>}
      {reason === undefined ? null : <p className={css.reason}>{reason}</p>}
      {alarm === undefined ? null : (
        <p className={css.alarm}>
          <Icon name="alert" /> {alarm}
        </p>
      )}
      {action === undefined ? null : <div className={css.action}>{action}</div>}
    </li>
  );
}

function QueuePlace({ place, pointOfOrder }: { readonly place: number; readonly pointOfOrder: boolean }) {
  const { t } = useTranslation('ui');
  if (pointOfOrder) {
    return (
      <span className={css.order}>
        <Icon name="alert" />
        <VisuallyHidden>{t('seat.pointOfOrder')}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={place === 1 ? css.next : css.place}>
      <span aria-hidden="true">{place}</span>
      <VisuallyHidden>{t('queue.place', { place })}</VisuallyHidden>
    </span>
  );
}
