/** Why a database cannot be used; code and data, so that each language can say it. `database` is its address without the password. */
export type DatabaseProblem =
  | { readonly code: 'DatabaseAddressInvalid' }
  | { readonly code: 'DatabaseUnreachable'; readonly database: string; readonly reason: string }
  | { readonly code: 'DatabaseLoginRefused'; readonly database: string; readonly reason: string }
  | { readonly code: 'DatabaseMissing'; readonly database: string }
  | { readonly code: 'DatabaseTooOld'; readonly database: string; readonly version: string }
  | { readonly code: 'DatabaseNotUtf8'; readonly database: string; readonly encoding: string }
  | { readonly code: 'DatabaseNotDurable'; readonly database: string; readonly setting: string }
  | { readonly code: 'DatabaseReadOnly'; readonly database: string }
  | { readonly code: 'DatabaseNotAllowed'; readonly database: string; readonly reason: string }
  | {
      readonly code: 'DatabaseTooNew';
      readonly database: string;
      readonly format: number;
      readonly known: number;
    }
  | { readonly code: 'DatabaseForeign'; readonly database: string }
  | { readonly code: 'DatabaseInUse'; readonly database: string };

const sentence = (problem: DatabaseProblem): string => {
  switch (problem.code) {
    case 'DatabaseAddressInvalid':
      return 'The address of the database must look like postgres://user:password@host:5432/name.';
    case 'DatabaseUnreachable':
      return `The database ${problem.database} cannot be reached (${problem.reason}).`;
    case 'DatabaseLoginRefused':
      return `The database ${problem.database} refuses the user or the password (${problem.reason}).`;
    case 'DatabaseMissing':
      return `The database ${problem.database} does not exist.`;
    case 'DatabaseTooOld':
      return `The database ${problem.database} is PostgreSQL ${problem.version}; 15 or newer is needed.`;
    case 'DatabaseNotUtf8':
      return `The database ${problem.database} keeps text as ${problem.encoding}; it has to be UTF8.`;
    case 'DatabaseNotDurable':
      return `The database ${problem.database} runs with ${problem.setting}: a power cut would lose what was acknowledged.`;
    case 'DatabaseReadOnly':
      return `The database ${problem.database} only reads (a standby, or set to read only).`;
    case 'DatabaseNotAllowed':
      return `The user may not work in the database ${problem.database} (${problem.reason}).`;
    case 'DatabaseTooNew':
      return `The database ${problem.database} was written by a newer version (format ${problem.format}, this version knows ${problem.known}).`;
    case 'DatabaseForeign':
      return `The database ${problem.database} has a schema "yishi" that is not of this program.`;
    case 'DatabaseInUse':
      return `The database ${problem.database} is being moved or restored, or a server still uses it.`;
    default:
      return problem satisfies never;
  }
};

/** Thrown when a database cannot be opened as a store. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly fault: DatabaseProblem;

  constructor(fault: DatabaseProblem, cause?: unknown) {
    super(sentence(fault), { cause });
    this.fault = fault;
  }
}
