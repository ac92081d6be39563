/** What a program against a server is told. It sends until `count` is reached or the time is over. */
export type Attack = {
  kind: AttackKind;
  url: string;
  meeting: string;
  /** The sessions of some who may be there and do little; never none. */
  tokens: readonly string[];
  /** The key of observers. */
  watchKey: string;
  /** The cookies of as many recorders, for those who abuse what they may write; else none. */
  cookies: readonly string[];
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
