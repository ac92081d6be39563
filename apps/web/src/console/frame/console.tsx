import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BottomTabs } from '../../ui/bottom-tabs.tsx';
import { useKeys } from '../acting/use-keys.ts';
import { AgendaPanel } from '../agenda/agenda-panel.tsx';
import { PersonSheets } from '../people/person-sheets.tsx';
import { Announcer } from './announcer.tsx';
import css from './console.module.css';
import { HelpSheet } from './help-sheet.tsx';
import { ScriptFoot } from './script-foot.tsx';
import { situationOf } from './situation.ts';
import { SideOf } from './side-of.tsx';
import { StageOf } from './stage-of.tsx';
import { TimeRibbon } from './time-ribbon.tsx';
import { TopLine } from './top-line.tsx';

/** The whole console: the agenda, what happens now, who waits, and what to say. */
export const Console = () => {
  const { t } = useTranslation('console');
  const situation = situationOf(useMeeting());
  const [place, setPlace] = useState('now');
  const [help, setHelp] = useState(false);
  useKeys({ '?': () => setHelp(true) });
  return (
    <PersonSheets>
      <div className={css.console} data-place={place}>
        <TopLine onHelp={() => setHelp(true)} />
        <TimeRibbon />
        <aside className={css.agenda} aria-label={t('agenda.title')}>
          <AgendaPanel />
        </aside>
        <main className={css.stage}>
          <StageOf situation={situation} />
        </main>
        <aside className={css.side} aria-label={t('side.label')}>
          <SideOf situation={situation} />
        </aside>
        <div className={css.tabs}>
          <BottomTabs
            label={t('places.label')}
            current={place}
            onChoose={setPlace}
            tabs={[
              { id: 'now', icon: 'now', words: t('places.now') },
              { id: 'queue', icon: 'people', words: t('places.queue') },
              { id: 'agenda', icon: 'agenda', words: t('places.agenda') },
            ]}
          />
        </div>
        <footer className={css.foot}>
          <ScriptFoot />
        </footer>
        <Announcer />
        <HelpSheet open={help} onClose={() => setHelp(false)} />
      </div>
    </PersonSheets>
  );
};
