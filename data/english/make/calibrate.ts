/**
 * Measures what the layers that int16 arithmetic is used for get as input, and writes int16-ranges.json.
 *
 *     node -r ts-node/register data/english/make/calibrate.ts FILE.jsonl [ARTICLES]
 *
 * FILE.jsonl: articles with a `text`. Ranges hold for English news of any sort; packInt16 leaves twofold headroom.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Arena } from '../../../src/language/arena';
import type { Kernels } from '../../../src/language/kernels';
import { Pipeline } from '../../../src/language/pipeline';

const WINDOW_LAYERS = ['encoder2', 'encoder3', 'encoder4', 'nerEncoder2', 'nerEncoder3', 'nerEncoder4'];
const LOWER_LAYERS = ['parser', 'ner'];
const WIDTH = 96;
const HIDDEN = 64;

const ranges: Record<string, { max: number; norm: number }> = {};

/** Takes rows of a layer's input, each `width` floats of a window, `stride` apart. */
function observe(layer: string, floats: Float32Array, first: number, rows: number, width: number, stride: number): void {
  ranges[layer] ??= { max: 0, norm: 0 };
  const range = ranges[layer];
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let i = first + row * stride; i < first + row * stride + width; i++) {
      squares += floats[i]! * floats[i]!;
      range.max = Math.max(range.max, Math.abs(floats[i]!));
    }
    range.norm = Math.max(range.norm, Math.sqrt(squares));
  }
}

/** The names go to layers in the order in which their weights are first used. */
function nameBy(names: string[]): (weights: number) => string {
  const seen: number[] = [];
  return (weights) => {
    if (!seen.includes(weights)) seen.push(weights);
    return names[seen.indexOf(weights)]!;
  };
}

function observed(kernels: Kernels, arena: Arena): Kernels {
  const windowLayer = nameBy(WINDOW_LAYERS);
  const lowerLayer = nameBy(LOWER_LAYERS);
  return {
    ...kernels,
    maxoutWindow(x, rows, weights, bias, y) {
      observe(windowLayer(weights), arena.f32, x >> 2, rows, 3 * WIDTH, WIDTH);
      kernels.maxoutWindow(x, rows, weights, bias, y);
    },
    affine(x, xStride, inputs, rows, weights, ...rest) {
      if (inputs === HIDDEN) observe(lowerLayer(weights), arena.f32, x >> 2, rows, HIDDEN, HIDDEN);
      kernels.affine(x, xStride, inputs, rows, weights, ...rest);
    },
  };
}

const [file = '', articles = '60'] = process.argv.slice(2);
const pipeline = new Pipeline('float32', observed);
const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line);
for (const line of lines.slice(0, Number(articles))) pipeline.annotate(JSON.parse(line).text);
writeFileSync(path.join(__dirname, '..', 'int16-ranges.json'), `${JSON.stringify(ranges, null, 1)}\n`);
