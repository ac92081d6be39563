/** The version both ends must speak. It goes up when `protocol-version.test.ts` says that the messages changed. */
export const protocolVersion = 1;
