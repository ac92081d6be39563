import type { NewMeetingRequest } from '@yishi/protocol/names';
import type { Scenario } from '@yishi/scenarios';

/** The call of the meeting that a scenario tells of. */
export const meetingOfScenario = (
  { kind, notice, people, agenda }: Scenario,
  scheduledAt: number,
): NewMeetingRequest => ({
  kind,
  ...notice,
  scheduledAt,
  people,
  agenda: agenda.map(({ title, presenter, minutes }) => ({ title, presenter, minutes })),
});
