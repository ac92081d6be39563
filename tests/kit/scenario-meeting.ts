import type { NewMeetingRequest } from '@yishi/protocol/names';
import { type Scenario, scenarioIn, type Tongue } from '@yishi/scenarios';

/** A worked scenario by its id. */
export const scenario = (id: string, tongue: Tongue): Scenario => {
  const told = scenarioIn(id, tongue);
  if (told === undefined) throw new Error(`there is no scenario ${id}`);
  return told;
};

/** The call of the meeting a scenario tells of. */
export const scenarioMeeting = (
  { kind, notice, people, agenda }: Scenario,
  scheduledAt: number,
): NewMeetingRequest => ({
  kind,
  ...notice,
  scheduledAt,
  people,
  agenda: agenda.map(({ title, presenter, minutes }) => ({ title, presenter, minutes })),
});
