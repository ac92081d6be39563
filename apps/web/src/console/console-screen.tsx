import type { MeetingId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NoSuchPage } from '../app/no-such-page.tsx';
import '../app/zod-without-eval.ts';
import { idInLink } from '../meeting/id-in-link.ts';
import { Kit } from '../theme/kit.tsx';
import { Look } from '../theme/look.tsx';
import './console-words.ts';
import { StaffDoor } from './entry/staff-door.tsx';
import { Console } from './frame/console.tsx';

/** The desk of whoever runs the meeting, writes it down, or helps people in the hall. */
export const ConsoleScreen = () => {
  const { t } = useTranslation('console');
  const meeting = idInLink<MeetingId>(useParams().meeting);
  if (meeting === null) return <NoSuchPage />;
  return (
    <Look surface="console">
      <title>{t('title')}</title>
      <Kit>
        <StaffDoor meeting={meeting}>
          <Console />
        </StaffDoor>
      </Kit>
    </Look>
  );
};
