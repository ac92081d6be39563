export type { ResidentsOptions } from './options.ts';
export { type Report, runResidents, type RunPorts } from './run-residents.ts';
export type { HistoryLine } from './journal.ts';
