import type { Actor, Recorded } from '@yishi/core';
import type { History, Invocation, Outcome } from './history.ts';
import type { Given, Page } from './page.ts';

const actorOf = ({ seat }: Page, log: readonly Recorded[]): Actor => {
  if (seat.audience.kind === 'member') return { kind: 'member', id: seat.audience.person };
  if (seat.door.door !== 'staff') return { kind: 'observer' };
  const { role } = seat.door;
  const self = log.map(({ by }) => by).find((by) => by?.kind === 'staff');
  return self?.kind === 'staff' ? { ...self, role } : { kind: 'observer' };
};

const outcomeOf = ({ told }: Given): Outcome => {
  if (told === null) return { is: 'unknown' };
  const { stage, at } = told;
  if (stage.at === 'received') return { is: 'ok', version: stage.version, at };
  const { rejection } = stage;
  // Both know some codes; only the server says when to try again.
  const by = 'retryAfterMs' in rejection ? 'server' : 'rules';
  return { is: 'refused', by, code: rejection.code, at };
};

const invocationsOf = (page: Page, log: readonly Recorded[]): Invocation[] => {
  const by = actorOf(page, log);
  return [...page.given].map(([id, given]) => ({
    client: page.seat.name,
    by,
    id,
    command: given.command,
    seen: given.seen,
    invokedAt: given.givenAt,
    outcome: outcomeOf(given),
  }));
};

/** What pages remember of their meeting; the log says which account the staff of the meeting have. */
export const historyOfPages = (pages: readonly Page[], log: readonly Recorded[]): History => ({
  invocations: pages.flatMap((page) => invocationsOf(page, log)),
  views: pages.flatMap(({ seat, shown }) =>
    [...shown].map((state) => ({ client: seat.name, audience: seat.audience, state })),
  ),
  replicas: [],
  setBacks: pages.flatMap(({ seat, setBacks }) => setBacks.map((each) => ({ client: seat.name, ...each }))),
});
