import { Clock } from '../clock.tsx';
import { ConnectionMark } from '../connection-mark.tsx';
import { TimeLeft } from '../countdown.tsx';
import { FitHeight } from '../fit-height.tsx';
import { QueueList, QueueRow } from '../queue-list.tsx';
import { ResultCard } from '../result-card.tsx';
import { Seal } from '../seal.tsx';
import { RoundTable } from '../table/round-table.tsx';
import { TableCentre } from '../table/table-centre.tsx';
import { RuleSentence } from '../tally/rule-sentence.tsx';
import { TallyCounts } from '../tally/tally-counts.tsx';
import { Tally } from '../tally/tally.tsx';
import { TimeRing } from '../time-ring.tsx';
import css from './gallery.module.css';
import { linkage, seats } from './sample-people.ts';
import { useSample } from './use-sample.ts';

/** The wall: the floor, a ballot, a result, one picture below the other. */
export function WallScene() {
  return (
    <div>
      <FloorWall />
      <BallotWall />
      <ResultWall />
    </div>
  );
}

const staleSince = Date.now() - 90_000;

function WallTop({ stale = false }: { readonly stale?: boolean }) {
  const { words } = useSample();
  return (
    <header className={css.wallTop}>
      <b>{words.title}</b>
      <span>{words.firstRound}</span>
      <span>{words.roundRule}</span>
      <span className={css.end}>
        {stale ? <ConnectionMark connection={{ state: 'stale', since: staleSince }} /> : null}
        <Clock />
      </span>
    </header>
  );
}

function FloorWall() {
  const { words, language } = useSample();
  const people = seats(linkage, language);
  return (
    <section className={css.wall}>
      <WallTop stale />
      <div className={css.wallMain}>
        <RoundTable seats={people} mode="floor" left={0.55}>
          <TableCentre eyebrow={words.speaking} name={people[12]?.name ?? ''} note={words.sub} />
        </RoundTable>
        <div className={css.wallSide}>
          <TimeRing left={0.55} above={words.left} below={words.limitShort}>
            <TimeLeft leftMs={100_000} />
          </TimeRing>
          <h2 className={css.meta}>{words.comingNext}</h2>
          <QueueList>
            <QueueRow
              place={1}
              name={people[6]?.name ?? ''}
              channel="room"
              stance="against"
              wait={words.minutes2}
            />
            <QueueRow
              place={2}
              name={people[11]?.name ?? ''}
              channel="remote"
              stance="for"
              wait={words.minutes4}
            />
            <QueueRow
              place={3}
              name={people[2]?.name ?? ''}
              channel="room"
              stance="neutral"
              wait={words.minutes4}
            />
          </QueueList>
        </div>
      </div>
      <p className={css.wallFoot}>{words.foot}</p>
    </section>
  );
}

function BallotWall() {
  const { words } = useSample();
  const counts = { electors: 16, for: 9, against: 2, abstain: 1 };
  return (
    <section className={css.wall}>
      <WallTop />
      <div className={css.motion}>
        <h1>{words.motion}</h1>
        <p>{words.motionText}</p>
      </div>
      <RuleSentence need={words.needs} now={words.has} why={words.rule} />
      <div className={css.wallCells}>
        <Tally counts={counts} need={11} />
      </div>
      <TallyCounts counts={counts} open />
      <p className={css.wallFoot}>{words.foot}</p>
    </section>
  );
}

function ResultWall() {
  const { words } = useSample();
  const counts = { electors: 17, for: 13, against: 3, abstain: 1 };
  return (
    <section className={css.wall}>
      <WallTop />
      <div className={css.wallSheet} data-theme="light">
        <FitHeight>
          <ResultCard
            title={words.resultTitle}
            text={<p>{words.resultText}</p>}
            seal={<Seal text={words.sealText} label={words.sealLabel} />}
            tally={<Tally counts={counts} need={12} />}
            counts={<TallyCounts counts={counts} />}
            verdict={
              <>
                {words.verdict}
                <b>{words.passed}</b>
              </>
            }
            details={[
              { heading: words.dissent, lines: [words.dissentLine], note: words.dissentAnswer },
              { heading: words.who, lines: [words.whoLine], note: words.whoNote },
            ]}
          />
        </FitHeight>
      </div>
      <p className={css.wallFoot}>{words.foot}</p>
    </section>
  );
}
