import { quorumOf } from '@yishi/core';
import { formatShortDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { seatsOf } from '../../meeting/seats-of.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { RoundTable } from '../../ui/table/round-table.tsx';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { useSay } from '../../words/say.ts';
import { useLanguage } from '../../words/use-language.ts';
import css from './welcome-scene.module.css';
import { everybody } from '../../meeting/everybody.ts';

/** While people come in: what meeting this is, who is here already, and how to check in. */
export const WelcomeScene = ({ joinCode }: { readonly joinCode: string | null }) => {
  const { local, language } = useLanguage();
  const { kind, notice } = useMeeting().procedure;
  if (kind === null || notice === null) return null;
  return (
    <div className={css.welcome}>
      <div className={css.left}>
        <p className={css.kind}>{local(kind.name)}</p>
        <h1 className={css.title}>{notice.title}</h1>
        <p className={css.when}>
          {formatShortDay(notice.scheduledAt, language)} {formatTime(notice.scheduledAt)} · {notice.place}
        </p>
        <div className={css.table}>
          <Arrivals />
        </div>
      </div>
      <aside className={css.door}>
        {joinCode === null ? <DoorClosed /> : <DoorOpen joinCode={joinCode} />}
        <DialIn />
      </aside>
    </div>
  );
};

const Arrivals = () => {
  const { t } = useTranslation('screen');
  const state = useMeeting();
  const { presence } = useLive();
  const say = useSay();
  const seats = seatsOf(state, null, { presence, audience: everybody, say });
  const present = seats.filter((seat) => seat.presence === 'here' || seat.presence === 'reconnecting').length;
  const { kind } = state.procedure;
  const quorum = kind === null ? null : quorumOf(state.attendance, kind.quorum);
  if (seats.length === 0) return null;
  return (
    <RoundTable seats={seats} mode="idle" left={null}>
      <TableCentre
        eyebrow={t('welcome.expected', { total: seats.length })}
        sentence={<span className={css.here}>{t('welcome.here', { present })}</span>}
        note={
          quorum === null
            ? undefined
            : quorum.met
              ? t('welcome.quorumMet')
              : t('welcome.quorumLeft', {
                  more: quorum.needed - quorum.present,
                  count: quorum.needed - quorum.present,
                })
        }
      />
    </RoundTable>
  );
};

const DoorOpen = ({ joinCode }: { readonly joinCode: string }) => {
  const { t } = useTranslation('screen');
  const link = new URL(`/j/${joinCode}`, globalThis.location.href);
  return (
    <>
      <h2 className={css.scan}>{t('welcome.scan')}</h2>
      <div className={css.code} data-theme="light">
        <QrCode text={link.href} />
      </div>
      <p className={css.letters}>{joinCode}</p>
      <p className={css.type}>{t('welcome.orType', { address: `${link.host}/j` })}</p>
    </>
  );
};

const DoorClosed = () => {
  const { t } = useTranslation('screen');
  const { kind, notice } = useMeeting().procedure;
  if (kind === null || notice === null) return null;
  return (
    <div className={css.closed}>
      <h2>{t('welcome.closedDoor')}</h2>
      <p>{t('welcome.opensAt', { time: formatTime(notice.scheduledAt - kind.checkIn.beforeMs) })}</p>
    </div>
  );
};

const DialIn = () => {
  const { t } = useTranslation('screen');
  const conference = useMeeting().procedure.notice?.conference ?? null;
  if (conference === null || conference.dialIn === null) return null;
  const { dialIn: dial, code } = conference;
  return (
    <p className={css.dial}>
      <span>{t('welcome.dial', { dial })}</span>{' '}
      {code === null ? null : <span>{t('welcome.dialCode', { code })}</span>}
    </p>
  );
};
