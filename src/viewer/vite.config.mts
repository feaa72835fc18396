import path from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The page is built into dist/viewer, from where the server hands it out; `vite` alone proxies to a running server. */
export default defineConfig({
  root,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path.join(root, '..', '..', 'dist', 'viewer'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:7480' } },
});
