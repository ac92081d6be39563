// Bundles a Node app: `node scripts/bundle.mjs apps/server` writes apps/server/dist/main.js and its source map.
import { build } from 'esbuild';

/** Addons with a prebuilt binary; the apps that use them list them as their own dependencies. */
const ADDONS = ['libsql', '@node-rs/argon2'];

const app = process.argv[2];
if (app === undefined) throw new Error('Which app? For example: node scripts/bundle.mjs apps/server');

// A failed build has told its reasons by then; its stack would only hide them.
await build({
  absWorkingDir: process.cwd(),
  entryPoints: [`${app}/src/main.ts`],
  outfile: `${app}/dist/main.js`,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: 'linked',
  sourcesContent: false,
  external: ADDONS,
  logLevel: 'warning',
  // CommonJS dependencies inside an ES module still call require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
}).catch(() => process.exit(1));
