/** What the staff of the meeting opened or closed beside the log; the latest message replaces the one before. */
export type Access = { suggestions: boolean };
