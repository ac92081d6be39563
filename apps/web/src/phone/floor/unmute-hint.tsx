import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { buttonClass } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { useMyself } from '../self-context.ts';
import css from './unmute-hint.module.css';

/** Where the voice of this speaker comes from: the microphone of the hall, or the community's own conference. */
export const UnmuteHint = ({ words }: { words: 'ahead' | 'now' }) => {
  const { t } = useTranslation('phone');
  const me = useMyself();
  const link = useMeeting().procedure.notice?.conference?.link ?? null;
  const inHall = me?.channel !== 'remote';
  return (
    <div className={css.hint}>
      <p>
        <Icon name="microphone" />
        <b>
          {words === 'now'
            ? t(inHall ? 'floor.mic' : 'floor.unmute')
            : t(inHall ? 'onDeck.room' : 'onDeck.unmute')}
        </b>
      </p>
      {inHall || link === null ? null : (
        <a className={buttonClass({ wide: true })} href={link} target="_blank" rel="noreferrer">
          <Icon name="video" />
          {t('onDeck.openLink')}
        </a>
      )}
    </div>
  );
};
