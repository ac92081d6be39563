import { onTestFinished } from 'vitest';
import { type CalledMeeting, callMeeting } from './called-meeting.ts';
import { type RunningServer, type StartOptions, startServer } from './start-server.ts';

/** A running server with a meeting that is checking in; it stops when the test is over. */
export const inMeeting = async (options: StartOptions = {}): Promise<RunningServer & CalledMeeting> => {
  const server = await startServer(options);
  onTestFinished(() => server.stop());
  const called = await callMeeting(server);
  const chair = await called.staff();
  await chair.command({ type: 'OpenCheckIn' });
  chair.close();
  return { ...server, ...called };
};
