/**
 * Writes the files of data/english from the published package. See ../README.md for the command.
 *
 *     node -r ts-node/register data/english/make/export.ts UNPACKED_PACKAGE
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringId } from '../../../src/language/hashing';
import { toFloat16 } from './float16';
import { decode, plain } from './msgpack';

const [folder = ''] = process.argv.slice(2);
const target = path.join(__dirname, '..');
const read = (file: string): Buffer => readFileSync(path.join(folder, file));
const unpack = (file: string): any => plain(decode(read(file)));
const write = (file: string, value: unknown, indent?: number): void =>
  writeFileSync(path.join(target, file), `${JSON.stringify(value, null, indent)}\n`);

/** An array as thinc packs it (msgpack-numpy): little-endian floats and a shape. */
interface PackedArray {
  readonly shape: number[];
  readonly data: Buffer;
}
type Layer = { readonly name: string; readonly params: Record<string, PackedArray | null>; readonly seed?: number };

/** The layers of a component that hold parameters, in thinc's order. */
function layersOf(component: string): Layer[] {
  const model = unpack(`${component}/model`);
  return model.nodes
    .map((node: any, i: number): Layer => {
      const seed = model.attrs[i].seed;
      return { name: node.name, params: model.params[i], seed: seed && Number(plain(decode(seed))) };
    })
    .filter((layer: Layer) => Object.values(layer.params).some((value) => value));
}

const arrays: Record<string, { offset: number; shape: number[] }> = {};
const seeds: Record<string, number[]> = {};
const chunks: Buffer[] = [];
let offset = 0;

function add(name: string, array: PackedArray): void {
  const floats = new Float32Array(new Uint8Array(array.data).buffer);
  arrays[name] = { offset, shape: array.shape };
  chunks.push(Buffer.from(Uint16Array.from(floats, toFloat16).buffer));
  offset += floats.length;
}

function addParameters(prefix: string, layer: Layer, names = Object.keys(layer.params)): void {
  for (const name of names) add(`${prefix}.${name}`, layer.params[name]!);
}

function addEncoder(prefix: string, layers: Layer[]): void {
  const of = (name: string): Layer[] => layers.filter((layer) => layer.name === name);
  seeds[prefix] = of('hashembed').map((layer) => layer.seed!);
  of('hashembed').forEach((layer, i) => addParameters(`${prefix}.embed${i}`, layer));
  of('maxout').forEach((layer, i) => addParameters(`${prefix}.maxout${i}`, layer));
  of('layernorm').forEach((layer, i) => addParameters(`${prefix}.norm${i}`, layer));
}

function addDecoder(prefix: string, layers: Layer[]): void {
  const linear = layers.filter((layer) => layer.name === 'linear');
  addParameters(`${prefix}.input`, linear.find((layer) => layer.params.W!.shape[1] === 96)!);
  addParameters(`${prefix}.lower`, layers.find((layer) => layer.name === 'precomputable_affine')!);
  addParameters(`${prefix}.upper`, linear.find((layer) => layer.params.W!.shape[1] === 64)!);
}

/** Labels of each move, by frequency and then by name, both falling: TransitionSystem.initialize_actions of spaCy. */
function movesOf(component: string): string[][] {
  const moves: Record<string, Record<string, number>> = JSON.parse(unpack(`${component}/moves`).moves);
  return Object.values(moves).map((labels) =>
    Object.entries(labels)
      .sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))
      .map(([label]) => label),
  );
}

function writeModel(): void {
  const ner = layersOf('ner');
  addEncoder('encoder', layersOf('tok2vec'));
  addEncoder('nerEncoder', ner);
  addParameters('tagger', layersOf('tagger')[0]!);
  addDecoder('parser', layersOf('parser'));
  addDecoder('ner', ner);
  const weights = Buffer.concat(chunks);
  writeFileSync(path.join(target, 'weights.f16'), weights);
  const meta = JSON.parse(read('meta.json').toString());
  write(
    'model.json',
    {
      name: `${meta.lang}_${meta.name}`,
      version: meta.version,
      license: meta.license,
      sha256: createHash('sha256').update(weights).digest('hex'),
      tags: JSON.parse(read('tagger/cfg').toString()).labels,
      parserMoves: movesOf('parser'),
      nerMoves: movesOf('ner'),
      seeds,
      arrays,
    },
    1,
  );
}

/** spaCy's numbers of the attributes that tokenizer exceptions set. */
const ORTH = '65';
const NORM = '67';

function writeTokenizer(): void {
  const tokenizer = unpack('tokenizer');
  const exceptions = Object.entries(tokenizer.exceptions).map(([text, tokens]: [string, any]) => [
    text,
    tokens.map((token: any) => (NORM in token ? [token[ORTH], token[NORM]] : [token[ORTH]])),
  ]);
  write('tokenizer.json', {
    prefix: tokenizer.prefix_search,
    suffix: tokenizer.suffix_search,
    infix: tokenizer.infix_finditer,
    url: tokenizer.url_match,
    exceptions: Object.fromEntries(exceptions),
  });
  write('norms.json', unpack('vocab/lookups.bin').lexeme_norm, 0);
}

function writeLemmas(): void {
  const tables = unpack('lemmatizer/lookups/lookups.bin');
  const parts = ['adj', 'adv', 'noun', 'verb', 'punct'];
  const byPart = (table: Record<string, unknown>): object =>
    Object.fromEntries(parts.map((part) => [part, table[String(stringId(part))] ?? undefined]));
  write('lemmas.json', {
    rules: byPart(tables.lemma_rules),
    exceptions: byPart(tables.lemma_exc),
    index: byPart(tables.lemma_index),
  });
  write('attribute-ruler.json', unpack('attribute_ruler/patterns'), 1);
}

writeModel();
writeTokenizer();
writeLemmas();
for (const file of ['LICENSE', 'LICENSES_SOURCES']) copyFileSync(path.join(folder, file), path.join(target, file));
