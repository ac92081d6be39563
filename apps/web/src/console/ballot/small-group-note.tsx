import { presentVoters, revealsSmallGroup } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Notice } from '../../ui/notice.tsx';
import { visibilityOf, type VisibilityPreset } from './visibility-presets.ts';

/** Proposes to show the answers later where so few will vote that watching tells who answered what. It stops nothing. */
export const SmallGroupNote = ({ visibility }: { readonly visibility: VisibilityPreset }) => {
  const { t } = useTranslation('console');
  const count = presentVoters(useMeeting().attendance).length;
  return revealsSmallGroup(visibilityOf(visibility), count) ? (
    <Notice>{t('prepare.smallGroup', { count })}</Notice>
  ) : null;
};
