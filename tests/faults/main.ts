// `npm run faults -- [--fresh] [--quick] [--seed N] [--share 0.N] [--patience N] [--only NAME]…`: everything this is put
// through, measured and written to docs/faults.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneProcess } from '../kit/target/one-process.ts';
import type { Target } from '../kit/target/target.ts';
import { threeProcesses } from '../kit/target/three-processes.ts';
import { fullHall, smallHall } from './busy/busy-meeting.ts';
import type { Conditions, Fault, Outcome } from './fault.ts';
import { readFlags } from './flags.ts';
import { pageOf, type RowOfPage } from './page.ts';
import { type Result, Results } from './results.ts';
import { faultsOfOneProcess, faultsOfThreeProcesses } from './table.ts';
import { commitHere, versionsHere } from './versions.ts';

const root = join(import.meta.dirname, '..', '..');
const page = join(root, 'docs', 'faults.md');
/** A row is over by then, or the run is. */
const LONGEST_MS = 25 * 60_000;

/** A kind of installation and its faults; `run` knows what its servers are. */
type Kind = {
  name: string;
  title: string;
  faults: readonly RowOfPage[];
  run: (fault: string, conditions: Omit<Conditions, 'target'>) => Promise<Outcome>;
};

const kindOf = <Where extends Target>(
  names: Pick<Kind, 'name' | 'title'>,
  target: () => Promise<Where>,
  faults: readonly Fault<Where>[],
): Kind => ({
  ...names,
  faults,
  run: (wanted, conditions) => {
    const fault = faults.find(({ name }) => name === wanted);
    if (fault === undefined) throw new Error(`there is no fault ${wanted}`);
    return fault.run({ ...conditions, target });
  },
});

const kinds: readonly Kind[] = [
  kindOf({ name: 'one', title: 'One process, embedded store' }, oneProcess, faultsOfOneProcess),
  kindOf(
    { name: 'three', title: 'Three processes, PostgreSQL and Redis' },
    threeProcesses,
    faultsOfThreeProcesses,
  ),
];

const names = kinds.flatMap(({ name, faults }) =>
  faults.flatMap((fault) => [`${name}/${fault.name}`, fault.name]),
);
const flags = readFlags(process.argv.slice(2), [...new Set(names)]);
const results = new Results(join(root, '.faults'));
const commit = commitHere();
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const isWanted = ({ name }: Kind, fault: RowOfPage): boolean =>
  flags.only.length === 0 || flags.only.includes(fault.name) || flags.only.includes(`${name}/${fault.name}`);

const strikesOf = ({ strikes }: RowOfPage): number =>
  flags.quick ? strikes.daily : Math.ceil(flags.share * strikes.full);

const runOne = async ({ name, run }: Kind, fault: RowOfPage): Promise<Result> => {
  const [begun, strikes] = [performance.now(), strikesOf(fault)];
  const outcome = await run(fault.name, {
    seed: flags.seed,
    strikes,
    hall: flags.quick ? smallHall : fullHall,
    patience: flags.patience,
  });
  const tookMs = Math.round(performance.now() - begun);
  const idle = strikes > 0 && outcome.n === 0 ? [`no ${fault.of}`] : [];
  const violations = [...outcome.violations, ...idle];
  return {
    target: name,
    fault: fault.name,
    seed: flags.seed,
    strikes,
    patience: flags.patience,
    commit,
    tookMs,
    ...outcome,
    violations,
  };
};

const failed = ({ name: target }: Kind, fault: RowOfPage, why: string): Result => {
  const nothing = { n: 0, p95Ms: null, counts: {}, tookMs: 0 };
  const { seed, patience } = flags;
  const [strikes, violations] = [strikesOf(fault), [`did not end: ${why}`]];
  return { target, fault: fault.name, seed, strikes, patience, commit, violations, ...nothing };
};

/** A row that could not be run to its end is a violation, not the end of the table; one that hangs ends it. */
const runSafely = async (kind: Kind, fault: RowOfPage): Promise<Result> => {
  const late = setTimeout(() => {
    results.keep(failed(kind, fault, 'it took too long'));
    write();
    process.exit(1);
  }, LONGEST_MS);
  try {
    return await runOne(kind, fault);
  } catch (reason) {
    const told = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    tell(told);
    return failed(kind, fault, told.split('\n')[0] ?? '');
  } finally {
    clearTimeout(late);
  }
};

const write = (): void => {
  const sections = kinds.map((kind) => ({
    title: kind.title,
    rows: kind.faults.map((fault) => ({ fault, result: results.find(kind.name, fault.name) })),
  }));
  writeFileSync(page, pageOf(sections, versionsHere()));
  execFileSync(join(root, 'node_modules', '.bin', 'oxfmt'), [page], { cwd: root });
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
if (flags.fresh && flags.only.length === 0) results.forget();
let found = 0;
for (const kind of kinds)
  for (const fault of kind.faults) {
    const known = results.find(kind.name, fault.name);
    // What did not end, or counted nothing, says nothing.
    const isKnown = known?.seed === flags.seed && known.strikes === strikesOf(fault) && known.n > 0;
    const again = flags.fresh || flags.only.length > 0 || !isKnown;
    if (!isWanted(kind, fault) || !again) continue;
    tell(`${kind.name}/${fault.name}: ${fault.what} …`);
    const result = await runSafely(kind, fault);
    results.keep(result);
    found += result.violations.length;
    tell(
      `  ${result.violations.length} violations in ${result.n} ${fault.of}, ${Math.round(result.tookMs / 1000)} s`,
    );
    for (const violation of result.violations.slice(0, 5)) tell(`  ${violation}`);
    write();
  }
write();
process.exit(found === 0 ? 0 : 1);
