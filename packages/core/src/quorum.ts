/** Whether enough voters are here: `present` of `voters` on the roster, `needed` to open or decide. */
export type Quorum = { voters: number; present: number; needed: number; met: boolean };
