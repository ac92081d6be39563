export { type ListedScenario, listedScenarios, scenarioIn, scenariosIn } from './catalogue.ts';
export { meetingOfScenario } from './meeting-of-scenario.ts';
export {
  Scenario,
  type StoryDissent,
  type StoryDropOff,
  type StoryHand,
  type StoryPoll,
  type StoryRound,
  type StoryStatement,
  type StoryTask,
} from './scenario.ts';
export type { Tongue } from './telling.ts';
