import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import type { Act } from '../acting/use-act.ts';
import css from './queue.module.css';

/** Who was called and was not there; back again with one press. */
export const AbsentList = ({ act }: { readonly act: Act }) => {
  const { t } = useTranslation('console');
  const { queue, attendance } = useMeeting();
  const absent = queue.order.flatMap((id) => {
    const entry = queue.entries[id];
    return entry?.status === 'absent' ? [entry] : [];
  });
  return absent.map((entry) => (
    <div key={entry.id} className={css.line}>
      <p>{t('queue.wasAbsent', { name: attendance.people[entry.person]?.name ?? '' })}</p>
      <BigButton size="small" onClick={() => act.give({ type: 'ReturnToQueue', entry: entry.id })}>
        {t('hand.back')}
      </BigButton>
    </div>
  ));
};
