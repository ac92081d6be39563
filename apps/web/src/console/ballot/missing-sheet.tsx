import { isAssisted, type Person, type PersonId, type Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { AnswerFor } from '../answering/answer-for.tsx';
import forms from '../forms/forms.module.css';

type MissingSheetProps = {
  readonly poll: Poll;
  readonly person: PersonId | null;
  readonly onClose: () => void;
};

/** How the answer of one elector comes in: asked aloud and noted, or given on their phone, or moved to the telephone. */
export const MissingSheet = ({ poll, person: id, onClose }: MissingSheetProps) => {
  const { attendance } = useMeeting();
  const person = id === null ? undefined : attendance.people[id];
  return (
    <Sheet open={person !== undefined} onClose={onClose} title={person?.name ?? ''}>
      {person === undefined ? null : isAssisted(person.channel) ? (
        <AnswerFor poll={poll} person={person} onDone={onClose} />
      ) : (
        <OwnDevice person={person} />
      )}
    </Sheet>
  );
};

/** Whoever has a device answers on it; if it does not work, they may go on by telephone or through the desk. */
const OwnDevice = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const { procedure } = useMeeting();
  const act = useAct();
  const dialIn = procedure.notice?.conference?.dialIn ?? null;
  return (
    <div className={forms.form}>
      <p>{t('ballot.sayToThem', { name: person.name })}</p>
      <section className={forms.panel}>
        <h3>{t('ballot.elseBy')}</h3>
        <p className={forms.help}>{t('ballot.elseHelp')}</p>
        {dialIn === null ? null : <p>{t('ballot.dialIn', { number: dialIn })}</p>}
        <ActState act={act} />
        <div className={forms.choices}>
          {(['telephone', 'helped'] as const).map((channel) => (
            <BigButton
              key={channel}
              disabled={act.waits}
              onClick={() => act.give({ type: 'SwitchChannel', person: person.id, channel })}
            >
              {t(`ballot.switchTo.${channel}`)}
            </BigButton>
          ))}
        </div>
      </section>
    </div>
  );
};
