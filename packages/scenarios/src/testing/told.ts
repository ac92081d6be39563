import { scenarioIn } from '../catalogue.ts';
import type { Scenario } from '../scenario.ts';
import type { Tongue } from '../telling.ts';

/** The scenario with this id; a missing one fails the test. */
export const told = (id: string, tongue: Tongue = 'zh'): Scenario => {
  const scenario = scenarioIn(id, tongue);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
};
