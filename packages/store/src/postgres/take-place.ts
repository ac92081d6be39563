import type { Client } from 'pg';

/** Held, shared, by every open store; alone by whoever moves or restores the whole installation. */
export const PLACE_LOCK = 0x7969_7368_6901;
/** How long to wait for whoever holds the lock the other way and is just ending. */
export const LOCK_WAIT_MS = 1_500;

/** Holds a place in the database for as long as the connection lives; rejects with 55P03 while others hold it the other way. */
export const takePlace = async (client: Client, how: 'shared' | 'alone'): Promise<void> => {
  const lock = how === 'alone' ? 'pg_advisory_lock' : 'pg_advisory_lock_shared';
  await client.query(`SET lock_timeout = ${LOCK_WAIT_MS}; SELECT ${lock}(${PLACE_LOCK})`);
};
