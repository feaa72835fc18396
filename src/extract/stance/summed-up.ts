/** What takes up all of a clause in the same sentence: "close the mine, a step that", "a guarantee - something Chile wants". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { isNoun, upwards } from '../grammar';
import { generics } from '../measures/lexicon';

const STEPS = 4;

/** Nouns behind the mention that stand for what it names or for the clause it is in. */
export function summedUpBy(mention: Token): Token[] {
  return flatMap(upwards(mention).slice(1, STEPS), ({ children }) =>
    children.filter((child) => child.i > mention.i && sumsUp(child)),
  );
}

/** "a step that ...", "something that ..." behind a clause. */
export const sumsUp = (noun: Token): boolean =>
  noun.lemma === 'something' ||
  (BEHIND.has(noun.dep) && isNoun(noun) && hasArticle(noun) && hasClause(noun) && !tellsOfName(noun));

const BEHIND = new Set(['appos', 'npadvmod']);
/** "Chile, a producer that ..." tells of Chile; "the release of Ali, a demand that ..." need not. */
function tellsOfName(noun: Token): boolean {
  const before = noun.leftEdge.previous?.previous;
  return before !== undefined && before.tag.startsWith('NNP') && !generics.has(noun.lemma);
}
const hasArticle = ({ children }: Token): boolean => children.some(({ dep, lemma }) => dep === 'det' && lemma === 'a');
const hasClause = ({ children }: Token): boolean => children.some(({ dep }) => dep === 'relcl');
