import { type CommandId, decide } from '@yishi/core';
import type { Invocation } from '../history.ts';
import type { Truth } from '../truth.ts';

/** How often a log holds a command: `torn` when what it left is not what it decides at that place. */
export type TimesInLog = 0 | 1 | 'torn';

/** The texts of a record are put in by the server. */
const preparedByServer: ReadonlySet<string> = new Set(['OpenRecord']);

const typesDecided = (truth: Truth, { id, command }: Invocation): readonly string[] | null => {
  const [first] = truth.factsOf(id);
  if (first === undefined || first.by === null) return null;
  const before = truth.stateAt(first.version - 1);
  const decision = decide(before, `${id}-again` as CommandId, command, { at: first.at, by: first.by });
  return decision.ok ? decision.events.map(({ type }) => type) : null;
};

/** Decides the command again where the log has it: one execution leaves these facts in one run, and no others. */
export const timesInLog = (truth: Truth, invocation: Invocation): TimesInLog => {
  const facts = truth.factsOf(invocation.id);
  const [first] = facts;
  if (first === undefined) return 0;
  const inOneRun = facts.every(({ version }, index) => version === first.version + index);
  if (preparedByServer.has(invocation.command.type)) return inOneRun ? 1 : 'torn';
  const wanted = typesDecided(truth, invocation)?.join();
  return inOneRun && wanted === facts.map(({ event }) => event.type).join() ? 1 : 'torn';
};

/** Where a log has a command, for a report. */
export const placesOf = (truth: Truth, { id }: Invocation): string =>
  truth
    .factsOf(id)
    .map(({ version }) => version)
    .join();

/** A command by its client, kind and id, for a report. */
export const nameOf = ({ client, command, id }: Invocation): string => `${client} ${command.type} ${id}`;
