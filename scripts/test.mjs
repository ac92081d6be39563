// `npm test`: installs what is missing, then checks and tests everything. Ends with one line: N passed, N failed, N skipped.
import { refuseOldNode } from './steps/node-version.mjs';

refuseOldNode();
void import('./checks/everything.mjs').then(({ checkEverything }) => checkEverything());
