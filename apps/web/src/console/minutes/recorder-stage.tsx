import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Choices } from '../forms/choices.tsx';
import { SpeakerWords } from '../stage/speaker-words.tsx';
import css from './minutes.module.css';

const MinutesStage = lazy(async () => ({ default: (await import('./minutes-stage.tsx')).MinutesStage }));

/** What the recorder looks at: the minutes, with who speaks above them; or the hall, as the chair sees it. */
export const RecorderStage = ({ hall }: { readonly hall: ReactNode }) => {
  const { t } = useTranslation('console');
  const { queue } = useMeeting();
  const [view, setView] = useState<'minutes' | 'hall'>('minutes');
  const speaking = queue.speaking === null ? null : (queue.entries[queue.speaking] ?? null);
  return (
    <div className={css.recorder}>
      <div className={css.views}>
        <Choices
          label={t('minutes.view')}
          value={view}
          options={[
            { value: 'minutes', words: t('minutes.write') },
            { value: 'hall', words: t('minutes.hall') },
          ]}
          onChoose={setView}
        />
        {view === 'minutes' ? <SpeakerWords speaking={speaking} next={null} /> : null}
      </div>
      {view === 'hall' ? (
        hall
      ) : (
        <div className={css.page}>
          <Suspense fallback={<output>{t('minutes.opening')}</output>}>
            <MinutesStage />
          </Suspense>
        </div>
      )}
    </div>
  );
};
