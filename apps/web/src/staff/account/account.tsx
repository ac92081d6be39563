import type { StaffAccount } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../http/use-asked.ts';
import { BackToDesk } from '../back-to-desk.tsx';
import { Refused } from '../refused.tsx';
import type { Seated } from '../staff-gate.tsx';
import staff from '../staff.module.css';
import { PasswordCard } from './password-card.tsx';
import { SecondStepCard } from './second-step-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** One's own account: the password, the second step, and where one is signed in. */
export const Account = ({ left }: Pick<Seated, 'left'>) => {
  const { t } = useTranslation('staff');
  const { answer, again } = useAsked<StaffAccount>('/api/staff/account');
  return (
    <div className={staff.narrow}>
      <BackToDesk />
      <h1>{t('account.title')}</h1>
      {answer?.ok === false ? <Refused why={answer.rejection} /> : null}
      {answer?.ok === true ? <Cards account={answer.value} onChanged={again} onLeft={left} /> : null}
    </div>
  );
};

type CardsProps = {
  readonly account: StaffAccount;
  readonly onChanged: () => void;
  readonly onLeft: () => void;
};

const Cards = ({ account, onChanged, onLeft }: CardsProps) => {
  const { t } = useTranslation('staff');
  return (
    <>
      <SessionsCard sessions={account.sessions} onLeft={onLeft} />
      {account.password ? (
        <>
          <SecondStepCard account={account} onChanged={onChanged} />
          <PasswordCard onChanged={onChanged} />
        </>
      ) : (
        <p className={staff.help}>{t('account.byLink')}</p>
      )}
    </>
  );
};
