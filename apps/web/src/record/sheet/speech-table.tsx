import type { SpeechRow } from '@yishi/records';
import { NameWithHelper } from './name-with-helper.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { speechesByItem } from './speeches-by-item.ts';
import css from './speech-table.module.css';

/** Every speech with its time, kind, side, channel and length, under the item it belongs to. */
export const SpeechTable = ({ speeches }: { readonly speeches: readonly SpeechRow[] }) => {
  const { heading, column } = useMinutesWords();
  const columns = [column.time, column.speaker, column.kind, column.stance, column.channel, column.duration];
  return (
    <table className={css.table} aria-label={heading.speeches}>
      <thead>
        <tr>
          {columns.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      {speechesByItem(speeches).map(({ item, speeches: together }, i) => (
        <tbody key={i}>
          {item === null ? null : (
            <tr>
              <th className={css.item} scope="rowgroup" colSpan={columns.length}>
                {item}
              </th>
            </tr>
          )}
          {together.map((speech, place) => (
            <Speech key={place} speech={speech} />
          ))}
        </tbody>
      ))}
    </table>
  );
};

const Speech = ({ speech }: { readonly speech: SpeechRow }) => {
  const { time, speaker, helper, kind, stance, channel, duration } = speech;
  return (
    <tr className={css.speech}>
      <td>{time}</td>
      <td>
        <NameWithHelper name={speaker} helper={helper} />
      </td>
      <td>{kind}</td>
      <td>{stance}</td>
      <td>{channel}</td>
      <td>{duration}</td>
    </tr>
  );
};
