import { isAssisted, type MeetingStatus, type Person } from '@yishi/core';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useAct } from '../acting/use-act.ts';
import forms from '../forms/forms.module.css';
import { situationOf } from '../frame/situation.ts';
import { AnswerFor } from '../answering/answer-for.tsx';
import { PositionFor } from '../answering/position-for.tsx';
import { CheckInHere } from './check-in-here.tsx';
import { ChairActs } from './chair-acts.tsx';
import { HandFor } from './hand-for.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PresenceActs } from './presence-acts.tsx';

const gathered: readonly MeetingStatus[] = ['checkingIn', 'inSession', 'recess'];

type PersonCardProps = { readonly person: Person; readonly onDone: () => void };

/** One person of the roster: what is known of them here, and what can be done for them now. */
export const PersonCard = ({ person, onDone }: PersonCardProps) => {
  const { status } = useMeeting().procedure;
  // Held here: the form goes as soon as the person is seen to be here, which may be before its command is answered.
  const checkIn = useAct(onDone);
  const here = person.presence === 'present';
  const helped = here && isAssisted(person.channel);
  return (
    <div className={forms.form}>
      <PersonFacts person={person} />
      {helped ? <AnswerNow person={person} onDone={onDone} /> : null}
      {helped ? <HandFor person={person} onDone={onDone} /> : null}
      {here || !gathered.includes(status) ? null : <CheckInHere person={person} act={checkIn} />}
      <ChairActs person={person} onDone={onDone} />
      <PresenceActs person={person} onDone={onDone} />
    </div>
  );
};

/** The question that is open now, for somebody who answers through the desk. */
const AnswerNow = ({ person, onDone }: PersonCardProps) => {
  const situation = situationOf(useMeeting());
  if (situation.is === 'ballot') {
    const asked = situation.poll.electorate?.electors.some((elector) => elector.person === person.id);
    return asked ? <AnswerFor poll={situation.poll} person={person} onDone={onDone} /> : null;
  }
  if (situation.is === 'round') {
    const asked = situation.round.asked.some((each) => each.person === person.id);
    return asked ? (
      <PositionFor statement={situation.statement} round={situation.round} person={person} onDone={onDone} />
    ) : null;
  }
  return null;
};
