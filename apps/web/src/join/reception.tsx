import type { JoinKey, LookReply } from '@yishi/protocol/names';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../http/ask.ts';
import { whenToAskAgain } from '../http/when-to-ask-again.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';
import { CodeForm } from './code-form.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { WhoAreYou } from './who-are-you.tsx';

type Props = { by: JoinKey; onCode: (code: string) => void };

/** Looks up the meeting behind a code or secret, and asks who is coming. */
export const Reception = ({ by, onCode }: Props) => {
  const { t } = useTranslation('join');
  const { answer, look } = useLook(by);
  if (answer === null) return <output>{t('loading')}</output>;
  if (!answer.ok) return <NotFound by={by} refused={answer} onAgain={look} onCode={onCode} />;
  return (
    <>
      <MeetingFacts card={answer.value.card} />
      <WhoAreYou by={by} look={answer.value} onStale={look} />
    </>
  );
};

/** The meeting and its names, looked at again whenever the page comes back into sight: names get taken. */
const useLook = (by: JoinKey): { answer: Answer<LookReply> | null; look: () => void } => {
  const [answer, setAnswer] = useState<Answer<LookReply> | null>(null);
  const look = useCallback(() => void ask<LookReply>('POST', '/api/join/look', { by }).then(setAnswer), [by]);
  useEffect(() => {
    const onSight = () => globalThis.document.visibilityState === 'visible' && look();
    look();
    globalThis.document.addEventListener('visibilitychange', onSight);
    return () => globalThis.document.removeEventListener('visibilitychange', onSight);
  }, [look]);
  useEffect(() => {
    const ms = whenToAskAgain(answer);
    if (ms === null) return undefined;
    const timer = setTimeout(look, ms);
    return () => clearTimeout(timer);
  }, [answer, look]);
  return { answer, look };
};

type NotFoundProps = Props & { refused: Extract<Answer<never>, { ok: false }>; onAgain: () => void };

const NotFound = ({ by, refused: { rejection }, onAgain, onCode }: NotFoundProps) => {
  const { t } = useTranslation('join');
  const say = useSay();
  const unknown = rejection.code === 'UnknownCode' || rejection.code === 'BadRequest';
  if (unknown && 'code' in by) return <CodeForm wrong={by.code} onCode={onCode} />;
  return (
    <>
      <Notice tone="attention" title={unknown ? t('code.oldLink') : undefined}>
        {unknown ? t('code.oldLinkHelp') : sayRefusal(say, rejection)}
      </Notice>
      {unknown ? <CodeForm wrong={null} onCode={onCode} /> : null}
      {unknown || rejection.code === 'Busy' ? null : (
        <BigButton tone="go" size="big" wide onClick={onAgain}>
          {t('retry')}
        </BigButton>
      )}
    </>
  );
};
