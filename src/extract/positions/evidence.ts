/** The words that prove a position: from its holder to the end of what it is about. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';

export function evidenceOf(predicate: Token, mention: Token, holders: readonly Token[]): Token[] {
  const sentence = predicate.sentence.i;
  const inside = [predicate, mention, ...holders].filter((token) => token.sentence.i === sentence);
  const ends = flatMap(inside, (token) => (token === predicate ? [token] : [leftMost(token), token]));
  const first = ends.reduce((a, b) => (b.i < a.i ? b : a));
  const last = inside.reduce((a, b) => (b.i > a.i ? b : a));
  return [first, last === mention ? rightMost(mention) : last];
}

const leftMost = (token: Token): Token => {
  const before = token.children.filter((child) => child.i < token.i && child.dep !== 'punct');
  return before.length > 0 ? leftMost(before[0]!) : token;
};

const LOOSE = new Set(['punct', 'advcl', 'appos', 'cc', 'conj', 'parataxis']);
const rightMost = (token: Token): Token => {
  const after = token.children.filter((child) => child.i > token.i && !LOOSE.has(child.dep));
  const last = after[after.length - 1];
  return last ? rightMost(last) : token;
};
