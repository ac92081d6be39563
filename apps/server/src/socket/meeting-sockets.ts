import type { Server as HttpServer } from 'node:http';
import { limits, type Refusal, socketPath } from '@yishi/protocol/names';
import { type DefaultEventsMap, Server, Socket } from 'socket.io';
import { readStaffCookie } from '../auth/staff-cookie.ts';
import type { Clock } from '../clock.ts';
import type { Hub, Link } from '../fanout/hub.ts';
import type { Log } from '../log.ts';
import type { Admission, Visits } from '../visits/visits.ts';
import { watchBacklog } from './backlog.ts';
import { Groups } from './groups.ts';
import { listen } from './guard.ts';
import type { Origins } from './origins.ts';
import { RefusedConnections } from './refused-connections.ts';
import { SmallFrames } from './small-frames.ts';

/** Connections beyond this are refused: a few hundred meetings, more than one process holds. */
const MAX_CONNECTIONS = 10_000;

type Data = { admission?: Admission };
type Io = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Data>;
type MeetingSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Data>;

/** socket.io as the carrier of visits. */
export type MeetingSockets = {
  hub: Hub;
  /** Lets people in from now on. */
  serve(visits: Visits): void;
  attach(http: HttpServer): void;
  /** How many are connected, as a share of those allowed. */
  fullness(): number;
  close(): Promise<void>;
};

export const openMeetingSockets = (log: Log, origins: Origins, clock: Clock): MeetingSockets => {
  const io: Io = new Server({
    path: socketPath,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: limits.messageBytes,
    connectTimeout: limits.connectMs,
    destroyUpgrade: false,
    wsEngine: SmallFrames,
    allowRequest: (request, decide) => {
      const full = io.engine.clientsCount >= MAX_CONNECTIONS;
      decide(full ? 'full' : null, !full && origins.allows(request.headers));
    },
  });
  const stopWatching = watchBacklog(io, log);
  const groups = new Groups();
  let attached = false;
  return {
    hub: { send: (to, name, message, except = []) => groups.send(to, name, message, except) },
    serve: (visits) => serve(io, { visits, groups, refused: new RefusedConnections(clock), log }),
    attach: (http) => {
      io.attach(http);
      attached = true;
    },
    // Asked while the house is still being opened, too, which takes its time where there is much to read.
    fullness: () => (attached ? io.engine.clientsCount / MAX_CONNECTIONS : 0),
    close: async () => {
      stopWatching();
      await io.close();
    },
  };
};

/** What socket.io hands to the client as `connect_error` with `data`. */
class Refused extends Error {
  readonly data: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.data = refusal;
  }
}

type Parts = { visits: Visits; groups: Groups; refused: RefusedConnections; log: Log };

const serve = (io: Io, parts: Parts): void => {
  io.use((socket, next) => void letIn(socket, parts, next));
  listen(io, 'connection', parts.log, (socket) => {
    if (socket instanceof Socket) enter(socket, parts);
  });
};

const letIn = async (
  socket: MeetingSocket,
  { visits, refused }: Parts,
  next: (refused?: Refused) => void,
): Promise<void> => {
  const { auth, headers } = socket.handshake;
  const admission = await visits.admit(auth, readStaffCookie(headers.cookie), socket.id);
  if ('refusal' in admission) {
    refused.add(socket.conn);
    return next(new Refused(admission.refusal));
  }
  refused.delete(socket.conn);
  socket.data.admission = admission;
  next();
};

const linkOf = (socket: MeetingSocket, groups: Groups): Link => ({
  id: socket.id,
  join: (names) => groups.join(socket, names),
  send: (name, message) => groups.tell(socket, name, message),
  close: () => void socket.disconnect(true),
});

type Answer = (reply: unknown) => void;

const isAnswer = (value: unknown): value is Answer => typeof value === 'function';

/** The last argument where the client asked for an answer. */
const answerOf = (args: readonly unknown[]): Answer => {
  const last = args.at(-1);
  return isAnswer(last) ? last : () => undefined;
};

const enter = (socket: MeetingSocket, { visits, groups, log }: Parts): void => {
  const { admission } = socket.data;
  const visit = admission === undefined ? null : visits.enter(admission, linkOf(socket, groups));
  if (visit === null) return;
  socket.use((_, next) => void (visit.takes() && next()));
  listen(socket, 'command', log, async (...args) => {
    const reply = await visit.command(args[0]);
    answerOf(args)(reply);
    if (!reply.ok) visit.recheck();
  });
  listen(socket, 'resume', log, (raw) => visit.resume(raw));
  listen(socket, 'clock', log, (...args) => {
    const reply = visit.clock();
    if (reply !== null) answerOf(args)(reply);
  });
  listen(socket, 'disconnect', log, () => {
    groups.leave(socket);
    visits.leave(visit);
  });
};
