/** What becomes of an update. */
export type Verdict =
  /** Apply it; `client` is the Yjs client id that its new words are written under, if there are any. */
  | { kind: 'apply' }
  /** Leave it aside: it changes nothing, or only what the stock client tidies up by itself. */
  | { kind: 'ignore' }
  /** Close the connection with this code. */
  | { kind: 'refuse'; code: number; reason: string };

export const refuse = (code: number, reason: string): Verdict => ({ kind: 'refuse', code, reason });
