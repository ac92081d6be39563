import type { Report } from '../run-residents.ts';

const inMs = (value: number): string => `${Math.round(value)} ms`;

/** A report for people to read. */
export const toldReport = ({ people, status, version, latencyMs, ...figures }: Report): string => {
  const refused = Object.entries(figures.refused).map(([code, n]) => `${code} ${n}`);
  const latency =
    latencyMs === null
      ? '-'
      : `p50 ${inMs(latencyMs.p50)}, p95 ${inMs(latencyMs.p95)}, max ${inMs(latencyMs.max)}`;
  return [
    `people      ${people}`,
    `meeting     ${status}, version ${version}`,
    `commands    ${figures.commands}: ${figures.ok} acknowledged, ${figures.unknown} unknown`,
    `refused     ${refused.join(', ') || '-'}`,
    `answered in ${latency}`,
    `reconnected ${figures.reconnections}`,
    '',
  ].join('\n');
};
