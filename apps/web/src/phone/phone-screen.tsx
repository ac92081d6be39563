import type { MeetingId, PersonId } from '@yishi/core';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { idInLink } from '../meeting/id-in-link.ts';
import type { Live } from '../meeting/live.ts';
import { MeetingDoor } from '../meeting/meeting-door.tsx';
import type { Door } from '../meeting/meeting-link.ts';
import { keptToken } from '../meeting/member-token.ts';
import { Look } from '../theme/look.tsx';
import { Doorstep, NoKey } from './doorstep.tsx';
import { Phone } from './phone.tsx';
import { addPhoneWords } from './phone-words.ts';
import { SelfContext } from './self-context.ts';

await addPhoneWords();

/** A participant's phone, for whoever came in by the join page on this device. */
export const PhoneScreen = () => {
  const params = useParams();
  const meeting = idInLink<MeetingId>(params['meeting']);
  const person = idInLink<PersonId>(params['person']);
  const token = meeting === null || person === null ? null : keptToken(meeting, person);
  return (
    <Look surface="phone">
      {meeting === null || person === null || token === null ? (
        <NoKey />
      ) : (
        <Entered meeting={meeting} person={person} token={token} />
      )}
    </Look>
  );
};

const doorstep = ({ status }: Live) => <Doorstep status={status} />;

type EnteredProps = { meeting: MeetingId; person: PersonId; token: string };

const Entered = ({ meeting, person, token }: EnteredProps) => {
  const door = useMemo<Door>(() => ({ door: 'member', token }), [token]);
  const self = useMemo(() => ({ meeting, person }), [meeting, person]);
  return (
    <SelfContext value={self}>
      <MeetingDoor meeting={meeting} door={door} owner={person} before={doorstep}>
        <Phone />
      </MeetingDoor>
    </SelfContext>
  );
};
