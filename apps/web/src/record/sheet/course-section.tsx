import type { Course } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import css from './course-section.module.css';
import { Fold } from './fold.tsx';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { RecordTable } from './record-table.tsx';
import { SpeechTable } from './speech-table.tsx';
import { TitledTexts } from './titled-texts.tsx';

/** How the meeting went: an account in sentences, what the recorder wrote, and the figures behind it. */
export const CourseSection = ({ course }: { readonly course: Course }) => {
  const { t } = useTranslation('record');
  const { heading, sentenceGap } = useMinutesWords();
  const { account, texts, phases, talk, speeches } = course;
  return (
    <MinutesSection heading={heading.course}>
      <Paragraphs texts={account.length === 0 ? [] : [account.join(sentenceGap)]} indented />
      {texts.length === 0 ? null : <h3 className={css.heading}>{heading.texts}</h3>}
      <TitledTexts texts={texts} />
      {phases.length === 0 ? null : (
        <Fold heading={heading.phases} note={t('count', { count: phases.length })}>
          <PhaseTable phases={phases} />
        </Fold>
      )}
      {talk.length === 0 ? null : (
        <Fold heading={heading.talk}>
          <TalkTable talk={talk} />
        </Fold>
      )}
      {speeches.length === 0 ? null : (
        <Fold heading={heading.speeches} note={t('count', { count: speeches.length })}>
          <SpeechTable speeches={speeches} />
        </Fold>
      )}
    </MinutesSection>
  );
};

const PhaseTable = ({ phases }: Pick<Course, 'phases'>) => {
  const { heading, column } = useMinutesWords();
  return (
    <RecordTable
      slim
      label={heading.phases}
      columns={[column.phase, column.planned, column.held]}
      rows={phases.map(({ name, planned, held }) => [name, planned, held])}
    />
  );
};

const TalkTable = ({ talk }: Pick<Course, 'talk'>) => {
  const { heading, column } = useMinutesWords();
  return (
    <RecordTable
      slim
      label={heading.talk}
      columns={[column.category, column.speeches, column.duration]}
      rows={talk.map(({ category, speeches, duration }) => [category, speeches, duration])}
    />
  );
};
