import { useSearchParams } from 'react-router';
import { Colleagues } from './colleagues.tsx';
import { NewMeeting } from './create/new-meeting.tsx';
import { MeetingList } from './meeting-list.tsx';
import { NewPractice } from './new-practice.tsx';
import type { Seated } from './staff-gate.tsx';
import css from './staff.module.css';
import { StaffTop } from './staff-top.tsx';

/** The desk: the meetings, or one of the things to do from here. What is shown stands in the address. */
export const Desk = ({ self, signOut }: Seated) => {
  const [params] = useSearchParams();
  return (
    <div className={css.page}>
      <StaffTop name={self.name} signOut={signOut} />
      <main className={css.main}>
        <Part what={params.get('do')} self={self} />
      </main>
    </div>
  );
};

const Part = ({ what, self }: { readonly what: string | null; readonly self: Seated['self'] }) => {
  switch (what) {
    case 'create':
      return <NewMeeting />;
    case 'practice':
      return <NewPractice />;
    case 'colleagues':
      return <Colleagues self={self} />;
    default:
      return <MeetingList />;
  }
};
