import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';
import { webPages } from './web-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'yishi-pages-'));
const app = express();
const http = createServer(app);
let url = '';

beforeAll(async () => {
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><html><head><title>议事</title></head></html>');
  writeFileSync(join(root, 'assets', 'main-abc.js'), 'console.log(1);'.repeat(1000));
  writeFileSync(join(root, 'favicon.png'), Buffer.from([137, 80, 78, 71]));
  app.use(...securityHeaders(), webPages(root));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => {
  http.close();
  http.closeAllConnections();
  rmSync(root, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, { headers: { accept: 'text/html', ...headers } });

describe('The built pages', () => {
  it('every path of a page is the one page, with the nonce that its styles carry, and never kept', async () => {
    const response = await get('/m/abc/console');
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
    expect(await response.text()).toContain(`<meta name="csp-nonce" content="${nonce}">`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const other = await get('/');
    expect(other.headers.get('content-security-policy')).not.toBe(
      response.headers.get('content-security-policy'),
    );
  });

  it('a file with a name of its own content is kept for ever, and is sent compressed', async () => {
    const response = await get('/assets/main-abc.js', { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(await response.text()).toContain('console.log(1);');
  });

  it('a browser that takes gzip only gets gzip, a picture stays as it is', async () => {
    const script = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip' });
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const picture = await get('/favicon.png', { 'accept-encoding': 'br, gzip' });
    expect(picture.headers.get('content-encoding')).toBeNull();
    expect(picture.headers.get('cache-control')).toBe('no-cache');
  });

  it('a file that is not there is not a page, and no path leads out of the folder', async () => {
    expect((await get('/assets/gone.js')).status).toBe(404);
    expect(await (await get('/..%2f..%2fetc/passwd')).text()).not.toContain('root:');
  });
});
