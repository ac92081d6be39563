import type { ProcedureRow } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import css from './procedure-section.module.css';

/** Steps of procedure that a reader may ask about. */
export const ProcedureSection = ({ procedure }: { readonly procedure: readonly ProcedureRow[] }) => {
  const { heading } = useMinutesWords();
  if (procedure.length === 0) return null;
  return (
    <MinutesSection heading={heading.procedure}>
      <table className={css.table}>
        <tbody>
          {procedure.map(({ time, words }, i) => (
            <tr key={i}>
              <th scope="row">{time}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MinutesSection>
  );
};
