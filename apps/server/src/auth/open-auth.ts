import type { HouseGround } from '../house-ground.ts';
import { AccessChanges } from './access-changes.ts';
import { Authority } from './authority.ts';
import { openInstallationSecret } from './installation-secret.ts';
import { keepTidy } from './keep-tidy.ts';
import { MeetingKeys } from './meeting-keys.ts';
import { MemberSessions } from './member-sessions.ts';
import { OneTimeLinks } from './one-time-links.ts';
import { StaffAccounts } from './staff-accounts.ts';
import { StaffSessions } from './staff-sessions.ts';
import { Shelves } from './shelves.ts';
import { StartKeys } from './start-keys.ts';
import { TotpAccounts } from './totp-accounts.ts';

export type Auth = Awaited<ReturnType<typeof openAuth>>;

/** Accounts, sessions, names and keys as the store has them. Throws when the store holds what this version cannot read. */
export const openAuth = async ({ store, clock, secrets, hub }: HouseGround) => {
  const shelves = new Shelves(store.records);
  const secret = await openInstallationSecret(store.records, secrets);
  const [accounts, sessions, totp, invitations, members, keys, startKeys] = await Promise.all([
    StaffAccounts.open(shelves),
    StaffSessions.open(shelves, clock, secrets),
    TotpAccounts.open(shelves, { clock, secrets }),
    OneTimeLinks.open(shelves, { clock, secrets }),
    MemberSessions.open(shelves, secrets, secret),
    MeetingKeys.open(shelves, secrets),
    StartKeys.open(shelves, { clock, secrets }),
  ]);
  const tidy = () => Promise.all([sessions.tidy(), invitations.tidy()]);
  await tidy();
  return {
    accounts,
    sessions,
    totp,
    invitations,
    members,
    keys,
    startKeys,
    secret,
    shelves,
    stopTidying: keepTidy(clock, tidy),
    authority: new Authority({ accounts, sessions, members, keys }),
    changes: new AccessChanges({ accounts, sessions, members, keys, hub }),
  };
};
