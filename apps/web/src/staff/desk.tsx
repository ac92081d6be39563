import { useSearchParams } from 'react-router';
import { Account } from './account/account.tsx';
import { Colleagues } from './colleagues.tsx';
import { NewMeeting } from './create/new-meeting.tsx';
import { MeetingList } from './meeting-list.tsx';
import { NewPractice } from './new-practice.tsx';
import type { Seated } from './staff-gate.tsx';
import css from './staff.module.css';
import { StaffTop } from './staff-top.tsx';

/** The desk: the meetings, or one of the things to do from here. What is shown stands in the address. */
export const Desk = ({ self, signOut, left }: Seated) => {
  const [params] = useSearchParams();
  return (
    <div className={css.page}>
      <StaffTop name={self.name} signOut={signOut} />
      <main className={css.main}>
        <Part what={params.get('do')} self={self} left={left} />
      </main>
    </div>
  );
};

type PartProps = Pick<Seated, 'self' | 'left'> & { readonly what: string | null };

const Part = ({ what, self, left }: PartProps) => {
  switch (what) {
    case 'create':
      return <NewMeeting />;
    case 'practice':
      return <NewPractice />;
    case 'account':
      return <Account left={left} />;
    case 'colleagues':
      return <Colleagues self={self} />;
    default:
      return <MeetingList />;
  }
};
