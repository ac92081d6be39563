import type { LightSocket } from './light-socket.ts';

/** Somebody who gives one command after the other; resolves with the version that holds its effect. */
export type Speaker = { give(): Promise<number> };

/** A speaker who gives these in turn. */
export const inTurn = (socket: LightSocket, commands: readonly object[]): Speaker => {
  let next = 0;
  return {
    give: () => {
      const command = commands[next % commands.length];
      next += 1;
      return socket.command(command ?? {});
    },
  };
};
