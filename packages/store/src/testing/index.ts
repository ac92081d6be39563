// What tests of other packages need of a real store.
export { freePort } from './free-port.ts';
export { type PostgresServer, startPostgres } from './postgres-server.ts';
export { wholeCalls } from './whole-calls.ts';
