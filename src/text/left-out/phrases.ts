import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The fixed phrases of news pages, from `data/layout/phrases.json`. */
type PhraseList =
  | 'related'
  | 'trailerRoles'
  | 'trailerWhole'
  | 'captions'
  | 'agencies'
  | 'boilerplateOpeners'
  | 'boilerplateWhole'
  | 'boilerplateBeforeColon'
  | 'boilerplateAnywhere'
  | 'kickers'
  | 'turnRoles';

const FILE = path.join(__dirname, '..', '..', '..', 'data', 'layout', 'phrases.json');
const PHRASES = JSON.parse(readFileSync(FILE, 'utf8')) as Record<PhraseList, readonly string[]>;

/** A regular expression source that matches any phrase of a list, the longest first, any apostrophe and any white space. */
export function anyOf(list: PhraseList): string {
  const phrases = [...PHRASES[list]].sort((a, b) => b.length - a.length);
  return `(?:${phrases.map(patternOf).join('|')})`;
}

const patternOf = (phrase: string) =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s+');
