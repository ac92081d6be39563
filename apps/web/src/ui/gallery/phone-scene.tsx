import type { ReactNode } from 'react';
import { AnswerOption, ChosenAnswer } from '../answer-option.tsx';
import { BigButton } from '../big-button.tsx';
import { BottomTabs } from '../bottom-tabs.tsx';
import type { Connection } from '../connection-mark.tsx';
import { ConnectionMark } from '../connection-mark.tsx';
import { Countdown, TimeLeft } from '../countdown.tsx';
import { DeliverySteps } from '../delivery-steps.tsx';
import { ChannelMark } from '../icons/channel-mark.tsx';
import { StanceMark } from '../icons/stance-mark.tsx';
import { Notice } from '../notice.tsx';
import { OfficialStrip } from '../official-strip.tsx';
import { QueueList, QueueRow } from '../queue-list.tsx';
import { ReadAloud } from '../read-aloud.tsx';
import { TextSizeButton } from '../text-size-button.tsx';
import { TimeBar } from '../time-bar.tsx';
import css from './gallery.module.css';
import { hearing, seats } from './sample-people.ts';
import { useSample } from './use-sample.ts';

const icons = ['now', 'agenda', 'document', 'people'] as const;

const offlineSince = Date.now() - 12_000;

/** Six phones side by side, or one after the other on a phone. */
export function PhoneScene() {
  return (
    <div className={css.phones}>
      <FloorPhone />
      <QueuePhone />
      <BallotPhone />
      <ConfirmPhone />
      <CountedPhone />
      <OfflinePhone />
    </div>
  );
}

type PhoneProps = {
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly connection?: Connection;
};

function Phone({ children, action, connection = { state: 'live' } }: PhoneProps) {
  const { words } = useSample();
  const tabs = words.tabs.map((tab, i) => ({ id: tab, icon: icons[i] ?? 'now', words: tab, news: i === 2 }));
  return (
    <section className={css.phone}>
      <header className={css.phoneTop}>
        <div className={css.grow}>
          <h2 className={css.oneLine}>{words.meeting}</h2>
          <ConnectionMark connection={connection} note={words.people} />
        </div>
        <ReadAloud text={words.motionText} />
        <TextSizeButton />
      </header>
      <div className={css.phoneMain}>{children}</div>
      <div className={css.phoneAction}>{action}</div>
      <BottomTabs
        tabs={tabs}
        current={words.tabs[0] ?? ''}
        onChoose={() => undefined}
        label={words.tabsLabel}
      />
    </section>
  );
}

function FloorPhone() {
  const { words, language } = useSample();
  const name = seats(hearing, language)[8]?.name ?? '';
  return (
    <Phone
      action={
        <BigButton tone="go" size="big" wide icon="hand">
          {words.raise}
        </BigButton>
      }
    >
      <p className={css.meta}>{words.nowSpeaking}</p>
      <h3 className={css.title}>{words.resultTitle}</h3>
      <div className={css.card}>
        <p className={css.name}>{name}</p>
        <p className={css.marks}>
          <ChannelMark channel="room" />
          <StanceMark stance="against" />
        </p>
        <p className={css.clock}>
          <TimeLeft leftMs={72_000} />
        </p>
        <TimeBar left={0.6} />
      </div>
      <div className={css.card}>
        <p className={css.clock}>
          <Countdown endsAt={offlineSince} />
        </p>
        <TimeBar left={0} />
      </div>
    </Phone>
  );
}

function QueuePhone() {
  const { words, language } = useSample();
  const names = seats(hearing, language).map(({ name }) => name);
  return (
    <Phone action={<BigButton wide>{words.withdraw}</BigButton>}>
      <DeliverySteps delivery="done" goal="queued" />
      <Notice title={words.waitReason}>{words.reason2}</Notice>
      <QueueList>
        <QueueRow place={1} name={names[5] ?? ''} channel="room" stance="for" />
        <QueueRow place={2} name={names[17] ?? ''} channel="remote" stance="against" />
        <QueueRow place={3} name={names[19] ?? ''} channel="remote" stance="for" mine wait={words.minutes4} />
      </QueueList>
    </Phone>
  );
}

function BallotPhone() {
  const { words } = useSample();
  return (
    <Phone>
      <div className={css.bleed}>
        <OfficialStrip end={words.ballotLeft}>{words.ballotStrip}</OfficialStrip>
      </div>
      <p className={css.meta}>{words.version}</p>
      <h3 className={css.title}>{words.resultTitle}</h3>
      <p>{words.resultText}</p>
      <Notice>{words.plainNote}</Notice>
      <Options />
    </Phone>
  );
}

function Options() {
  const { words } = useSample();
  return (
    <div className={css.options}>
      <AnswerOption answer="for" onChoose={() => undefined}>
        {words.votes.for}
      </AnswerOption>
      <AnswerOption answer="against" onChoose={() => undefined}>
        {words.votes.against}
      </AnswerOption>
      <AnswerOption answer="abstain" hint={words.abstainHint} onChoose={() => undefined}>
        {words.votes.abstain}
      </AnswerOption>
    </div>
  );
}

function ConfirmPhone() {
  const { words } = useSample();
  return (
    <Phone
      action={
        <>
          <BigButton tone="go" size="big" wide>
            {words.confirm}
          </BigButton>
          <BigButton wide>{words.again}</BigButton>
        </>
      }
    >
      <ReadAloud text={words.motionText} wide />
      <ChosenAnswer answer="for" about={words.resultTitle}>
        {words.passed}
      </ChosenAnswer>
      <p>{words.resultText}</p>
    </Phone>
  );
}

function CountedPhone() {
  const { words } = useSample();
  return (
    <Phone>
      <DeliverySteps delivery="sending" goal="counted" />
      <DeliverySteps delivery="received" goal="counted" />
      <DeliverySteps delivery="done" goal="counted" />
      <DeliverySteps delivery="refused" goal="counted" />
      <div className={css.options}>
        {words.grades.map((grade, i) => (
          <AnswerOption
            key={grade}
            answer={{
              mark: String(5 - i),
              words: grade,
              tone: i < 3 ? 'support' : i < 5 ? 'doubt' : 'block',
            }}
            chosen={i === 1}
            onChoose={() => undefined}
          >
            {grade}
          </AnswerOption>
        ))}
      </div>
    </Phone>
  );
}

function OfflinePhone() {
  const { words } = useSample();
  return (
    <Phone connection={{ state: 'reconnecting', since: offlineSince }}>
      <Notice tone="attention" title={words.offlineTitle} />
      <DeliverySteps delivery="offline" goal="counted" />
      <p>{words.offlineText}</p>
      <BigButton tone="go" size="big" wide icon="telephone">
        {words.raise}
      </BigButton>
      <BigButton wide disabled hint={words.nextHint}>
        {words.next}
      </BigButton>
      <BigButton tone="final" wide>
        {words.stop}
      </BigButton>
    </Phone>
  );
}
