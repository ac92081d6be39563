/** What one text, one person and one connection may cost. */
export type Limits = {
  /** The largest frame taken from a client. */
  frameBytes: number;
  /** The largest message of somebody who may write; more than a frame comes in parts. */
  messageBytes: number;
  /** The most WebSocket fragments a frame may come in. */
  fragments: number;
  /** The most structs in one update. */
  structs: number;
  /** The most deleted ranges in one update; a returning client sends those of the whole text. */
  deletions: number;
  /** The largest text, as it is stored; a full one can still be shortened. */
  textBytes: number;
  /** Messages of one person in one text: per second for long, and at once. What comes faster waits. */
  messages: { perSecond: number; burst: number };
  /** Bytes of one person in one text: per second for long, and at once. */
  bytes: { perSecond: number; burst: number };
  /** Caret messages of one person in one text; the stock client passes on those of others too. */
  carets: { perSecond: number; burst: number };
  /** Suggestions of one person that may be open in one agenda. */
  suggestions: number;
  /** Connections of those with the same rights in one text, and of one person among them. */
  connectionsPerText: number;
  connectionsPerPerson: number;
  /** Upgrades that may wait for an answer at the same time. */
  pendingUpgrades: number;
  /** How long an upgrade may wait for an answer. */
  upgradeMs: number;
  /** Messages that may wait while a text is being saved. */
  backlogMessages: number;
  /**
   * Bytes that may wait for a slow receiver before it is cut off. A newcomer is sent a whole text at once, and what
   * others write meanwhile waits behind it: with less they would be cut off again at every try.
   */
  backlogBytes: number;
  /** The time between two pings; a connection silent for two is closed. The stock client gives up after 30 s of silence. */
  heartbeatMs: number;
  /** How long carets are collected before they are sent on. */
  presenceMs: number;
  /** How long a text stays in memory after the last person left. */
  lingerMs: number;
  /** The number of stored updates that are put together into one. */
  compactAfter: number;
};

export const defaultLimits: Limits = {
  frameBytes: 64 * 1024,
  messageBytes: 512 * 1024,
  fragments: 64,
  structs: 4096,
  deletions: 16_384,
  textBytes: 4 * 1024 * 1024,
  messages: { perSecond: 50, burst: 200 },
  bytes: { perSecond: 64 * 1024, burst: 1024 * 1024 },
  carets: { perSecond: 100, burst: 400 },
  suggestions: 20,
  connectionsPerText: 256,
  connectionsPerPerson: 8,
  pendingUpgrades: 256,
  upgradeMs: 10_000,
  backlogMessages: 2000,
  backlogBytes: 8 * 1024 * 1024,
  heartbeatMs: 10_000,
  presenceMs: 50,
  lingerMs: 5000,
  compactAfter: 200,
};
