import { Menu } from '@mantine/core';
import { type Entry, isAssisted } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import type { Act } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { usePersonSheet } from '../people/person-context.ts';
import type { Way } from './out-of-turn.tsx';
import css from './queue.module.css';

type EntryMenuProps = {
  readonly entry: Entry;
  readonly name: string;
  readonly first: boolean;
  readonly act: Act;
  readonly onOutOfTurn: (way: Way) => void;
};

/** What can be done with one place of the queue. Out of turn needs a reason, which everybody sees. */
export const EntryMenu = ({ entry, name, first, act, onOutOfTurn }: EntryMenuProps) => {
  const { t } = useTranslation('console');
  const { queue } = useMeeting();
  const { may } = useRole();
  const open = usePersonSheet();
  const prepare = () =>
    first && queue.onDeck === null
      ? act.give({ type: 'PutOnDeck', entry: entry.id, seenOnDeck: null, reason: null })
      : onOutOfTurn('PutOnDeck');
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button type="button" className={css.more} aria-label={t('queue.more', { name })}>
          …
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {may('GiveFloor') && !first ? (
          <Menu.Item onClick={() => onOutOfTurn('GiveFloor')}>{t('queue.callNow')}</Menu.Item>
        ) : null}
        {may('PutOnDeck') && entry.status !== 'onDeck' ? (
          <Menu.Item onClick={prepare}>{t('queue.prepare')}</Menu.Item>
        ) : null}
        {may('MarkAbsent') ? (
          <Menu.Item onClick={() => act.give({ type: 'MarkAbsent', entry: entry.id })}>
            {t('queue.absent')}
          </Menu.Item>
        ) : null}
        {isAssisted(entry.channel) ? (
          <Menu.Item onClick={() => act.give({ type: 'WithdrawRequest', entry: entry.id })}>
            {t('hand.down')}
          </Menu.Item>
        ) : null}
        <Menu.Item onClick={() => open(entry.person)}>{t('queue.person')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
