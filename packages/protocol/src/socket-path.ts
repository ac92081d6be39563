/** Where the meeting's socket is; the default namespace, WebSocket first. */
export const socketPath = '/socket.io/';

/** Where a shared text is, without the ticket. */
export const textPath = (meeting: string, text: 'agenda' | 'minutes'): string => `/collab/${meeting}/${text}`;
