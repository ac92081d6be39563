import type { Person } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { TabPage } from '../tab-page.tsx';
import { OwnPlace } from './own-place.tsx';
import { OwnSettings } from './own-settings.tsx';
import css from './people-tab.module.css';
import { PersonRow } from './person-row.tsx';

/** Who is here and how, and what concerns the reader themselves. */
export const PeopleTab = ({ onHelp }: { onHelp: () => void }) => {
  const { t } = useTranslation('phone');
  const elder = isElder(useLook().textSize);
  const { people, order } = useMeeting().attendance;
  const roster = order.flatMap((id) => people[id] ?? []).filter(({ presence }) => presence !== 'waiting');
  const here = roster.filter(({ presence }) => presence === 'present');
  const away = roster.filter(({ presence }) => presence !== 'present');
  return (
    <TabPage title={t('people.title')}>
      <OwnPlace />
      {elder ? null : (
        <BigButton wide icon="helper" onClick={onHelp}>
          {t('people.call')}
        </BigButton>
      )}
      <People people={here} title={t('people.here', { count: here.length })} />
      <People people={away} title={t('people.notHere', { count: away.length })} />
      {elder ? null : <OwnSettings />}
    </TabPage>
  );
};

const People = ({ people, title }: { people: readonly Person[]; title: string }) =>
  people.length === 0 ? null : (
    <section>
      <SectionHead>{title}</SectionHead>
      <ul className={css.people}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
