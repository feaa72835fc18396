import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Classifier } from '../src/extract/weighing/logistic';

const FOLDER = path.join(__dirname, '..', 'data', 'weights');
/** Weights all below this change no decision. */
const LEAST = 0.02;

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

/** Writes a classifier with one feature a line, in the order of the alphabet, so that a diff can be read. */
export function writeClassifier(name: string, { classes, bias, weights }: Classifier): void {
  const lines = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `    ${JSON.stringify(feature)}: ${JSON.stringify(row.map(rounded))}`);
  const head = `  "classes": ${JSON.stringify(classes)},\n  "bias": ${JSON.stringify(bias.map(rounded))},`;
  writeFileSync(path.join(FOLDER, name), `{\n${head}\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`);
}
