import type { MeetingId } from '@yishi/core';
import type { EnterReply, EnterRequest, JoinKey } from '@yishi/protocol/names';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../http/ask.ts';
import { whenToAskAgain } from '../http/when-to-ask-again.ts';
import { dropAskedName, keepAskedName } from '../meeting/asked-name.ts';
import { deviceKey } from '../meeting/device-key.ts';
import { keepChannel, type OwnChannel } from '../meeting/kept-channel.ts';
import { keepToken } from '../meeting/member-token.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { useSay } from '../words/say.ts';

/** Somebody at the door: of the roster, or with a new name. */
export type Entrant = { who: EnterRequest['who']; name: string };

/** How somebody was let in, and where to. */
type Door = { by: JoinKey; meeting: MeetingId };

/** Asks for the name, so that the same device may ask again when the answer does not reach it. */
const askFor = async ({ by, meeting }: Door, who: Entrant['who'], channel: OwnChannel) => {
  if ('person' in who) keepAskedName(meeting, who.person);
  const device = deviceKey(meeting);
  const answer = await ask<EnterReply>('POST', '/api/join/enter', { by, who, channel, device });
  if (answer.ok || answer.rejection.code !== 'Unavailable') dropAskedName(meeting);
  return answer;
};

/** Binds this device to a name and goes to the phone's page; a refusal may mean that the list is old. */
export const useEnter = (door: Door, onStale: () => void) => {
  const say = useSay();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async ({ who, name }: Entrant, channel: OwnChannel): Promise<void> => {
    setBusy(true);
    const answer = await askFor(door, who, channel);
    if (!answer.ok) setRefusal(sayRefusal(say, answer.rejection));
    const againMs = whenToAskAgain(answer);
    if (againMs !== null) return void setTimeout(() => void enter({ who, name }, channel), againMs);
    setBusy(false);
    if (!answer.ok) {
      onStale();
      return;
    }
    const { meeting, person, token } = answer.value;
    keepToken(meeting, person, token);
    keepChannel(meeting, person, channel);
    await navigate(`/m/${meeting}/phone/${person}`);
  };
  return { enter: (...how: Parameters<typeof enter>) => void enter(...how), refusal, busy };
};
