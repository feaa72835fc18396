import path from 'node:path';
import { annotate, annotatePool, mapInWorkers, type Outcome } from '../../src/language';

const worker = path.join(__dirname, 'fixtures', 'counting-worker.ts');

async function all<T>(outcomes: AsyncIterable<Outcome<T>>): Promise<Outcome<T>[]> {
  const found: Outcome<T>[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
}

test('annotations come in order and are those of one thread', async () => {
  const texts = ['Oslo said no.', '', 'The “talks” in Kestovia, which began on 3 May, ended.', 'A spokesman declined.'];
  const outcomes = await all(annotatePool(texts, { workers: 2 }));
  const annotations = outcomes.map((outcome) => (outcome.ok ? outcome.value : undefined));
  expect(annotations.map((annotation) => annotation?.tokens.map((token) => JSON.stringify(token)))).toEqual(
    texts.map((text) => annotate(text).tokens.map((token) => JSON.stringify(token))),
  );
});

test('a crash is the outcome of its input and of no other', async () => {
  const outcomes = await all(mapInWorkers<string, number>(worker, ['a', 'throw', 'abc', 'exit', 'ab'], { workers: 2 }));
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.error.message))).toEqual([
    1,
    'asked to throw',
    3,
    'the worker ended with code 3',
    2,
  ]);
});

test('inputs are taken as results are', async () => {
  let taken = 0;
  function* inputs(): Generator<string> {
    for (; taken < 100; taken++) yield 'a';
  }
  let results = 0;
  for await (const outcome of mapInWorkers<string, number>(worker, inputs(), { workers: 2, ahead: 3 })) {
    expect(outcome.ok).toBe(true);
    expect(taken - results++).toBeLessThanOrEqual(7);
  }
  expect(results).toBe(100);
});

test('who stops early ends the workers', async () => {
  for await (const outcome of mapInWorkers<string, number>(worker, ['a', 'b', 'c'], { workers: 1 })) {
    expect(outcome).toEqual({ ok: true, value: 1 });
    break;
  }
});
