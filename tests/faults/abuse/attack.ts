/** What a program against a server is told. It sends until `count` is reached or the time is over. */
export type Attack = {
  kind: AttackKind;
  url: string;
  meeting: string;
  /** The session of somebody who may be there and do little. */
  token: string;
  /** The key of observers. */
  watchKey: string;
  /** The cookie of a recorder, for those who abuse what they may write. */
  cookie: string;
  count: number;
  seed: number;
  longestMs: number;
};

export type AttackKind =
  | 'http-malformed'
  | 'http-oversize'
  | 'socket-malformed'
  | 'socket-oversize'
  | 'texts-malformed'
  | 'texts-oversize'
  | 'texts-abuse'
  | 'slow-readers'
  | 'connection-flood'
  | 'slowloris';

/** What came of it: how much was sent, and what else was counted. */
export type Report = { sent: number } & Record<string, number>;
