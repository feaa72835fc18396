import type { SingleBar } from 'cli-progress';

/** What has been done so far. */
export interface Tally {
  readonly articles: number;
  readonly statements: number;
  readonly rejects: number;
}

/** A bar on standard error while a terminal shows it; nothing at all elsewhere. */
export interface Progress {
  /** Bytes of the input that were read. */
  readonly read: (bytes: number) => void;
  readonly show: (tally: Tally) => void;
  /** Prints a line above the bar; on a stream that is no terminal, only the line. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

const FORMAT =
  '{bar} {percentage} % | {articles} articles | {rate} articles/s | {statements} statements | {rejects} rejects';
/** The bar goes back to the saved place when it stops: a line above it moves that place down, or the bar's row is overwritten. */
const SAVE_CURSOR = '\u001b7';
const NOTHING_DONE = { articles: 0, statements: 0, rejects: 0, rate: '0' };

/** @param totalBytes size of the input; undefined where it is not known, as for standard input. */
export function openProgress(totalBytes: number | undefined): Progress {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  if (!process.stderr.isTTY) return { read: () => {}, show: () => {}, say, stop: () => {} };
  const bar = startBar(totalBytes);
  const start = performance.now();
  let read = 0;
  return {
    read: (bytes) => {
      read += bytes;
    },
    show: (tally) => {
      const rate = (tally.articles / Math.max(0.001, (performance.now() - start) / 1000)).toFixed(1);
      bar.update(Math.min(read, totalBytes ?? read), { ...tally, rate });
    },
    say: (line) => {
      process.stderr.write(`\r\u001b[K${line}\n${SAVE_CURSOR}`);
    },
    stop: () => bar.stop(),
  };
}

function startBar(totalBytes: number | undefined): SingleBar {
  const { SingleBar } = require('cli-progress') as typeof import('cli-progress');
  const format = totalBytes === undefined ? FORMAT.replace('{bar} {percentage} % | ', '') : FORMAT;
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: false,
    barsize: 24,
    etaBuffer: 20,
  });
  bar.start(totalBytes ?? 1, 0, NOTHING_DONE);
  return bar;
}
