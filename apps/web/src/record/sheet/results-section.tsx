import type { ResultCard } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Result } from './result.tsx';

/** Every ballot that was put, in order. */
export const ResultsSection = ({ results }: { readonly results: readonly ResultCard[] }) => {
  const { heading } = useMinutesWords();
  if (results.length === 0) return null;
  return (
    <MinutesSection heading={heading.results}>
      {results.map((card, i) => (
        <Result key={i} card={card} />
      ))}
    </MinutesSection>
  );
};
