import { useTranslation } from 'react-i18next';
import type { Channel } from '../table/seat.ts';
import css from './channel-mark.module.css';
import { ChannelShape } from './channel-shape.tsx';

/** How somebody takes part: the mark and the word. */
export function ChannelMark({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('ui');
  return (
    <span className={css.channel}>
      <svg className={css.mark} viewBox="0 0 12 12" aria-hidden="true">
        <ChannelShape channel={channel} />
      </svg>
      {t(`channel.${channel}`)}
    </span>
  );
}
