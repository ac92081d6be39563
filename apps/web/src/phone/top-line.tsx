import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../meeting/meeting-context.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useLook } from '../theme/look-context.ts';
import { isElder } from '../theme/look-settings.ts';
import { type Connection, ConnectionMark } from '../ui/connection-mark.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';
import type { LinkStatus } from '../meeting/live.ts';
import { useLanguage } from '../words/use-language.ts';
import { useReadOutText } from './read-out-context.ts';
import type { Situation } from './situation.ts';
import css from './top-line.module.css';

const connectionOf = (status: LinkStatus): Connection => {
  if (status.is === 'lost') return { state: 'reconnecting', since: status.since };
  return { state: status.is === 'connecting' ? 'connecting' : 'live' };
};

/** Which meeting, how the phone is connected, read aloud, text size. */
export const TopLine = ({ situation }: { situation: Situation }) => {
  const { procedure } = useMeeting();
  const { status } = useLive();
  const elder = isElder(useLook().textSize);
  const text = useReadOutText();
  return (
    <header className={css.top}>
      <div className={css.which}>
        <h1 className={css.meeting}>{procedure.notice?.title}</h1>
        <ConnectionMark
          connection={connectionOf(status)}
          note={elder ? undefined : <Note situation={situation} />}
        />
      </div>
      {elder ? null : <ReadAloud text={text} />}
      <TextSizeButton />
    </header>
  );
};

const Note = ({ situation }: { situation: Situation }): ReactNode => {
  const { t } = useTranslation('phone');
  const { local } = useLanguage();
  const { attendance, procedure } = useMeeting();
  if (situation.is === 'floor') return t('top.floor');
  if (situation.is === 'ballot')
    return t('top.voters', { count: situation.poll.electorate?.electors.length ?? 0 });
  if (situation.is === 'beforeCheckIn') return procedure.kind === null ? null : local(procedure.kind.name);
  const count = Object.values(attendance.people).filter(({ presence }) => presence === 'present').length;
  return t('top.present', { count });
};
