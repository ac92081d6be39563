import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server listens while `npm run dev` serves the pages. */
const server = process.env['YISHI_DEV_SERVER'] ?? 'http://127.0.0.1:3410';

/** What the server answers itself; everything else is a page. */
const doors = ['/api', '/socket.io', '/collab', '/healthz'];

/** The server admits its own origin only, so what comes through the proxy is presented under it. */
const throughProxy = { target: server, changeOrigin: true, ws: true, headers: { origin: server } };

/** Drawings and parts that only some pages show; they keep chunks of their own. */
const rare =
  'gallery|table|tally|qr-code|queue-list|phase-ribbon|script-line|result-card|time-ring|fit-height';

/**
 * What nearly every page needs lies in two chunks instead of dozens of small ones: a phone far from the router pays
 * for each request.
 */
const shared = [
  {
    name: 'vendor',
    test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|react-router|use-sync-external-store)\//,
    priority: 2,
  },
  {
    name: 'base',
    test: new RegExp(
      `src/(app|http|theme/(?!kit)|ui/(?!${rare})|words/(?!chinese|english)` +
        '|meeting/(say-refusal|kept-channel|member-token|id-in-link))|i18n/src/(formats|language)',
    ),
    priority: 1,
    minShareCount: 2,
  },
];

export default defineConfig({
  plugins: [react()],
  server: { proxy: Object.fromEntries(doors.map((path) => [path, throughProxy])) },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: shared } } },
  },
});
