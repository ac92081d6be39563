const TEXT = 0x81;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

const header = (length: number): Buffer => {
  if (length < TWO_BYTES) return Buffer.from([TEXT, length]);
  const long = length > 0xff_ff;
  const bytes = Buffer.alloc(long ? 10 : 4);
  bytes.writeUInt8(TEXT, 0);
  bytes.writeUInt8(long ? EIGHT_BYTES : TWO_BYTES, 1);
  if (long) bytes.writeBigUInt64BE(BigInt(length), 2);
  else bytes.writeUInt16BE(length, 2);
  return bytes;
};

/** A whole text message as a server sends it on a WebSocket: one frame, not masked (RFC 6455, section 5.2). */
export const textFrame = (text: string): Buffer => {
  const payload = Buffer.from(text);
  return Buffer.concat([header(payload.length), payload]);
};
