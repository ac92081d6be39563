import { DatabaseFault, type DatabaseProblem } from '../database-fault.ts';
import { sqlStateOf } from './sql-state.ts';

/** The error to throw when opening `database` failed with `error`. */
export const databaseFaultOf = (database: string, error: unknown): DatabaseFault =>
  error instanceof DatabaseFault ? error : new DatabaseFault(problemOf(database, error), error);

const problemOf = (database: string, error: unknown): DatabaseProblem => {
  const reason = reasonOf(error);
  switch (sqlStateOf(error)) {
    case '28000':
    case '28P01':
      return { code: 'DatabaseLoginRefused', database, reason };
    case '3D000':
      return { code: 'DatabaseMissing', database };
    case '42501':
      return { code: 'DatabaseNotAllowed', database, reason };
    case '25006':
      return { code: 'DatabaseReadOnly', database };
    case '55P03':
      return { code: 'DatabaseInUse', database };
    default:
      return { code: 'DatabaseUnreachable', database, reason };
  }
};

/** Of an attempt at several addresses of one name the first says enough. */
const reasonOf = (error: unknown): string => {
  const [cause = error] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [];
  return cause instanceof Error ? cause.message : String(cause);
};
