import type { MeetingId } from '@yishi/core';
import type { StaffMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsked } from '../../http/use-asked.ts';
import { BigButton, buttonClass } from '../../ui/big-button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Refused } from '../refused.tsx';
import { Poster } from './poster.tsx';
import css from './poster.module.css';

/** The sheet as it will be printed, and the buttons that are not. */
export const PosterPage = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('staff');
  const { answer } = useAsked<StaffMeeting>(`/api/staff/meetings/${meeting}`);
  return (
    <div className={css.page}>
      <nav className={css.bar}>
        <Link className={buttonClass({})} to={`/staff/meetings/${meeting}?tab=links`}>
          {t('poster.back')}
        </Link>
        <LanguageSwitch />
        <BigButton tone="go" icon="print" onClick={() => globalThis.print()}>
          {t('poster.print')}
        </BigButton>
      </nav>
      {answer?.ok === false ? <Refused why={answer.rejection} /> : null}
      {answer?.ok === true ? <Poster meeting={answer.value} /> : null}
    </div>
  );
};
