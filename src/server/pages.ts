/** Hands out the built page. The files are listed once; an address that is no key of the list is not a file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../failure';

/** The page as `npm run build:viewer` leaves it; the same from src/ and from dist/. */
export const VIEWER_FOLDER = path.join(__dirname, '..', '..', 'dist', 'viewer');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export function pageFiles(folder: string): Map<string, string> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Failure('The viewer is not built yet: run "npm run build:viewer".');
  }
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = found.map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]));
}

export function servePages(app: FastifyInstance, folder: string): void {
  const files = pageFiles(folder);
  for (const [address, file] of [...files, ['/', path.join(folder, 'index.html')] as const]) {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    // Names of assets hold a digest of their content.
    const cache = address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    app.get(address, (_request, reply) => reply.header('cache-control', cache).type(type).send(readFileSync(file)));
  }
}
