import type { EnterReply, EnterRequest, JoinKey, LookReply, Nameplate } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ask } from '../http/ask.ts';
import { keepToken, keptPeople } from '../meeting/member-token.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';
import { NameList } from './name-list.tsx';
import { WalkInForm } from './walk-in-form.tsx';
import styles from './who-are-you.module.css';

type Props = { by: JoinKey; look: LookReply; onStale: () => void };

/** Choosing one's name and how one takes part; the last tap enters. */
export const WhoAreYou = ({ by, look, onStale }: Props) => {
  const { t } = useTranslation('join');
  const [chosen, setChosen] = useState<Nameplate | null>(null);
  const [walkIn, setWalkIn] = useState(false);
  const { enter, refusal, busy } = useEnter(by, onStale);
  if (walkIn)
    return (
      <WalkInForm
        busy={busy}
        refusal={refusal}
        onBack={() => setWalkIn(false)}
        onEnter={(name, channel) => enter({ name }, channel)}
      />
    );
  return (
    <>
      <Before look={look} />
      <section className={styles.who} aria-labelledby="who">
        <h2 id="who">{t('who.title')}</h2>
        <NameList people={look.people} chosen={chosen} onChoose={setChosen} />
        <p className={styles.privacy}>{t('who.privacy')}</p>
      </section>
      <div className={styles.actions}>
        {refusal === null ? null : <Notice tone="attention">{refusal}</Notice>}
        {chosen === null ? null : (
          <>
            <p className={styles.iAm}>{t('who.iAm', { name: chosen.name })}</p>
            <BigButton
              tone="go"
              size="big"
              wide
              disabled={busy}
              onClick={() => enter({ person: chosen.id }, 'room')}
            >
              {t('who.room')}
            </BigButton>
            <BigButton
              tone="go"
              size="big"
              wide
              disabled={busy}
              onClick={() => enter({ person: chosen.id }, 'remote')}
            >
              {t('who.remote')}
            </BigButton>
          </>
        )}
        <BigButton tone="quiet" wide onClick={() => setWalkIn(true)}>
          {t('who.notListed')}
        </BigButton>
      </div>
    </>
  );
};

const useEnter = (by: JoinKey, onStale: () => void) => {
  const say = useSay();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async (who: EnterRequest['who'], channel: EnterRequest['channel']) => {
    setBusy(true);
    const answer = await ask<EnterReply>('POST', '/api/join/enter', { by, who, channel });
    setBusy(false);
    if (!answer.ok) {
      setRefusal(sayRefusal(say, answer.rejection));
      onStale();
      return;
    }
    const { meeting, person, token } = answer.value;
    keepToken(meeting, person, token);
    await navigate(`/m/${meeting}/phone/${person}`, { state: { channel } });
  };
  return { enter: (...how: Parameters<typeof enter>) => void enter(...how), refusal, busy };
};

/** Somebody who came in on this device before goes on with one tap. */
const Before = ({ look }: { look: LookReply }) => {
  const { t } = useTranslation('join');
  const navigate = useNavigate();
  const before = look.people.filter((p) => keptPeople(look.card.id).includes(p.id));
  if (before.length === 0) return null;
  return (
    <section className={styles.before}>
      <h2>{t('again.title')}</h2>
      {before.map(({ id, name }) => (
        <BigButton
          key={id}
          tone="go"
          size="big"
          wide
          onClick={() => void navigate(`/m/${look.card.id}/phone/${id}`)}
        >
          {t('again.go', { name })}
        </BigButton>
      ))}
    </section>
  );
};
