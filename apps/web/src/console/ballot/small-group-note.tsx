import { type Kind, quorumOf, revealsSmallGroup } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Notice } from '../../ui/notice.tsx';
import { visibilityOf, type VisibilityPreset } from './visibility-presets.ts';

type SmallGroupNoteProps = { readonly visibility: VisibilityPreset; readonly kind: Kind };

/** Proposes to show the answers later where so few will vote that watching tells who answered what. It stops nothing. */
export const SmallGroupNote = ({ visibility, kind }: SmallGroupNoteProps) => {
  const { t } = useTranslation('console');
  const { attendance, procedure } = useMeeting();
  const { voters, present } = quorumOf(attendance, kind.quorum);
  const sits = procedure.status === 'inSession' || procedure.status === 'recess';
  const count = sits ? present : voters;
  return revealsSmallGroup(visibilityOf(visibility), count) ? (
    <Notice>{t('prepare.smallGroup', { count })}</Notice>
  ) : null;
};
