import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server listens while `npm run dev` serves the pages. */
const server = process.env['YISHI_DEV_SERVER'] ?? 'http://127.0.0.1:3410';

/** What the server answers itself; everything else is a page. */
const doors = ['/api', '/socket.io', '/collab', '/healthz'];

/** The server admits its own origin only, so what comes through the proxy is presented under it. */
const throughProxy = { target: server, changeOrigin: true, ws: true, headers: { origin: server } };

export default defineConfig({
  plugins: [react()],
  server: { proxy: Object.fromEntries(doors.map((path) => [path, throughProxy])) },
  build: { target: 'es2023', chunkSizeWarningLimit: 700, manifest: true },
});
