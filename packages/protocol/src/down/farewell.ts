import type { FarewellCode } from '../farewells.ts';

/** Last message before the server closes; `farewells` says whether to come back. */
export type Farewell = { code: FarewellCode };
