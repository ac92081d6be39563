import { isAssisted, type Person, presentVoters, type Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import css from './statement.module.css';

/** Who put their name to an agreed text; whoever has no device does it through the desk. */
export const SignOffs = ({ statement }: { readonly statement: Statement }) => {
  const { t } = useTranslation('console');
  const { attendance } = useMeeting();
  const [open, setOpen] = useState(false);
  const people = presentVoters(attendance);
  const missing = people.filter(({ id }) => statement.signOffs[id] === undefined);
  return (
    <div className={css.state}>
      {t('signOff.count', { count: Object.keys(statement.signOffs).length, of: people.length })}
      {missing.length === 0 ? null : (
        <button type="button" className={css.compare} onClick={() => setOpen(true)}>
          {t('signOff.missing')}
        </button>
      )}
      <MissingNames statement={statement} people={missing} open={open} onClose={() => setOpen(false)} />
    </div>
  );
};

type MissingNamesProps = {
  readonly statement: Statement;
  readonly people: readonly Person[];
  readonly open: boolean;
  readonly onClose: () => void;
};

const MissingNames = ({ statement, people, open, onClose }: MissingNamesProps) => {
  const { t } = useTranslation('console');
  const act = useAct();
  return (
    <Sheet open={open} onClose={onClose} title={t('signOff.missing')}>
      <ActState act={act} />
      <ul className={css.names}>
        {people.map(({ id, name, channel }) => (
          <li key={id}>
            <b>{name}</b>
            <ChannelMark channel={channel} />
            {isAssisted(channel) ? (
              <BigButton
                size="small"
                disabled={act.waits}
                onClick={() => act.give({ type: 'SignOff', statement: statement.id, person: id })}
              >
                {t('signOff.here')}
              </BigButton>
            ) : (
              <span>{t('record.signOnPhone')}</span>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
