import { compositionWarnings, quorumOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { TableView } from '../stage/table-view.tsx';
import css from './check-in.module.css';
import { CompositionWords } from './composition-words.tsx';
import { JoinWords } from './join-words.tsx';
import { OpeningBar } from './opening-bar.tsx';
import { QuorumCells } from './quorum-cells.tsx';

/** Before the session: who has come, whether that is enough, and opening. */
export const CheckInStage = () => {
  const { t } = useTranslation('console');
  const { attendance, procedure } = useMeeting();
  const { kind, notice } = procedure;
  if (kind === null) return null;
  const { present, needed, met } = quorumOf(attendance, kind.quorum);
  const invited = attendance.order.flatMap((id) => attendance.people[id] ?? []);
  const draft = procedure.status === 'draft';
  return (
    <>
      <TableView mode="idle" left={null}>
        <TableCentre
          eyebrow={t(draft ? 'checkIn.notOpen' : 'checkIn.going')}
          sentence={t(met ? 'checkIn.enough' : 'checkIn.more', { count: needed - present, present })}
          note={t('checkIn.needed', { needed, present })}
        >
          <QuorumCells />
        </TableCentre>
      </TableView>
      <OpeningBar />
      <div className={css.below}>
        <JoinWords />
        <CompositionWords warnings={compositionWarnings(kind, invited, notice?.affects ?? [])} />
      </div>
    </>
  );
};
