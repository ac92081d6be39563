import type { MinutesDocument } from '@yishi/records';
import { AgendaSection } from './agenda-section.tsx';
import { Closing } from './closing.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { CourseSection } from './course-section.tsx';
import { DissentsSection } from './dissents-section.tsx';
import { HeadTable } from './head-table.tsx';
import { Masthead } from './masthead.tsx';
import { MinutesWordsContext, minutesWordsIn } from './minutes-words.ts';
import { ProcedureSection } from './procedure-section.tsx';
import css from './record-sheet.module.css';
import { ResultsSection } from './results-section.tsx';
import { SignaturesSection } from './signatures-section.tsx';
import { StatementsSection } from './statements-section.tsx';
import { SummarySection } from './summary-section.tsx';
import { TasksSection } from './tasks-section.tsx';
import { usePageFoot } from './use-page-foot.ts';

type RecordSheetProps = {
  readonly minutes: MinutesDocument;
  readonly readAt: number;
};

/**
 * The minutes as paper: light in every theme, in the manner of an official document. Parts without content are left
 * out and the numbers of the others close up.
 */
export const RecordSheet = ({ minutes, readAt }: RecordSheetProps) => {
  const words = minutesWordsIn(minutes.language);
  usePageFoot(minutes);
  return (
    <MinutesWordsContext value={words}>
      <article className={css.sheet} lang={minutes.language} data-theme="light">
        <Masthead minutes={minutes} readAt={readAt} />
        <HeadTable rows={minutes.head} />
        <AgendaSection agenda={minutes.agenda} />
        <CourseSection course={minutes.course} />
        <SummarySection summary={minutes.summary} />
        <ResultsSection results={minutes.results} />
        <StatementsSection statements={minutes.statements} />
        <DissentsSection dissents={minutes.dissents} unexplained={minutes.unexplained} />
        <TasksSection tasks={minutes.tasks} />
        <ProcedureSection procedure={minutes.procedure} />
        <CorrectionsSection corrections={minutes.corrections} />
        <SignaturesSection signatures={minutes.signatures} signing={minutes.signing} />
        <Closing minutes={minutes} />
      </article>
    </MinutesWordsContext>
  );
};
