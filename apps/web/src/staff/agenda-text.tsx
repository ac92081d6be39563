import type { MeetingId, PersonId, StaffRole } from '@yishi/core';
import { useMeeting } from '../meeting/use-meeting.ts';
import { AgendaEditor } from '../texts/agenda-editor.tsx';
import { useText } from '../texts/use-text.ts';

type AgendaTextProps = {
  readonly meeting: MeetingId;
  readonly door: { readonly door: 'staff'; readonly role: StaffRole };
};

/** The shared agenda as several people write it. */
export const AgendaText = ({ meeting, door }: AgendaTextProps) => {
  const text = useText(meeting, 'agenda', door);
  const { people } = useMeeting().attendance;
  const nameOf = (person: string) =>
    Object.values(people).find(({ id }: { id: PersonId }) => id === person)?.name ?? '';
  return <AgendaEditor text={text} nameOf={nameOf} />;
};
