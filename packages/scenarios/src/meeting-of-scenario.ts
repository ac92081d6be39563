import type { Scenario } from './scenario.ts';

/** The call of the meeting that a scenario tells of, at an instant. */
export const meetingOfScenario = ({ kind, notice, people, agenda }: Scenario, scheduledAt: number) => ({
  kind,
  ...notice,
  scheduledAt,
  people,
  agenda: agenda.map(({ title, presenter, minutes }) => ({ title, presenter, minutes })),
});
