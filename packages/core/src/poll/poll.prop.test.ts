import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, PollId } from '../ids.ts';
import type { Recorded } from '../meeting-event.ts';
import { foldsOf } from '../testing/folds.ts';
import { play } from '../testing/play.ts';
import { scripts } from '../testing/scripts.ts';
import type { Choice } from './choice.ts';
import { fits } from './fits.ts';
import type { Poll } from './state.ts';
import { tallyOf } from './tally.ts';

const seed = 7_301;
const runs = { seed, numRuns: 80 };

/** The last answer of each person before the count, read from the log alone. */
const lastAnswers = (log: readonly Recorded[], poll: PollId): Map<PersonId, Choice | null> => {
  const answers = new Map<PersonId, Choice | null>();
  for (const { event } of log) {
    if (event.type === 'PollAnswered' && event.poll === poll) answers.set(event.person, event.choice);
    if (event.type === 'AnswerWithdrawn' && event.poll === poll) answers.delete(event.person);
    if (event.type === 'PollCounted' && event.poll === poll) break;
  }
  return answers;
};

const countedPolls = (script: Parameters<typeof play>[0]): { log: readonly Recorded[]; polls: Poll[] } => {
  const { end } = play(script);
  return { log: end.log, polls: Object.values(end.state.poll.polls).filter((p) => p.countedAt !== null) };
};

describe(`polls of any meeting (seed ${seed})`, () => {
  it('P3 each elector counts once at most, with the last answer before the close', () => {
    let changed = 0;
    fc.assert(
      fc.property(scripts(220), (script) => {
        const { log, polls } = countedPolls(script);
        for (const poll of polls) {
          const last = lastAnswers(log, poll.id);
          changed +=
            log.filter(({ event }) => event.type === 'PollAnswered' && event.poll === poll.id).length -
            last.size;
          expect(poll.answers.choices).toEqual(Object.fromEntries(last));
          expect(poll.result?.tally.answered).toBe(last.size);
        }
      }),
      runs,
    );
    expect(changed).toBeGreaterThan(20);
  });

  it('P4 only electors are counted, and nothing after the close', () => {
    fc.assert(
      fc.property(scripts(220), (script) => {
        for (const poll of countedPolls(script).polls) {
          const electors = new Set(poll.electorate?.electors.map((e) => e.person));
          expect(Object.keys(poll.answers.answered).filter((id) => !electors.has(id as PersonId))).toEqual(
            [],
          );
          for (const { at } of Object.values(poll.answers.answered))
            expect(at).toBeLessThanOrEqual(poll.countedAt ?? 0);
        }
      }),
      runs,
    );
  });

  it('P5 the tally does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(scripts(220), fc.nat(), (script, turn) => {
        for (const poll of countedPolls(script).polls) {
          const shuffled = Object.entries(poll.answers.choices)
            .toSorted(([a], [b]) => ((a.length * 7 + turn) % 3) - ((b.length * 5 + turn) % 3))
            .reverse();
          const turned = { ...poll, answers: { ...poll.answers, choices: Object.fromEntries(shuffled) } };
          expect(tallyOf(turned)).toEqual(poll.result?.tally);
        }
      }),
      runs,
    );
  });

  it('P6 every counted answer fits its question', () => {
    fc.assert(
      fc.property(scripts(220), (script) => {
        for (const { form, options, answers } of countedPolls(script).polls) {
          for (const choice of Object.values(answers.choices)) expect(fits(form, options, choice)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('P2 question, options, rule and electorate stay as they were when the poll was opened', () => {
    fc.assert(
      fc.property(scripts(220), (script) => {
        for (const { before, after } of foldsOf(play(script).end.log)) {
          for (const was of Object.values(before.poll.polls)) {
            const is = after.poll.polls[was.id];
            if (was.openedAt === null || is === undefined) continue;
            const { motion, form, options, rule, electorate } = is;
            expect({ motion, form, options, rule, electorate }).toEqual({
              motion: was.motion,
              form: was.form,
              options: was.options,
              rule: was.rule,
              electorate: was.electorate,
            });
          }
        }
      }),
      { ...runs, numRuns: 30 },
    );
  });

  it('P8 nothing that was hidden from somebody is shown to them earlier than was said', () => {
    const lateness = { live: 0, atClose: 1, atPublish: 2 };
    let tightened = 0;
    fc.assert(
      fc.property(scripts(220), (script) => {
        for (const { before, after, recorded } of foldsOf(play(script).end.log)) {
          if (recorded.event.type !== 'VisibilityTightened') continue;
          tightened += 1;
          const was = before.poll.polls[recorded.event.poll]?.visibility;
          const is = after.poll.polls[recorded.event.poll]?.visibility;
          for (const audience of ['staff', 'member', 'public'] as const) {
            expect(lateness[is?.[audience] ?? 'live']).toBeGreaterThanOrEqual(
              lateness[was?.[audience] ?? 'atPublish'],
            );
          }
        }
      }),
      runs,
    );
    expect(tightened).toBeGreaterThan(5);
  });
});
