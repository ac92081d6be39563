/** The code that PostgreSQL gives an error (https://www.postgresql.org/docs/15/errcodes-appendix.html), null for another error. */
export const sqlStateOf = (error: unknown): string | null =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : null;

/** Connections that ended, a server that stops, starts, has no room for one more or became a standby. */
const GONE = /^(08...|57P0[1-5]|53300|25006)$/;

/**
 * Did the connection, or the server behind it, go away? Then the statement may or may not have been done, and
 * another connection may well work. Errors without a code come from the socket or its driver.
 */
export const connectionWasLost = (error: unknown): boolean => {
  const state = sqlStateOf(error);
  return state === null || GONE.test(state);
};

/** Bad data (22), a broken constraint (23), a limit (54), or a row that somebody holds locked. */
const ONE_STATEMENT = /^(22...|23...|54...|55P03)$/;

/** Is the error about something in the statement, so that without it the rest would have been done? */
export const isAboutContents = (error: unknown): boolean => ONE_STATEMENT.test(sqlStateOf(error) ?? '');
