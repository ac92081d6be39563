import { PracticeRequest } from '@yishi/protocol';
import { listedScenarios } from '@yishi/scenarios';
import type { House } from '../house.ts';
import type { Practice } from '../practice/practice.ts';
import { refuse } from './reply.ts';
import { asStaff, withBody } from './routes.ts';
import { staffMeeting } from './staff-meeting-routes.ts';

/** Rehearsals with simulated residents. */
export const practiceRoutes = (house: House, practice: Practice) => ({
  'GET /staff/scenarios': asStaff(house, () => ({ body: { scenarios: listedScenarios() } })),
  'POST /staff/practice': asStaff(house, ({ request }) =>
    withBody(PracticeRequest, async (body) => {
      const meeting = await practice.start(body);
      if (meeting === 'UnknownScenario') return refuse('NotFound');
      if (meeting === 'TooMany') return refuse('TooMany');
      return staffMeeting(house, meeting);
    })(request),
  ),
});
