/** More than a frame may have. */
export const OVERSIZE_BYTES = 70 * 1024;
/** How a WebSocket says that a message was too large. */
export const TOO_LARGE = 1009;
