/** The real page on the real server over the real database, in a real browser: opened for a test file, closed after it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Database } from '../../src/neo4j/connect';
import { openLoader } from '../../src/neo4j/load/loader';
import { createApp } from '../../src/server/app';
import type { MadeUp } from './made-up-corpus';

const ROOT = path.join(__dirname, '..', '..');

/** SwiftShader draws WebGL where there is no graphics card. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath)
    throw new Error('No Chromium is installed: "apt-get install chromium", or set CHROMIUM to its path.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** Built once a run, into the folder of the run, so that a test never sees an old page. */
function builtViewer(): string {
  const folder = path.join(process.env.DEMARCHE_TEST_RUN!, 'viewer');
  if (existsSync(path.join(folder, 'index.html'))) return folder;
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = path.join(ROOT, 'src', 'viewer', 'vite.config.mts');
  execFileSync(process.execPath, [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

export async function loadAll(database: Database, corpus: Iterable<MadeUp>): Promise<void> {
  const loader = await openLoader(database);
  try {
    await Promise.all([...corpus].map(({ article, extraction }) => loader.load(article, extraction)));
  } finally {
    await loader.close();
  }
}

export interface Site {
  readonly browser: Browser;
  readonly address: string;
  /** A page in a fresh profile. What it says on its console goes to `complaints`. */
  readonly open: (fragment?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors on the console, uncaught errors, and refusals of the security policy. */
  readonly complaints: string[];
  readonly stopServer: () => Promise<void>;
  readonly startServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Requests that are meant to fail make the browser itself write to the console. */
const EXPECTED = /Failed to load resource/;

export async function openSite(database: Database): Promise<Site> {
  const folder = builtViewer();
  const browser = await openBrowser();
  const complaints: string[] = [];
  let port = 0;
  let app: FastifyInstance | undefined;
  const startServer = async () => {
    app = createApp({ database, viewerFolder: folder });
    await app.listen({ host: '127.0.0.1', port });
    port = (app.server.address() as { port: number }).port;
  };
  await startServer();
  const address = `http://127.0.0.1:${port}/`;
  const open: Site['open'] = async (fragment = '', options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(text)) complaints.push(text);
    });
    await page.goto(`${address}${fragment}`);
    return page;
  };
  const stopServer = async () => {
    await app?.close();
    app = undefined;
  };
  const close = async () => {
    await browser.close();
    await stopServer();
  };
  return { browser, address, open, complaints, stopServer, startServer, close };
}

/** "12 nodes, 30 relationships" as numbers, when the canvas has that many. */
export async function drawnOn(page: Page): Promise<{ nodes: number; relationships: number }> {
  const text = await page.locator('.canvas-count').innerText();
  const [nodes, relationships] = text.match(/\d[\d,]*/g)!.map((n) => Number(n.replaceAll(',', ''))) as [number, number];
  return { nodes, relationships };
}

/** Waits until something is drawn and the layout has stopped, so that nodes stand where they will be clicked. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.canvas-count', { hasText: /^[1-9]/ }).waitFor();
  await page.locator('.canvas-tools [aria-label="Arrange again"]').waitFor();
}
