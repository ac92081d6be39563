/**
 * Why the server ends a connection, told in `farewell` just before. `stay`: the client must not come back by itself;
 * `return`: it connects again as after any lost connection.
 */
export const farewells = {
  /** Signed out, removed, or the name was released by the desk. */
  SessionEnded: 'stay',
  /** The same person took their place on another device. */
  DeviceReplaced: 'stay',
  /** The role this connection came with is no longer theirs. */
  RoleChanged: 'stay',
  /** The log of this meeting cannot be read. */
  MeetingStopped: 'stay',
  /** The client does not keep up with what it is sent. */
  TooSlow: 'return',
  ServerStopping: 'return',
} as const;

export type FarewellCode = keyof typeof farewells;
