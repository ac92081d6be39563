import type { Choice, MeetingEvent, PersonId, PollId, PollResult, Recorded, Tally } from '@yishi/core';
import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';

/** A ballot as this checker follows it, with rules of its own and not those of the product. */
type Ballot = { electors: ReadonlySet<PersonId>; choices: Map<PersonId, Choice>; counted: boolean };

const addTo = <Key extends string | number>(counts: Record<Key, number>, key: Key, by: number): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

const countOne = (tally: Tally, choice: Choice): void => {
  if (choice.choice === 'vote')
    tally[({ for: 'inFavour', against: 'against', abstain: 'abstained' } as const)[choice.vote]] += 1;
  else if (choice.choice === 'options') for (const option of choice.options) addTo(tally.options, option, 1);
  else if (choice.choice === 'scores')
    for (const [option, score] of Object.entries(choice.scores)) addTo(tally.options, option as never, score);
  else addTo(tally.levels, choice.level, 1);
};

/** Counts one choice after the other. */
const recount = (choices: Iterable<Choice>): Tally => {
  const tally: Tally = { inFavour: 0, against: 0, abstained: 0, options: {}, levels: {}, answered: 0 };
  for (const choice of choices) {
    tally.answered += 1;
    countOne(tally, choice);
  }
  return tally;
};

const entries = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([key, count]) => `${key}=${count}`)
    .sort()
    .join();

const inWords = ({ options, levels, ...rest }: Tally): string =>
  [entries(rest), entries(options), entries(levels)].join(' ');

/** Follows the ballots of one log. */
class Ballots {
  readonly #ballots = new Map<PollId, Ballot>();

  /** What is wrong with a fact, seen from those before it. */
  take({ event, version }: Recorded): Violation[] {
    return this.#faultsOf(event).map((fault) => violation('H6', `version ${version}: ${fault}`));
  }

  #faultsOf(event: MeetingEvent): string[] {
    switch (event.type) {
      case 'PollReadied': {
        const electors = event.electorate.electors.map(({ person }) => person);
        this.#ballots.set(event.draft.poll, {
          electors: new Set(electors),
          choices: new Map(),
          counted: false,
        });
        return new Set(electors).size === electors.length ? [] : ['an elector twice'];
      }
      case 'PollAnswered':
        return this.#answered(event);
      case 'AnswerWithdrawn':
        return this.#withdrawn(event);
      case 'PollCounted':
        return this.#counted(event.poll, event.result);
      default:
        return [];
    }
  }

  #answered({ poll, person, choice }: Extract<MeetingEvent, { type: 'PollAnswered' }>): string[] {
    const ballot = this.#ballots.get(poll);
    if (ballot === undefined) return [`an answer to ${poll}, which was not put`];
    if (ballot.counted) return [`${person} answers ${poll} after the count`];
    if (!ballot.electors.has(person)) return [`${person} answers ${poll} and is no elector`];
    if (choice === null) return [`${person} answers ${poll} with nothing`];
    ballot.choices.set(person, choice);
    return [];
  }

  #withdrawn({ poll, person }: Extract<MeetingEvent, { type: 'AnswerWithdrawn' }>): string[] {
    const ballot = this.#ballots.get(poll);
    if (ballot?.counted !== false) return [`${person} takes an answer to ${poll} back when it is not open`];
    return ballot.choices.delete(person)
      ? []
      : [`${person} takes back an answer to ${poll} that is not there`];
  }

  #counted(poll: PollId, result: PollResult | null): string[] {
    const ballot = this.#ballots.get(poll);
    if (ballot === undefined) return [`${poll} is counted and was not put`];
    if (ballot.counted) return [`${poll} is counted twice`];
    ballot.counted = true;
    const [told, found] = [
      result === null ? 'nothing' : inWords(result.tally),
      inWords(recount(ballot.choices.values())),
    ];
    return told === found ? [] : [`${poll} says ${told}, counted again ${found}`];
  }
}

/** H6 no answer to a ballot counts twice, from outside the electorate or after the count; tallies are the recomputed ones. */
export const ballotsCounted = ({ log }: Truth): Violation[] => {
  const ballots = new Ballots();
  return log.flatMap((recorded) => ballots.take(recorded));
};
