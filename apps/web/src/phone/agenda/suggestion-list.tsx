import type { Suggestion } from '@yishi/collab';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import card from '../card.module.css';
import css from './agenda-tab.module.css';

/** What has been suggested and not yet answered. */
export const SuggestionList = ({ suggestions }: { suggestions: readonly Suggestion[] }) => {
  const { t } = useTranslation('phone');
  const { people } = useMeeting().attendance;
  const nameOf = (id: string) => Object.values(people).find((person) => person.id === id)?.name ?? '';
  if (suggestions.length === 0) return null;
  return (
    <section>
      <SectionHead>{t('agenda.suggested')}</SectionHead>
      <ul className={css.suggestions}>
        {suggestions.map(({ id, title, by }) => (
          <li key={id}>
            <b>{title}</b>
            <span className={card.meta}>{nameOf(by)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
