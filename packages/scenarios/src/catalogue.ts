import { kindOf, type LocalText } from '@yishi/core';
import { Scenario } from './scenario.ts';
import { benefitFund } from './stories/benefit-fund.ts';
import { cameras } from './stories/cameras.ts';
import { danceNoise } from './stories/dance-noise.ts';
import type { Telling, Tongue } from './telling.ts';

const tellings: readonly Telling[] = [benefitFund, danceNoise, cameras];

const tell = (telling: Telling, tongue: Tongue): Scenario =>
  Scenario.parse(telling((zh, en) => ({ zh, en })[tongue]));

/** Every scenario, told in this language. */
export const scenariosIn = (tongue: Tongue): Scenario[] => tellings.map((telling) => tell(telling, tongue));

/** The scenario with this id, told in this language; undefined when there is none. */
export const scenarioIn = (id: string, tongue: Tongue): Scenario | undefined =>
  scenariosIn(tongue).find((scenario) => scenario.id === id);

/** A scenario as a list shows it. */
export type ListedScenario = { id: string; title: LocalText; kind: LocalText; people: number };

/** What a list of scenarios shows, in the order they are offered. */
export const listedScenarios = (): ListedScenario[] => {
  const english = scenariosIn('en');
  return scenariosIn('zh').flatMap(({ id, kind, notice, people }, i) => {
    const name = kindOf(kind)?.name;
    const title = { zh: notice.title, en: english[i]?.notice.title ?? notice.title };
    return name === undefined ? [] : [{ id, title, kind: name, people: people.length }];
  });
};
