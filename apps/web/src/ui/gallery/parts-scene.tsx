import type { ReactNode } from 'react';
import { BigButton } from '../big-button.tsx';
import { AnswerGlyph } from '../icons/answer-glyph.tsx';
import { ChannelMark } from '../icons/channel-mark.tsx';
import { iconPaths } from '../icons/icon-paths.ts';
import type { IconName } from '../icons/icon-paths.ts';
import { Icon } from '../icons/icon.tsx';
import { Logo } from '../icons/logo.tsx';
import { Notice } from '../notice.tsx';
import { Pips } from '../pips.tsx';
import { QrCode } from '../qr-code.tsx';
import { ResultCard } from '../result-card.tsx';
import { Seal } from '../seal.tsx';
import { SectionHead } from '../section-head.tsx';
import { GradeBars } from '../tally/grade-bars.tsx';
import { RuleSentence } from '../tally/rule-sentence.tsx';
import { TallyCounts } from '../tally/tally-counts.tsx';
import { Tally } from '../tally/tally.tsx';
import { Turnout } from '../tally/turnout.tsx';
import { TextSizeChoice } from '../text-size-button.tsx';
import css from './gallery.module.css';
import { useSample } from './use-sample.ts';

const isIcon = (name: string): name is IconName => name in iconPaths;
const letters = ['A', 'B', 'C'];
const counts = { electors: 17, for: 7, against: 6, abstain: 2 };

/** Everything that is not a whole screen. */
export function PartsScene() {
  const { words } = useSample();
  return (
    <main className={css.parts}>
      <SectionHead size="section" note={words.boardNote}>
        <Logo /> {words.board}
      </SectionHead>
      <Marks />
      <Votes />
      <Grades />
      <ResultCard
        title={words.motion}
        text={<p>{words.motionText}</p>}
        seal={<Seal text={words.failedText} label={words.failedLabel} hollow />}
        tally={<Tally counts={counts} need={12} />}
        counts={<TallyCounts counts={counts} open />}
        verdict={words.rule}
        details={[{ heading: words.dissent, lines: [words.dissentLine], note: words.dissentAnswer }]}
      />
      <div className={css.row}>
        <Seal text={words.sealText} label={words.sealLabel} />
        <Seal text={words.passed} label={words.sealLabel} />
        <div className={css.code}>
          <QrCode text="https://yishi.example/j/7K4QM2XP" />
        </div>
        <TextSizeChoice />
      </div>
    </main>
  );
}

function Block({ children }: { readonly children: ReactNode }) {
  return <section className={css.block}>{children}</section>;
}

function Marks() {
  const { words } = useSample();
  return (
    <Block>
      <p className={css.row}>
        {Object.keys(iconPaths).map((name) => (isIcon(name) ? <Icon key={name} name={name} /> : null))}
      </p>
      <p className={css.row}>
        {(['room', 'remote', 'telephone', 'helped'] as const).map((channel) => (
          <ChannelMark key={channel} channel={channel} />
        ))}
        {(['for', 'against', 'abstain', 'answered'] as const).map((answer) => (
          <AnswerGlyph key={answer} answer={answer} />
        ))}
        <AnswerGlyph answer={null} />
        {(['support', 'reservation', 'doubt', 'block', 'choice'] as const).map((tone, i) => (
          <AnswerGlyph key={tone} answer={{ mark: String(5 - i), words: tone, tone }} />
        ))}
      </p>
      <p className={css.row}>
        <BigButton tone="go">{words.thank}</BigButton>
        <BigButton keyName="T">{words.extend}</BigButton>
        <BigButton tone="final" size="small">
          {words.stop}
        </BigButton>
        <BigButton tone="plain">{words.otherWords}</BigButton>
        <BigButton disabled hint={words.nextHint}>
          {words.next}
        </BigButton>
      </p>
      <Notice tone="attention" title={words.lastDay}>
        {words.offlineText}
      </Notice>
      <p>{words.days}</p>
      <Pips total={5} done={4} alarm />
      <Pips total={10} done={2} />
    </Block>
  );
}

function Votes() {
  const { words } = useSample();
  return (
    <Block>
      <RuleSentence need={words.needs} now={words.has} why={words.rule} />
      <Tally counts={{ electors: 16, for: 9, against: 2, abstain: 1 }} need={11} />
      <TallyCounts counts={{ electors: 16, for: 9, against: 2, abstain: 1 }} open />
      <Tally counts={{ electors: 16, for: 1, against: 0, abstain: 0 }} need={1} />
      <Tally counts={{ electors: 12, for: 12, against: 0, abstain: 0 }} need={12} />
      <Tally counts={{ electors: 120, for: 61, against: 20, abstain: 9 }} need={80} />
      <Turnout answered={22} electors={26} />
    </Block>
  );
}

function Grades() {
  const { words } = useSample();
  const counted = [3, 4, 2, 2, 1, 0];
  return (
    <Block>
      <GradeBars
        electors={12}
        line={{ after: 2, words: words.carries }}
        rows={words.grades.map((grade, i) => ({
          mark: String(5 - i),
          words: grade,
          tone: i < 3 ? 'support' : i < 5 ? 'doubt' : 'block',
          count: counted[i] ?? 0,
        }))}
      />
      <GradeBars
        electors={26}
        rows={words.options.map((option, i) => ({
          mark: letters[i] ?? '',
          words: option,
          tone: 'choice',
          count: [14, 9, 3][i] ?? 0,
        }))}
      />
    </Block>
  );
}
