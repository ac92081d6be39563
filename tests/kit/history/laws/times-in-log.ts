import { type Actor, decide, type MeetingEvent } from '@yishi/core';
import { difference } from '@yishi/core/testing';
import type { Invocation } from '../history.ts';
import type { Truth } from '../truth.ts';

/** How often a log holds a command: `torn` when what it left is not what it decides at that place, or not by whom it was. */
export type TimesInLog = 0 | 1 | 'torn';

/** The texts of a record are put in by the server. */
const preparedByServer: ReadonlySet<string> = new Set(['OpenRecord']);

type Facts = ReturnType<Truth['factsOf']>;

const eventsDecided = (truth: Truth, { id, by, command }: Invocation, [first]: Facts): MeetingEvent[] => {
  if (first === undefined) return [];
  const decision = decide(truth.stateAt(first.version - 1), id, command, { at: first.at, by });
  return decision.ok ? [...decision.events] : [];
};

const isBy = (by: Actor | null, { by: giver }: Invocation): boolean => difference(by, giver) === null;

/** Decides the command again where the log has it: one execution leaves these facts in one run, and no others. */
export const timesInLog = (truth: Truth, invocation: Invocation): TimesInLog => {
  const facts = truth.factsOf(invocation.id);
  const [first] = facts;
  if (first === undefined) return 0;
  const inOneRun = facts.every(({ version }, index) => version === first.version + index);
  if (!inOneRun || !facts.every(({ by }) => isBy(by, invocation))) return 'torn';
  if (preparedByServer.has(invocation.command.type)) return 1;
  const told = facts.map(({ event }) => event);
  return difference(told, eventsDecided(truth, invocation, facts)) === null ? 1 : 'torn';
};

/** Where a log has a command, for a report. */
export const placesOf = (truth: Truth, { id }: Invocation): string =>
  truth
    .factsOf(id)
    .map(({ version }) => version)
    .join();

/** A command by its client, kind and id, for a report. */
export const nameOf = ({ client, command, id }: Invocation): string => `${client} ${command.type} ${id}`;
