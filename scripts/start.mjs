// `npm start`: installs, builds what changed and serves. Plain Node; everything newer than the check is loaded after it.
import { refuseOldNode } from './steps/node-version.mjs';

refuseOldNode();
void import('./steps/serve.mjs').then(({ serve }) => serve(process.argv.slice(2)));
