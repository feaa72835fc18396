/** "in her view", "by the union's own reckoning", "by the count of the monitors": a judgement named with whose it is. */
import { canSpeak } from './animacy';
import { VIEWPOINTS } from './lexicon';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { childBy, childrenBy, type Range, type Tree } from './tree';

export interface Viewpoint {
  readonly cue: Range;
  readonly source: NounPhrase;
  /** From the preposition to the end of the phrase. */
  readonly whole: Range;
}

/** The phrase whose preposition stands at `token`, set off from the clause that it judges. */
export function viewpointAt(tree: Tree, token: number): Viewpoint | undefined {
  const nouns = VIEWPOINTS.get(tree.lower[token]!);
  const noun = nouns === undefined ? undefined : childBy(tree, token, 'pobj');
  if (nouns === undefined || noun === undefined || !nouns.includes(tree.lower[noun]!)) return undefined;
  const owner = childBy(tree, noun, 'poss');
  if (owner !== undefined) return owned(tree, token, noun, owner);
  const of = childrenBy(tree, noun, 'prep').find((at) => at === noun + 1 && tree.lower[at] === 'of');
  const author = of === undefined ? undefined : childBy(tree, of, 'pobj');
  const source = author === undefined ? undefined : nounPhrase(tree, author, of);
  if (source === undefined || of === undefined || !canSpeak(tree, source) || !isSetOff(tree, token, source.last))
    return undefined;
  return { cue: [token, of], source, whole: [token, source.last] };
}

function owned(tree: Tree, token: number, noun: number, owner: number): Viewpoint | undefined {
  if (FIRST_PERSON.has(tree.lower[owner]!) || !isSetOff(tree, token, noun)) return undefined;
  const isPronoun = tree.tag[owner] === 'PRP$';
  const source = isPronoun ? { heads: [owner], first: owner, last: owner } : nounPhrase(tree, owner, noun);
  return { cue: isPronoun ? [token, noun] : [noun, noun], source, whole: [token, noun] };
}

/** Who says "in my view" is quoted already. */
const FIRST_PERSON = new Set(['my', 'our', 'your']);

/** At the front with a comma, or between commas, or between one and the sentence's end: "in their view of the bay" is none. */
function isSetOff(tree: Tree, first: number, last: number): boolean {
  const start = tree.sentenceFirst[first]!;
  const opens =
    first <= start + 1 || /^[,;:–—-]$/.test(tree.lower[first - 1]!) || /^(and|but)$/.test(tree.lower[first - 1]!);
  const after = last >= tree.sentenceLast[last]! ? '.' : tree.lower[last + 1]!;
  return (
    opens && (/^[,;:.–—]$/.test(after) || (first === start && /^(MD|VB[DZP]|DT|PRP|NNPS?)$/.test(tree.tag[last + 1]!)))
  );
}
