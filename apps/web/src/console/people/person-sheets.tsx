import { type ReactNode, useState } from 'react';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { FindPerson } from './find-person.tsx';
import { PersonContext } from './person-context.ts';
import { PersonCard } from './person-card.tsx';

/** Lets everything inside open the card of a person. */
export const PersonSheets = ({ children }: { readonly children: ReactNode }) => {
  const { attendance } = useMeeting();
  const [id, setId] = useState<string | null>(null);
  const person = Object.values(attendance.people).find((p) => p.id === id);
  const close = () => setId(null);
  return (
    <PersonContext value={setId}>
      {children}
      <FindPerson onFound={setId} />
      <Sheet open={person !== undefined} onClose={close} title={person?.name ?? ''}>
        {person === undefined ? null : <PersonCard key={person.id} person={person} onDone={close} />}
      </Sheet>
    </PersonContext>
  );
};
