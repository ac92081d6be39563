import { StaffId, StaffRole } from '@yishi/core';
import type { StaffSelf } from '@yishi/protocol/names';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import { nameKey } from './name-key.ts';
import { hashPassword } from './passwords.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

const Account = z.object({ name: z.string(), password: z.string().nullable(), roles: z.array(StaffRole) });
type Account = z.infer<typeof Account>;

/** Account of whoever started the server and opened a link that it printed. It has no password, and no name: anybody may. */
const hostId = StaffId.parse('host');

/** Who is staff, with their names, passwords (hashed) and roles. */
export class StaffAccounts {
  readonly #accounts: Shelf<Account>;
  readonly #names: Shelf<StaffId>;

  private constructor(accounts: Shelf<Account>, names: Shelf<StaffId>) {
    this.#accounts = accounts;
    this.#names = names;
  }

  static async open(shelves: Shelves): Promise<StaffAccounts> {
    const [accounts, names] = await Promise.all([
      shelves.open('staff', Account),
      shelves.open('staff-name', StaffId),
    ]);
    return new StaffAccounts(accounts, names);
  }

  /** Hears of every account whose roles are others now. */
  onRolesChanged(listener: (staff: StaffId) => void): void {
    this.#accounts.listen((id, after, before) => {
      if (before !== undefined && after?.roles.join() !== before.roles.join()) listener(StaffId.parse(id));
    });
  }

  /** Nobody can sign in with a password yet. */
  get unclaimed(): boolean {
    return [...this.#accounts.entries()].every(([, { password }]) => password === null);
  }

  self(id: StaffId): StaffSelf | null {
    const account = this.#accounts.get(id);
    return account === undefined ? null : { id, name: account.name, roles: account.roles };
  }

  all(): StaffSelf[] {
    return [...this.#accounts.entries()].map(([id, { name, roles }]) => ({
      id: StaffId.parse(id),
      name,
      roles,
    }));
  }

  /** For signing in: who has this name, and the hash of the password. */
  named(name: string): { id: StaffId; password: string | null } | null {
    const id = this.#names.get(nameKey(name));
    const account = id === undefined ? undefined : this.#accounts.get(id);
    return id === undefined || account === undefined ? null : { id, password: account.password };
  }

  /** A new account, without roles; null when somebody has the name already. */
  async create(name: string, password: string): Promise<StaffSelf | null> {
    const account: Account = { name, password: await hashPassword(password), roles: [] };
    const own = StaffId.parse(nanoid());
    // A name that was taken, and whose account a process that ended did not get to make, is still to be had.
    const id = (await this.#names.insertOnce(nameKey(name), own)) ? own : this.#names.get(nameKey(name));
    const made = id !== undefined && (await this.#accounts.insertOnce(id, account));
    return made ? { id, name, roles: [] } : null;
  }

  /** The hash of somebody's password; null for who has none. */
  passwordOf(id: StaffId): string | null {
    return this.#accounts.get(id)?.password ?? null;
  }

  /** Both are hashes. False when it is another one than `known` by now. */
  setPassword(id: StaffId, known: string, password: string): Promise<boolean> {
    return this.#accounts.change(id, (account) =>
      account.password === known ? { ...account, password } : null,
    );
  }

  /** The account of whoever started the server; made when it is first needed. */
  async host(): Promise<StaffSelf> {
    const known = this.self(hostId);
    if (known !== null) return known;
    const host: Account = { name: '', password: null, roles: [...StaffRole.options] };
    await this.#accounts.insertOnce(hostId, host);
    return this.self(hostId) ?? { id: hostId, name: host.name, roles: host.roles };
  }

  /** False when there is no such account. */
  async setRoles(id: StaffId, roles: StaffRole[]): Promise<boolean> {
    return this.#accounts.change(id, (account) => ({ ...account, roles }));
  }
}
