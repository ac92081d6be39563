import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { nonceOf } from './security-headers.ts';

type Coding = 'br' | 'gzip';
type Asset = { path: string; body: Buffer; type: string; coded: Map<Coding, Promise<Buffer>> };

const QUALITY = 6;
const TEXT = new Set(['.js', '.css', '.html', '.svg', '.json', '.map', '.txt', '.webmanifest']);

const coders: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (body) => promisify(gzip)(body),
};

const readAssets = (root: string): Map<string, Asset> => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const assets = files.map((file): Asset => {
    const full = join(file.parentPath, file.name);
    const path = full.slice(root.length).replaceAll('\\', '/');
    return { path, body: readFileSync(full), type: extname(path), coded: new Map() };
  });
  return new Map(assets.map((asset) => [asset.path, asset]));
};

/** The first coding of ours that the browser takes; what is not text is small already. */
const codingFor = (request: Request, asset: Asset): Coding | null => {
  if (!TEXT.has(asset.type)) return null;
  const accepted = request.acceptsEncodings('br', 'gzip');
  return accepted === 'br' || accepted === 'gzip' ? accepted : null;
};

/** Compressed when it is first asked for, and kept. */
const coded = (asset: Asset, coding: Coding): Promise<Buffer> => {
  const known = asset.coded.get(coding);
  if (known !== undefined) return known;
  const made = coders[coding](asset.body);
  asset.coded.set(coding, made);
  return made;
};

const sendAsset = async (request: Request, response: Response, asset: Asset): Promise<void> => {
  const coding = codingFor(request, asset);
  const named = asset.path.startsWith('/assets/');
  const body = coding === null ? asset.body : await coded(asset, coding);
  response.type(asset.type).vary('Accept-Encoding');
  response.set('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (coding !== null) response.set('Content-Encoding', coding);
  response.send(body);
};

/** The page with the nonce that its styles carry. */
const pageFor = (index: string, nonce: string): string =>
  index.replace('</head>', `<meta name="csp-nonce" content="${nonce}"></head>`);

/**
 * The built pages in `root`: files under their names, and the one page for every other path. Nothing is served when
 * they were not built.
 */
export const webPages = (root: string): Router => {
  const router = Router();
  if (!existsSync(join(root, 'index.html'))) return router;
  const assets = readAssets(root);
  const index = readFileSync(join(root, 'index.html'), 'utf8');
  const file: RequestHandler = (request, response, next) => {
    const asset = request.path === '/index.html' ? undefined : assets.get(request.path);
    if (asset === undefined) return next();
    void sendAsset(request, response, asset);
  };
  const page: RequestHandler = (request, response, next) => {
    if (request.path.startsWith('/assets/') || !request.accepts('html')) return next();
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(pageFor(index, nonceOf(response)));
  };
  router.get('/{*path}', file, page);
  return router;
};
