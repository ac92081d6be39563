import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { admit, type AdmitDeps } from './admit.ts';
import type { Connection } from './connection.ts';
import { openConnection } from './open-connection.ts';
import { refuseUpgrade } from './refuse-upgrade.ts';

/** Handles the `upgrade` event of an HTTP server. */
export type Door = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type DoorDeps = AdmitDeps & { connections: Set<Connection> };

/** Lets in who is admitted, and refuses everybody else with an HTTP status. */
export const createDoor = (deps: DoorDeps): Door => {
  const { limits, log, state } = deps;
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    // Ours keeps to the backlog.
    autoPong: false,
    maxPayload: limits.frameBytes,
    maxFragments: limits.fragments,
  });
  let pending = 0;

  const answer: (...upgrade: Parameters<Door>) => Promise<void> = async (request, socket, head) => {
    const admitted = await admit(deps, request);
    if ('status' in admitted) return refuseUpgrade(socket, admitted.status);
    if (socket.destroyed) return admitted.hold.release();
    socket.once('close', admitted.hold.release);
    return sockets.handleUpgrade(request, socket, head, (ws) => openConnection(ws, admitted, deps));
  };

  return (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (state.closing || pending >= limits.pendingUpgrades) return refuseUpgrade(socket, 503);
    pending += 1;
    const late = setTimeout(() => refuseUpgrade(socket, 503), limits.upgradeMs).unref();
    answer(request, socket, head)
      .catch((error: unknown) => {
        log({ kind: 'failed', doc: '', what: 'authorize', error });
        refuseUpgrade(socket, 500);
      })
      .finally(() => {
        clearTimeout(late);
        pending -= 1;
      });
    return undefined;
  };
};
