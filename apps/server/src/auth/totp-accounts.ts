import type { StaffId } from '@yishi/core';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { digest, type Secrets, spokenCode } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';
import { newTotpSecret, totpStepOf, totpUri } from './totp.ts';

const RECOVERY_CODES = 10;

/** `on` once a first code was right; `lastStep` is the step of the last code used; `recovery` holds digests. */
const SecondStep = z.object({
  secret: z.string(),
  on: z.boolean(),
  lastStep: z.number(),
  recovery: z.array(z.string()),
});
type SecondStep = z.infer<typeof SecondStep>;

/** As it was shown, however it is typed. */
const plainCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** The second step of signing in, for those of the staff who turned it on: a code of an app, or one kept for emergencies. */
export class TotpAccounts {
  readonly #steps: Shelf<SecondStep>;
  readonly #clock: Clock;
  readonly #secrets: Secrets;

  private constructor(steps: Shelf<SecondStep>, { clock, secrets }: { clock: Clock; secrets: Secrets }) {
    this.#steps = steps;
    this.#clock = clock;
    this.#secrets = secrets;
  }

  static async open(shelves: Shelves, tools: { clock: Clock; secrets: Secrets }): Promise<TotpAccounts> {
    return new TotpAccounts(await shelves.open('staff-totp', SecondStep), tools);
  }

  isOn(staff: StaffId): boolean {
    return this.#steps.get(staff)?.on === true;
  }

  /** How many codes for emergencies are left. */
  recoveryLeft(staff: StaffId): number {
    return this.#steps.get(staff)?.recovery.length ?? 0;
  }

  /** A new secret, which counts for nothing until a first code is right; null when the second step is on. */
  async begin(staff: StaffId, name: string): Promise<{ secret: string; uri: string } | null> {
    const secret = newTotpSecret();
    const fresh: SecondStep = { secret, on: false, lastStep: 0, recovery: [] };
    const begun =
      (await this.#steps.insertOnce(staff, fresh)) ||
      (await this.#steps.change(staff, ({ on }) => (on ? null : fresh)));
    return begun ? { secret, uri: totpUri(secret, name) } : null;
  }

  /** Turns it on; answers the codes for emergencies, which are shown this once. Null when the code is wrong. */
  async confirm(staff: StaffId, code: string): Promise<string[] | null> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => this.#recoveryCode());
    const recovery = codes.map((each) => digest(plainCode(each)));
    const confirmed = await this.#steps.change(staff, (step) => {
      const used = step.on ? null : totpStepOf(step.secret, code, this.#clock.now());
      return used === null ? null : { ...step, on: true, lastStep: used, recovery };
    });
    return confirmed ? codes : null;
  }

  /** Whether a code is right. It is used up: the same one is wrong the next time. */
  use(staff: StaffId, typed: string): Promise<boolean> {
    return this.#steps.change(staff, (step) => (step.on ? this.#spend(step, plainCode(typed)) : null));
  }

  async remove(staff: StaffId): Promise<void> {
    await this.#steps.delete(staff);
  }

  #spend(step: SecondStep, code: string): SecondStep | null {
    const used = totpStepOf(step.secret, code, this.#clock.now());
    if (used !== null) return used > step.lastStep ? { ...step, lastStep: used } : null;
    const spent = digest(code);
    if (!step.recovery.includes(spent)) return null;
    return { ...step, recovery: step.recovery.filter((each) => each !== spent) };
  }

  /** 120 bits, shown in six groups of four: so many that a plain digest of it is enough to keep. */
  #recoveryCode(): string {
    return Array.from({ length: 3 }, () => spokenCode(this.#secrets.joinCode())).join('-');
  }
}
