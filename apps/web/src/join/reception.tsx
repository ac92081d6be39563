import type { JoinKey, LookReply } from '@yishi/protocol/names';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../http/ask.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { WhoAreYou } from './who-are-you.tsx';

/** Looks up the meeting behind a code or secret, and asks who is coming. */
export const Reception = ({ by, onOther }: { by: JoinKey; onOther: () => void }) => {
  const { t } = useTranslation('join');
  const [answer, setAnswer] = useState<Answer<LookReply> | null>(null);
  const look = useCallback(() => void ask<LookReply>('POST', '/api/join/look', { by }).then(setAnswer), [by]);
  useEffect(look, [look]);
  if (answer === null) return <p>{t('loading')}</p>;
  if (!answer.ok)
    return (
      <NotFound code={answer.rejection.code} onAgain={look} onOther={onOther} sentence={answer.rejection} />
    );
  return (
    <>
      <MeetingFacts card={answer.value.card} />
      <WhoAreYou by={by} look={answer.value} onStale={look} />
    </>
  );
};

type NotFoundProps = {
  code: string;
  sentence: Extract<Answer<never>, { ok: false }>['rejection'];
  onAgain: () => void;
  onOther: () => void;
};

const NotFound = ({ code, sentence, onAgain, onOther }: NotFoundProps) => {
  const { t } = useTranslation('join');
  const say = useSay();
  const wrong = code === 'UnknownCode' || code === 'BadRequest';
  return (
    <>
      <Notice tone="attention" title={wrong ? t('code.wrong') : undefined}>
        <p>{wrong ? t('code.wrongHelp') : sayRefusal(say, sentence)}</p>
      </Notice>
      <BigButton tone="go" size="big" wide onClick={wrong ? onOther : onAgain}>
        {wrong ? t('code.title') : t('retry')}
      </BigButton>
    </>
  );
};
