import path from 'node:path';
import { decode } from './decode';
import type { Draft } from './draft';
import { linesOfStream, readJsonLine } from './jsonl';
import { readPlain } from './plain';

/** What a reader gives: drafts, or reasons why there is none, with the line where a file holds several. */
export interface Read {
  readonly line?: number;
  readonly found: Draft | { readonly reason: string };
  /** The file holds this article only, so that its name is the article's. */
  readonly alone: boolean;
}

/** One source format. A further one is a file in this folder and a line in `FORMATS`. */
export interface Format {
  readonly extensions: readonly string[];
  /** Whether the first bytes of a stream without a name are of this format. */
  readonly sniff: (head: string) => boolean;
  readonly read: (stream: AsyncIterable<Buffer>) => AsyncIterable<Read>;
}

/** A whole file is held, so a larger one is turned away before it fills the memory. */
const MAX_BYTES = 16_000_000;

type Reading = Draft | { readonly reason: string };

/** All bytes of a stream, undefined where they are too many. */
async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TOO_LARGE = { reason: `larger than ${MAX_BYTES} bytes: split it into articles` };

async function* whole(
  stream: AsyncIterable<Buffer>,
  reader: (text: string) => Reading | Promise<Reading>,
): AsyncGenerator<Read> {
  const bytes = await bytesOf(stream);
  const decoded = bytes ? decode(bytes) : TOO_LARGE;
  yield { alone: true, found: 'reason' in decoded ? decoded : await reader(decoded.text) };
}

async function* items(stream: AsyncIterable<Buffer>): AsyncGenerator<Read> {
  const bytes = await bytesOf(stream);
  const found = bytes ? await (await import('./feed')).readFeed(bytes) : TOO_LARGE;
  if ('reason' in found) yield { alone: false, found };
  else for (const draft of found) yield { alone: false, found: draft };
}

async function* jsonLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Read> {
  for await (const line of linesOfStream(stream)) {
    const found = readJsonLine(line);
    if (found) yield { line: line.line, found, alone: false };
  }
}

const JSON_LINES: Format = {
  extensions: ['.jsonl', '.ndjson', '.json'],
  sniff: (head) => /^\s*\{\s*"/.test(head),
  read: jsonLines,
};

const HTML: Format = {
  extensions: ['.html', '.htm', '.xhtml'],
  sniff: (head) => /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b/is.test(head),
  read: (stream) => whole(stream, async (html) => (await import('./html')).readHtml(html)),
};

const FEED: Format = {
  extensions: ['.rss', '.atom', '.xml', '.rdf'],
  sniff: (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/is.test(head),
  read: items,
};

const PLAIN: Format = {
  extensions: ['.txt', '.text', '.md'],
  sniff: () => true,
  read: (stream) => whole(stream, readPlain),
};

const FORMATS: readonly Format[] = [JSON_LINES, FEED, HTML, PLAIN];

/** The format of a file by its extension, else by its first bytes. */
export function formatOf(file: string, head: Buffer): Format {
  const extension = path.extname(file).toLowerCase();
  const text = head.subarray(0, 1024).toString('latin1').replace(/^ï»¿/, '');
  return FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? FORMATS.find(({ sniff }) => sniff(text))!;
}
