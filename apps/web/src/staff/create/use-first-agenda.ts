import type { Kind } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import type { DraftItem } from './meeting-draft.ts';

const tasksMinutes = 15;

/** What the agenda of a kind begins with: the matter with most of the time, and who does what. */
export const useFirstAgenda = (): ((kind: Kind) => DraftItem[]) => {
  const { t } = useTranslation('staff');
  return ({ phases }) => {
    const planned = Math.round(phases.reduce((sum, { plannedMs }) => sum + plannedMs, 0) / 60_000);
    return [
      {
        key: newId(),
        title: t('create.matter'),
        presenter: '',
        minutes: Math.max(10, planned - tasksMinutes),
      },
      { key: newId(), title: t('create.tasks'), presenter: '', minutes: tasksMinutes },
    ];
  };
};
