import type { Suggestion } from '@yishi/collab';
import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { useEffect, useState } from 'react';
import { keptToken } from '../../meeting/member-token.ts';
import { useSelf } from '../self-context.ts';
import { openSharedAgenda, type SharedAgenda } from './shared-agenda.ts';

/** What is known of the shared agenda: still on its way, refused, or here with its suggestions. */
export type AgendaText =
  | { is: 'coming' }
  | { is: 'refused'; rejection: Rejection | Refusal }
  | { is: 'here'; agenda: SharedAgenda; suggestions: readonly Suggestion[]; live: boolean };

/** Opens the shared agenda for as long as the component is shown. */
export const useSharedAgenda = (): AgendaText => {
  const { meeting, person } = useSelf();
  const [text, setText] = useState<AgendaText>({ is: 'coming' });
  useEffect(() => {
    const token = keptToken(meeting, person) ?? '';
    let over = false;
    let close = () => undefined as void;
    void openSharedAgenda(meeting, token).then((answer) => {
      if (!answer.ok) return over ? undefined : setText({ is: 'refused', rejection: answer.rejection });
      const agenda = answer.value;
      if (over) return agenda.close();
      const show = () =>
        setText({ is: 'here', agenda, suggestions: agenda.suggestions(), live: agenda.isHere() });
      const stop = agenda.onChange(show);
      close = () => {
        stop();
        agenda.close();
      };
      return show();
    });
    return () => {
      over = true;
      close();
    };
  }, [meeting, person]);
  return text;
};
