import { canSpeak } from '../animacy';
import { VERBS } from '../lexicon';
import { type Reattachment, reattached, type Tree } from '../tree';

/**
 * "accused by experts of theft", "accused the firm of theft", "praised by doctors for closing it": the charge or reason
 * hangs on the verb, not on a person.
 */
export function accusedOf(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.dep[token] !== 'prep') continue;
    const preposition = tree.lower[token]!;
    if (!LEADING.has(preposition)) continue;
    const verb = chargedUnder(tree, token);
    if (verb !== undefined && takes(tree, verb, preposition)) changes.push({ token, head: verb, dep: 'prep' });
  }
  return reattached(tree, changes);
}

/** Told "the story of the flood" is the story; accused of it are those who can be. */
const isSomebody = (tree: Tree, noun: number): boolean => canSpeak(tree, { heads: [noun], first: noun, last: noun });

/** Prepositions that lead to what somebody is charged with or praised for. */
const LEADING = new Set(['of', 'for', 'over', 'against']);

const takes = (tree: Tree, verb: number, preposition: string): boolean =>
  (VERBS.get(tree.lemma[verb]!) ?? []).some(({ target }) => target.includes(preposition));

/** The verb over the agent or, where no second "of" follows, over the object that the charge hangs on. */
function chargedUnder(tree: Tree, preposition: number): number | undefined {
  const noun = tree.head[preposition]!;
  const above = tree.head[noun]!;
  if (tree.dep[noun] === 'pobj' && tree.dep[above] === 'agent') return tree.head[above]!;
  const only = !tree.lower.slice(preposition + 1, tree.last[above]! + 1).includes('of');
  return tree.lower[preposition] === 'of' && tree.dep[noun] === 'dobj' && only && isSomebody(tree, noun)
    ? above
    : undefined;
}
