import type { House } from '../house.ts';
import type { Practice } from '../practice/practice.ts';
import { colleagueRoutes } from './colleague-routes.ts';
import { joinRoutes } from './join-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { staffAccountRoutes } from './staff-account-routes.ts';
import { staffMeetingRoutes } from './staff-meeting-routes.ts';
import { staffSessionRoutes } from './staff-session-routes.ts';
import { textRoutes } from './text-routes.ts';

/** Everything that is answered under `/api`, by method and path. */
export const apiRoutes = (house: House, practice: Practice) => ({
  ...publicRoutes(house),
  ...joinRoutes(house),
  ...staffSessionRoutes(house),
  ...staffAccountRoutes(house),
  ...colleagueRoutes(house),
  ...staffMeetingRoutes(house),
  ...textRoutes(house),
  ...recordRoutes(house),
  ...practiceRoutes(house, practice),
});
