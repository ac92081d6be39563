import { Menu } from '@mantine/core';
import { type Entry, WarningGround, warningsOn } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import type { Act } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';

type SpeakerControlsProps = { readonly entry: Entry; readonly act: Act };

/** More time, a stopped clock, a warning: what the chair can do while somebody speaks. */
export const SpeakerControls = ({ entry, act }: SpeakerControlsProps) => {
  const { t } = useTranslation('console');
  const paused = entry.speech?.pausedAt !== null;
  return (
    <>
      <ExtendButton entry={entry} act={act} />
      <BigButton
        disabled={act.waits}
        onClick={() => act.give({ type: paused ? 'ResumeSpeech' : 'PauseSpeech', entry: entry.id })}
      >
        {t(paused ? 'floor.resume' : 'floor.pause')}
      </BigButton>
      <MoreMenu entry={entry} act={act} />
    </>
  );
};

const ExtendButton = ({ entry, act }: SpeakerControlsProps) => {
  const { t } = useTranslation('console');
  const addedMs = useMeeting().procedure.kind?.speech.extendMs ?? 0;
  const open = entry.speech !== null && entry.speech.limitMs !== null && entry.speech.extendedMs === 0;
  const press = () => act.give({ type: 'ExtendSpeech', entry: entry.id, addedMs });
  useKeys({ t: open && !act.waits ? press : undefined });
  if (!open || addedMs === 0) return null;
  return (
    <BigButton keyName="T" disabled={act.waits} onClick={press}>
      {t('floor.extend', { count: wholeMinutes(addedMs) })}
    </BigButton>
  );
};

/** Warnings by their ground (R05, R07, R08, R09), and an end without a next speaker. */
const MoreMenu = ({ entry, act }: SpeakerControlsProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { queue } = useMeeting();
  const seenWarnings = warningsOn(queue, entry.person, entry.item);
  const nth = seenWarnings + 1;
  return (
    <Menu position="top-end" width={300}>
      <Menu.Target>
        <BigButton icon="down">{t('floor.more')}</BigButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => act.give({ type: 'EndSpeech', entry: entry.id })}>
          {t('floor.thankOnly')}
        </Menu.Item>
        <Menu.Divider />
        {WarningGround.options.map((ground) => (
          <Menu.Item
            key={ground}
            onClick={() => act.give({ type: 'WarnSpeaker', entry: entry.id, ground, seenWarnings })}
          >
            {t(nth >= 3 ? 'floor.lastWarning' : 'floor.warn', { ground: say(`warning.${ground}`), nth })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
