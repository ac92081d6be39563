import { BigButton } from '../big-button.tsx';
import { Clock } from '../clock.tsx';
import { ConnectionMark } from '../connection-mark.tsx';
import { TimeLeft } from '../countdown.tsx';
import { FigureValue } from '../figure-value.tsx';
import { Logo } from '../icons/logo.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import type { RibbonPhase } from '../phase-ribbon.tsx';
import { PhaseRibbon } from '../phase-ribbon.tsx';
import { QueueList, QueueRow } from '../queue-list.tsx';
import { ScriptLine } from '../script-line.tsx';
import { SectionHead } from '../section-head.tsx';
import { RoundTable } from '../table/round-table.tsx';
import { TableCentre } from '../table/table-centre.tsx';
import { ThemeSwitch } from '../theme-switch.tsx';
import css from './gallery.module.css';
import { linkage, seats } from './sample-people.ts';
import type { SampleWords } from './sample-words.ts';
import { useSample } from './use-sample.ts';

const minutes = [5, 2, 10, 8, 28, 12, 5, 8, 6, 4, 5, 3];

/** The parts of the console in their places. */
export function ConsoleScene() {
  const { words, language } = useSample();
  const people = seats(linkage, language);
  return (
    <div className={css.console}>
      <ConsoleTop words={words} />
      <aside className={css.side}>
        <SectionHead note={words.agendaNote}>{words.agenda}</SectionHead>
        <BigButton wide hint={words.nextHint} disabled>
          {words.next}
        </BigButton>
      </aside>
      <main className={css.stage}>
        <div className={css.stageTable}>
          <RoundTable seats={people} mode="floor" left={0.55} onSeat={() => undefined}>
            <TableCentre
              eyebrow={words.speaking}
              name={people[12]?.name ?? ''}
              clock={<TimeLeft leftMs={100_000} />}
              note={words.limit}
            />
          </RoundTable>
        </div>
        <div className={css.actions}>
          <BigButton keyName="T">{words.extend}</BigButton>
          <BigButton>{words.stop}</BigButton>
          <BigButton tone="go" keyName="N">
            {words.thank}
          </BigButton>
        </div>
      </main>
      <aside className={css.side}>
        <SectionHead note={words.queueNote}>{words.queue}</SectionHead>
        <Queue words={words} names={people.map(({ name }) => name)} />
      </aside>
      <footer className={css.foot}>
        <ScriptLine action={<BigButton size="small">{words.otherWords}</BigButton>}>
          {words.script}
        </ScriptLine>
      </footer>
    </div>
  );
}

function ConsoleTop({ words }: { readonly words: SampleWords }) {
  return (
    <>
      <header className={css.top}>
        <Logo />
        <b>{words.title}</b>
        <span>{words.kind}</span>
        <small>{words.number}</small>
        <span className={css.end}>
          <ConnectionMark connection={{ state: 'live' }} note={words.everything} />
          <LanguageSwitch />
          <ThemeSwitch />
          <span>
            {words.day} <Clock />
          </span>
        </span>
      </header>
      <div className={css.ribbon}>
        <FigureValue label={words.elapsed}>{words.elapsedValue}</FigureValue>
        <PhaseRibbon phases={phases(words)} passed={0.54} counter={words.counter} />
        <FigureValue label={words.finish}>20:35</FigureValue>
        <FigureValue label={words.planned} alarm>
          {words.late}
        </FigureValue>
      </div>
    </>
  );
}

function Queue({ words, names }: { readonly words: SampleWords; readonly names: readonly string[] }) {
  return (
    <QueueList>
      <QueueRow
        place={1}
        name={names[6] ?? ''}
        channel="room"
        stance="against"
        wait={words.minutes2}
        reason={words.reason1}
      />
      <QueueRow
        place={2}
        name={names[11] ?? ''}
        channel="remote"
        stance="for"
        wait={words.minutes4}
        reason={words.reason2}
        alarm={words.alarm}
      />
      <QueueRow place={3} name={names[7] ?? ''} channel="room" pointOfOrder reason={words.reason1} />
      <QueueRow
        place={4}
        name={names[8] ?? ''}
        channel="helped"
        stance="neutral"
        mine
        wait={words.minutes4}
        reason={words.reason4}
      />
    </QueueList>
  );
}

function phases(words: SampleWords): readonly RibbonPhase[] {
  return words.phases.map((title, i) => ({
    id: title,
    title,
    minutes: minutes[i] ?? 3,
    state: i < 4 ? 'done' : i === 4 ? 'now' : 'ahead',
    official: i === 8,
  }));
}
