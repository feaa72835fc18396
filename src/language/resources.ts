/** The files of data/english, which README.md there describes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', '..', 'data', 'english');

export function readBytes(file: string): Buffer<ArrayBuffer> {
  return readFileSync(path.join(FOLDER, file));
}

export function readJson<T>(file: string): T {
  return JSON.parse(readBytes(file).toString('utf8')) as T;
}
