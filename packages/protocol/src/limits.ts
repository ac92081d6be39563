/** Sizes and spans that both ends keep to. Bytes are of the UTF-8 text of one message. */
export const limits = {
  /** One message up, on either socket, and one HTTP body. A larger one ends the connection. */
  messageBytes: 64 * 1024,
  /** A HTTP body that carries a whole roster or agenda. */
  rosterBytes: 256 * 1024,
  /** A socket that has not finished its handshake is closed after this. */
  connectMs: 10_000,
  /** How long a client waits for an answer before it says that the command is under way. */
  answerMs: 10_000,
} as const;
