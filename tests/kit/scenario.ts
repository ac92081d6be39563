import { type Scenario, scenarioIn, type Tongue } from '@yishi/scenarios';

/** A worked scenario by its id. */
export const scenario = (id: string, tongue: Tongue): Scenario => {
  const told = scenarioIn(id, tongue);
  if (told === undefined) throw new Error(`there is no scenario ${id}`);
  return told;
};
