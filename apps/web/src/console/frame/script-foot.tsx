import { scriptLines, spoken } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ScriptLine } from '../../ui/script-line.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { useKeys } from '../acting/use-keys.ts';

/** What to say now, in the words of the rules; another wording is one press away. */
export const ScriptFoot = () => {
  const { t } = useTranslation('console');
  const { language } = useLanguage();
  const lines = scriptLines(useMeeting(), useMeetingNow());
  const [turned, setTurned] = useState({ first: '', by: 0 });
  const first = lines[0]?.key ?? '';
  const by = turned.first === first ? turned.by : 0;
  const line = lines[by % Math.max(1, lines.length)];
  const turn = () => setTurned({ first, by: by + 1 });
  useKeys({ s: lines.length < 2 ? undefined : turn });
  if (line === undefined) return null;
  const words = spoken(line, language === 'en' ? 'en' : 'zh');
  return (
    <ScriptLine
      action={
        lines.length < 2 ? null : (
          <BigButton size="small" keyName="S" onClick={turn}>
            {t('script.other')}
          </BigButton>
        )
      }
    >
      {t('script.quoted', { words })}
    </ScriptLine>
  );
};
