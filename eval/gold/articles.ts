import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Scored, scoredForm } from '../score/form';

export interface GoldArticle {
  readonly text: string;
  readonly gold: Scored;
  /** It tells of invented states, which the gazetteer of the sample names. */
  readonly invented: boolean;
}

export const PROJECT = path.join(__dirname, '..', '..');
/** Gold that is kept beside the project; a clone without it measures the project's own only. */
export const REFERENCE = path.join(PROJECT, '..', 'shared', 'gold');
/** Gold that is the project's own. */
export const OWN = path.join(PROJECT, 'test', 'fixtures', 'gold');

/** Composed articles on real states: what the classifiers are trained on. */
export const COMPOSED = path.join(PROJECT, 'test', 'fixtures', 'composed');

/** Composed articles in as varied a style as could be had, for the same use. */
export const VARIED = path.join(PROJECT, 'test', 'fixtures', 'varied');

/** The invented states of the sample and of the project's own gold. */
export const INVENTED = path.join(PROJECT, 'data', 'sample', 'gazetteer.json');

export const present = (folder: string) => existsSync(folder);

/** Every annotated article of a folder (`ID.txt` beside `ID.json`), in the order of their file names. */
export function readGold(folder: string): readonly GoldArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const json = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    if (!json.statements) return [];
    const text = readFileSync(path.join(folder, name.replace(/\.json$/, '.txt')), 'utf8');
    return [{ text, gold: scoredForm.parse(json), invented: path.resolve(folder) === OWN }];
  });
}

/** Extractions, one a line, by article id. */
export function readPredictions(file: string): ReadonlyMap<string, Scored> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => scoredForm.parse(JSON.parse(line))).map((scored) => [scored.id, scored]));
}
