import { type Audience, evolve, initialMeeting, redactEvent, redactState } from '@yishi/core';
import { difference, foldsOf, personId, play, scripts } from '@yishi/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMinutes } from './build-minutes.ts';
import { minutesToMarkdown } from './minutes-to-markdown.ts';
import { minutesOf } from './testing/minutes-of.ts';

const seed = 20_260;
const runs = { seed, numRuns: 8 };
const slow = 30_000;

const audiences: readonly Audience[] = [
  { kind: 'staff' },
  { kind: 'public' },
  { kind: 'member', person: personId('p1') },
];

const texts = { notes: [], minutes: [] };

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

describe(`the minutes of any meeting (seed ${seed})`, () => {
  it(
    'V1 are the same, made of the view of a reader and of the facts that reader was sent',
    () => {
      let cards = 0;
      fc.assert(
        fc.property(scripts(120), (script) => {
          const { log, state } = play(script).end;
          for (const audience of audiences) {
            const sent = foldsOf(log).map(({ recorded, after }) => redactEvent(recorded, after, audience));
            const folded = sent.reduce(evolve, initialMeeting);
            const written = (of: typeof state) =>
              buildMinutes({ state: of, log: sent, texts, language: 'zh-CN' });
            const document = written(redactState(state, audience));
            cards += document.results.length + document.statements.length;
            expect(difference(document, written(folded))).toBeNull();
          }
        }),
        runs,
      );
      expect(cards).toBeGreaterThan(20);
    },
    slow,
  );

  it(
    'are plain JSON in both languages with every place of a sentence filled',
    () => {
      let lines = 0;
      fc.assert(
        fc.property(scripts(120), (script) => {
          const { end } = play(script);
          for (const language of ['zh-CN', 'en'] as const) {
            const document = minutesOf({ state: end.state, history: end }, { language });
            expect(JSON.parse(JSON.stringify(document))).toEqual(document);
            const words = strings(document);
            lines += words.length;
            expect(words.filter((w) => /\{\{|undefined|NaN|。。/.test(w))).toEqual([]);
          }
        }),
        runs,
      );
      expect(lines).toBeGreaterThan(1500);
    },
    slow,
  );

  it(
    'print the same twice, without three empty lines or a space at the end of one',
    () => {
      fc.assert(
        fc.property(scripts(120), (script) => {
          const { end } = play(script);
          const print = () => minutesToMarkdown(minutesOf({ state: end.state, history: end }));
          expect(print()).toBe(print());
          expect(print()).not.toMatch(/\n{3}|[ \t]\n/);
        }),
        runs,
      );
    },
    slow,
  );
});
