import { type Entry, holdLeftMs, type MeetingState, orderFacts, queueOrder } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { type Act, useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import css from './floor-bar.module.css';
import { SpeakerControls } from './speaker-controls.tsx';
import { SpeakerWords } from './speaker-words.tsx';

/** Whoever has the floor and what the chair can do about it; the next speaker is one press away. */
export const FloorBar = () => {
  const state = useMeeting();
  const act = useAct();
  const { may } = useRole();
  const next = nextOf(state);
  const speaking = state.queue.speaking === null ? null : (state.queue.entries[state.queue.speaking] ?? null);
  return (
    <section className={css.floor}>
      <ActState act={act} />
      <div className={css.bar}>
        <SpeakerWords speaking={speaking} next={next} />
        {may('GiveFloor') ? (
          <div className={css.buttons}>
            {speaking === null ? null : <SpeakerControls entry={speaking} act={act} />}
            <NextButton speaking={speaking} next={next} act={act} />
          </div>
        ) : null}
      </div>
    </section>
  );
};

/** Who is to be called: the first of the queue who is here. */
const nextOf = (state: MeetingState): Entry | null =>
  queueOrder(state.queue, orderFacts(state)).find(
    ({ entry }) => state.attendance.people[entry.person]?.presence === 'present',
  )?.entry ?? null;

type NextButtonProps = { readonly speaking: Entry | null; readonly next: Entry | null; readonly act: Act };

/** Thanks whoever speaks and gives the floor on, or only thanks where nobody waits. */
const NextButton = ({ speaking, next, act }: NextButtonProps) => {
  const { t } = useTranslation('console');
  const { attendance, poll } = useMeeting();
  const now = useMeetingNow();
  const put = Object.values(poll.polls).some(({ status }) => status === 'ready');
  const press = () => {
    if (next !== null)
      act.give({ type: 'GiveFloor', entry: next.id, seenSpeaking: speaking?.id ?? null, reason: null });
    else if (speaking !== null) act.give({ type: 'EndSpeech', entry: speaking.id });
  };
  const idle = next === null && speaking === null;
  const heldMs = speaking === null || speaking.speech === null ? null : holdLeftMs(speaking.speech, now);
  const kept = next !== null && heldMs !== null && heldMs > 0;
  useKeys({ n: idle || act.waits || kept ? undefined : press });
  if (idle) return null;
  const name = next === null ? '' : (attendance.people[next.person]?.name ?? '');
  return (
    <BigButton tone={put ? 'quiet' : 'go'} keyName="N" disabled={act.waits || kept} onClick={press}>
      {next === null
        ? t('floor.thank')
        : t(speaking === null || heldMs !== null ? 'floor.call' : 'floor.thankAndCall', { name })}
    </BigButton>
  );
};
