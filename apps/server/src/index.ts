export { type Secrets, systemSecrets } from './auth/secrets.ts';
export { type Clock, systemClock } from './clock.ts';
export { createServer, type ServerOptions, type YishiServer } from './create-server.ts';
export type { Group, Hub, Link } from './fanout/hub.ts';
export { type House, openHouse } from './house.ts';
export type { HouseGround } from './house-ground.ts';
export { type Log, openLog } from './log.ts';
export type { Admission, Visits } from './visits/visits.ts';
export type { Visit } from './visits/visit.ts';
