import type { JoinKey, LookReply, Nameplate } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedName } from '../meeting/asked-name.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Icon } from '../ui/icons/icon.tsx';
import { ComeBack } from './come-back.tsx';
import { HowDoYouCome } from './how-do-you-come.tsx';
import { NameList } from './name-list.tsx';
import { NewName } from './new-name.tsx';
import { Step } from './step.tsx';
import { type Entrant, useEnter } from './use-enter.ts';
import styles from './who-are-you.module.css';

type Props = { by: JoinKey; look: LookReply; onStale: () => void };

/** A name that this device asked for last is taken by this device, if at all. */
const choosable = ({ card, people }: LookReply): readonly Nameplate[] => {
  const asked = askedName(card.id);
  return people.map((plate) => (plate.id === asked ? { ...plate, taken: false } : plate));
};

/** Choosing one's name, then how one takes part; the last tap enters. */
export const WhoAreYou = ({ by, look, onStale }: Props) => {
  const { t } = useTranslation('join');
  const [entrant, setEntrant] = useState<Entrant | null>(null);
  const [unlisted, setUnlisted] = useState(false);
  const { enter, refusal, busy } = useEnter({ by, meeting: look.card.id }, onStale);
  if (entrant !== null)
    return (
      <HowDoYouCome
        name={entrant.name}
        conference={look.card.conference}
        refusal={refusal}
        busy={busy}
        onBack={() => setEntrant(null)}
        onEnter={(channel) => enter(entrant, channel)}
      />
    );
  if (unlisted)
    return (
      <NewName onBack={() => setUnlisted(false)} onName={(name) => setEntrant({ who: { name }, name })} />
    );
  return (
    <Step
      step={2}
      title={t('who.title')}
      action={
        <BigButton wide onClick={() => setUnlisted(true)}>
          {t('who.notListed')}
        </BigButton>
      }
    >
      <ComeBack look={look} />
      <NameList
        people={choosable(look)}
        onChoose={({ id, name }) => setEntrant({ who: { person: id }, name })}
      />
      <p className={styles.privacy}>
        <Icon name="info" />
        {t('who.privacy')}
      </p>
    </Step>
  );
};
