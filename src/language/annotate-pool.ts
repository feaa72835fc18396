import path from 'node:path';
import { AnnotatedText } from './annotated-text';
import type { Annotation } from './annotation';
import type { Arithmetic } from './kernels';
import { type PackedColumns, unpackColumns } from './packed-columns';
import { mapInWorkers, type Outcome, type PoolOptions } from './worker-pool';

const WORKER = path.join(__dirname, `annotate-worker${path.extname(__filename)}`);

/**
 * Annotates many texts, one worker thread a core unless told otherwise: results in the order of the texts, which are
 * taken as results are. What goes wrong with one text is its outcome and stops no other.
 */
export async function* annotatePool(
  texts: Iterable<string> | AsyncIterable<string>,
  options: PoolOptions & { readonly arithmetic?: Arithmetic } = {},
): AsyncGenerator<Outcome<Annotation>, void, undefined> {
  const { arithmetic, ...pool } = options;
  const requests = mapEach(texts, (text) => ({ text, arithmetic }));
  for await (const outcome of mapInWorkers<unknown, PackedColumns>(WORKER, requests, pool)) {
    yield outcome.ok ? { ok: true, value: new AnnotatedText(unpackColumns(outcome.value)) } : outcome;
  }
}

async function* mapEach<T, U>(items: Iterable<T> | AsyncIterable<T>, map: (item: T) => U): AsyncGenerator<U> {
  for await (const item of items) yield map(item);
}
