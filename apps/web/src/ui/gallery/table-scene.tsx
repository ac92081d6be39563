import type { ReactNode } from 'react';
import { TimeLeft } from '../countdown.tsx';
import { RoundTable } from '../table/round-table.tsx';
import { TableCentre } from '../table/table-centre.tsx';
import { Tally } from '../tally/tally.tsx';
import css from './gallery.module.css';
import { arriving, assembly, graded, hearing, linkage, neighbours, seats } from './sample-people.ts';
import { useSample } from './use-sample.ts';

type Samples = Parameters<typeof seats>[0];

/** The table in all its sizes and states. */
export function TableScene() {
  const { words, language } = useSample();
  const people = (samples: Samples) => seats(samples, language);
  const speaker = (name: string) => ({ eyebrow: words.speaking, name, note: words.limit });
  const zhang = people(linkage)[12]?.name ?? '';
  return (
    <main className={css.tables}>
      <Frame>
        <RoundTable seats={people(neighbours)} mode="floor" left={0.55}>
          <TableCentre
            {...speaker(people(neighbours)[2]?.name ?? '')}
            clock={<TimeLeft leftMs={132_000} />}
          />
        </RoundTable>
      </Frame>
      <Frame>
        <RoundTable seats={people(linkage)} mode="floor" left={0.55} onSeat={() => undefined}>
          <TableCentre {...speaker(zhang)} clock={<TimeLeft leftMs={100_000} />} />
        </RoundTable>
      </Frame>
      <Frame>
        <RoundTable seats={people(hearing)} mode="ballot" left={0.7}>
          <TableCentre
            official
            eyebrow={words.ballotOpen}
            sentence={words.ballotRule}
            note={words.ballotBase}
          >
            <div className={css.cells}>
              <Tally counts={{ electors: 16, for: 9, against: 2, abstain: 1 }} need={11} />
            </div>
          </TableCentre>
        </RoundTable>
      </Frame>
      <Frame>
        <RoundTable seats={people(assembly)} mode="secret" left={null}>
          <TableCentre
            official
            eyebrow={words.secretOpen}
            sentence={words.secretRule}
            note={words.secretNote}
          />
        </RoundTable>
      </Frame>
      <MoreTables />
    </main>
  );
}

/** Overtime, a test of opinion, before the meeting, and small spaces. */
function MoreTables() {
  const { words, language } = useSample();
  const people = (samples: Samples) => seats(samples, language);
  return (
    <>
      <Frame>
        <RoundTable seats={people(linkage)} mode="floor" left={-0.2}>
          <TableCentre
            eyebrow={words.speaking}
            name={people(linkage)[12]?.name ?? ''}
            note={words.over}
            clock={<TimeLeft leftMs={-36_000} />}
          />
        </RoundTable>
      </Frame>
      <Frame>
        <RoundTable seats={people(graded)} mode="test" left={0.8}>
          <TableCentre eyebrow={words.fistOpen} sentence={words.fistRule} />
        </RoundTable>
      </Frame>
      <Frame>
        <RoundTable seats={people(arriving)} mode="idle" left={null}>
          <TableCentre sentence={words.waiting} note={words.arrived} />
        </RoundTable>
      </Frame>
      <Frame>
        <div className={css.smallTables}>
          <RoundTable seats={people(assembly)} mode="ballot" left={null} />
          <RoundTable seats={people(linkage)} mode="floor" left={0.4} />
        </div>
      </Frame>
    </>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  return <div className={css.frame}>{children}</div>;
}
