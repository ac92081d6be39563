import { Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AsideContext, useAsideKept } from './aside.ts';
import { CalmWait } from './calm-wait.tsx';
import { DraftsContext } from './drafts.ts';
import { HelpCall, LaterPlace, loadLater } from './later-parts.tsx';
import { Now } from './now/now.tsx';
import css from './phone.module.css';
import { PhoneTabs, type TabId } from './phone-tabs.tsx';
import { ReadOutContext, useReadOut } from './read-out-context.ts';
import { useSelf } from './self-context.ts';
import { situationOf } from './situation.ts';
import { TopLine } from './top-line.tsx';
import { useTurnAlerts } from './use-turn-alerts.ts';

/** One thing at a time, and the places beside it. */
export const Phone = () => {
  const { t } = useTranslation('phone');
  const state = useMeeting();
  const { meeting, person } = useSelf();
  const aside = useAsideKept(meeting, person);
  const situation = situationOf(state, { me: person, aside: aside.ids });
  const [drafts] = useState(() => new Map<string, string>());
  const [tab, setTab] = useState<TabId>('now');
  const [helping, setHelping] = useState(false);
  const announcement = useTurnAlerts(
    situation,
    useCallback(() => {
      setTab('now');
      setHelping(false);
    }, []),
  );
  const { text: readOut, watch } = useReadOut();
  useEffect(loadLater, []);
  const onFloor = situation.is === 'floor' && tab === 'now';
  return (
    <AsideContext value={aside}>
      <DraftsContext value={drafts}>
        <ReadOutContext value={readOut}>
          <title>{t('title', { meeting: state.procedure.notice?.title ?? '' })}</title>
          <div className={onFloor ? css.floor : css.phone}>
            <TopLine situation={situation} />
            <main key={tab === 'now' ? `now ${situation.is}` : tab} className={css.place} ref={watch}>
              <Suspense fallback={<CalmWait />}>
                {tab === 'now' ? (
                  <Now situation={situation} />
                ) : (
                  <LaterPlace tab={tab} onTab={setTab} onHelp={() => setHelping(true)} />
                )}
              </Suspense>
            </main>
            <PhoneTabs current={tab} onChoose={setTab} onHelp={() => setHelping(true)} />
            <Suspense fallback={null}>
              <HelpCall open={helping} onClose={() => setHelping(false)} />
            </Suspense>
            <VisuallyHidden>
              <output aria-live="assertive">{announcement}</output>
            </VisuallyHidden>
          </div>
        </ReadOutContext>
      </DraftsContext>
    </AsideContext>
  );
};
