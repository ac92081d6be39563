import type { Conference } from '@yishi/core';
import { join as joinEn } from '@yishi/i18n/en/join';
import { join } from '@yishi/i18n/zh-CN/join';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/big-button.tsx';
import { Icon } from '../ui/icons/icon.tsx';
import { addWords } from '../words/i18n.ts';
import css from './hear-links.module.css';
import { telephoneLink } from './telephone-link.ts';

addWords('join', join, joinEn);

/** The ways to hear a meeting from afar: the community's own conference and its dial-in number. */
export const HearLinks = ({ conference }: { conference: Conference }) => {
  const { t } = useTranslation('join');
  const { link, dialIn, code } = conference;
  if (link === null && dialIn === null) return null;
  return (
    <div className={css.links}>
      {link === null ? null : (
        <a className={buttonClass({ wide: true })} href={link} target="_blank" rel="noreferrer">
          <Icon name="video" />
          {t('meeting.openLink')}
        </a>
      )}
      {dialIn === null ? null : (
        <a className={buttonClass({ wide: true })} href={telephoneLink(dialIn)}>
          <Icon name="telephone" />
          <span>
            {t('meeting.dialIn')} {dialIn}
          </span>
        </a>
      )}
      {code === null ? null : <p className={css.code}>{t('meeting.dialCode', { code })}</p>}
    </div>
  );
};
