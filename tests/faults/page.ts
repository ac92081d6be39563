import { basename } from 'node:path';
import { bugsFound } from './bugs-found.ts';
import type { Fault } from './fault.ts';
import type { Result } from './results.ts';

/** What the page tells of a fault. */
export type RowOfPage = Pick<Fault, 'name' | 'what' | 'holds' | 'of' | 'strikes'>;

/** The rows of one kind of installation. */
export type Section = {
  title: string;
  rows: readonly { fault: RowOfPage; result: Result | null }[];
};

/** What the table was measured on and with. */
export type Versions = Readonly<Record<string, string>>;

/** The share of failures that so many trials without one still allow, at 95 % (the rule of three). */
export const boundOf = (n: number): string => {
  if (n === 0) return '—';
  const [digits, exponent] = (3 / n).toExponential(1).split('e');
  return `${digits}·10^${Number(exponent)}`;
};

const inMs = (ms: number | null): string => (ms === null ? '—' : `${Math.round(ms)} ms`);

const countsOf = ({ counts }: Result): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()}`)
    .join(', ');

const row = ({ fault, result }: Section['rows'][number]): string => {
  const cells =
    result === null
      ? [fault.name, fault.what, fault.holds, 'not run', '', '', '', '', '']
      : [
          fault.name,
          fault.what,
          fault.holds,
          `${result.n} ${fault.of} (${countsOf(result)})`,
          `${result.violations.length}`,
          result.violations.length === 0 ? boundOf(result.n) : '—',
          inMs(result.p95Ms),
          `${result.seed}`,
          result.commit,
        ];
  return `| ${cells.join(' | ')} |`;
};

/** What was otherwise than in the whole table on a machine of its own, and what went wrong. */
const notesOf = ({ fault, result }: Section['rows'][number]): readonly string[] => {
  if (result === null) return [];
  const { strikes, patience, violations } = result;
  const { full } = fault.strikes;
  return [
    ...(strikes < full ? [`struck ${strikes} times instead of ${full}`] : []),
    ...(patience > 1 ? [`bounds of time were multiplied by ${patience}, because other work ran`] : []),
    ...violations.slice(0, 10),
  ];
};

const heads = ['fault', 'what is done', 'what must hold', 'N', 'violations', '3/N', 'p95', 'seed', 'commit'];

const sectionOf = ({ title, rows }: Section): string =>
  [
    `## ${title}`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map(row),
    ...rows.flatMap((each) => notesOf(each).map((note) => `\n- **${each.fault.name}**: ${note}`)),
  ].join('\n');

const intro = `# Faults

What this product is put through, and what came of it. \`npm run faults\` runs the table and writes this page. It takes an hour and a quarter on two cores, keeps every row as it is measured (in \`.faults/\`) and goes on from there when it was ended; \`--fresh\` begins anew, \`--only NAME\` runs one row, \`--seed N\` falls otherwise, \`--share 0.1\` strikes a tenth as often, \`--quick\` as seldom as \`npm test\`, which runs a part of it every time, and \`--patience N\` multiplies the bounds of time on a machine that has other work. All traffic stays on loopback.

Unless a row says otherwise the meeting is busy: sixty clients (48 members, two facilitators, a recorder, a desk, eight observers; every sixth by long polling) raise hands, answer ballots that open and close, move the queue and type in two shared texts at random moments of a seed, each page through a network of its own. Clients are the link of the web pages, outbox included, so that what is not answered is sent again with the id it had. When it is over everybody must be back, answered and in step, and [a judge](../tests/kit/history/judge-history.ts) holds what each of them remembers against the log in the store:

- **H1** the log holds every acknowledged command exactly once, as it was given, up to the version that was told
- **H2** it holds none that was refused
- **H3** it holds one without an answer at most once
- **H4** what a client shows is what its audience may see of the log at that version
- **H5** a shared text is the same on all replicas and in the store
- **H6** no answer to a ballot counts twice, from outside the electorate or after the count, and tallies are the recomputed ones
- **H7** the versions of the log have no gap and its time never runs back
- **H8** what was acknowledged before something else began comes before it
- **H9** no client shows an earlier version than it showed before
- **H10** what the rules refused, they refuse for that reason at a version at which it can have been judged: none older than what its giver had seen, none newer than its answer; what the server refuses for a reason of its own is not judged but counted in the row, by its code

Nothing may be in the log that nobody gave. The judge is itself tested: a planted breach of each kind is found by the law it breaks.

**N** is how many things could have gone wrong; where none of them did, **3/N** is the largest share of failures that this still allows at 95 %. **p95** is what honest people waited for an answer at most, 19 times of 20, the time a server was gone included.
`;

const bugs = [
  '## Found and fixed\n',
  'All with the seed of the table; a title in quotes is the test that strikes there since.\n',
  '| struck | what went wrong | since then | test |',
  '| --- | --- | --- | --- |',
  ...bugsFound.map(
    ({ struck, what, now, test: { file, title } }) =>
      `| ${struck} | ${what} | ${now} | [${basename(file)}](../${file}) “${title}” |`,
  ),
  '',
].join('\n');

/** The page of the whole table. */
export const pageOf = (sections: readonly Section[], versions: Versions): string =>
  [
    intro,
    ...sections.map(sectionOf),
    bugs,
    '## Versions\n',
    ...Object.entries(versions).map(([what, version]) => `- ${what} ${version}`),
    '',
  ].join('\n');
