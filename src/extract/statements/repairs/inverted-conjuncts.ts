import { speechStrength, VERBS } from '../lexicon';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "No such demand had been made, countered foreign minister Ada Berg": a verb of speech with no conjunction before it is
 * coordinated with nothing; the noun right behind it is who spoke.
 */
export function invertedConjuncts(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 1; verb < tree.size; verb++) {
    const reported = tree.head[verb]!;
    if (tree.dep[verb] !== 'conj' || tree.tag[verb] !== 'VBD' || reported > verb) continue;
    if (tree.lower[verb - 1] !== ',' || speechStrength(tree.lemma[verb]!) < 3) continue;
    if (childBy(tree, verb, 'nsubj', 'cc') !== undefined || hasConjunction(tree, reported, verb)) continue;
    if (takesObject(tree.lemma[verb]!)) continue;
    const speaker = speakerBehind(tree, verb);
    if (speaker === undefined) continue;
    changes.push({ token: verb, head: reported, dep: 'parataxis' }, { token: speaker, head: verb, dep: 'nsubj' });
  }
  return reattached(tree, changes);
}

/** "welcomed the vote, praised the observers" has no speaker behind the verb. */
const takesObject = (lemma: string): boolean =>
  (VERBS.get(lemma) ?? []).some(({ frames }) => frames.includes('object'));

const hasConjunction = (tree: Tree, first: number, verb: number): boolean =>
  childrenBy(tree, first, 'cc').some((at) => at < verb);

/** The noun whose phrase begins right behind the verb, wherever the parser has hung it. */
function speakerBehind(tree: Tree, verb: number): number | undefined {
  for (let at = verb + 1; at <= Math.min(verb + 8, tree.sentenceLast[verb]!); at++)
    if (
      isNominal(tree, at) &&
      tree.first[at] === verb + 1 &&
      ['dobj', 'nsubj', 'oprd', 'npadvmod'].includes(tree.dep[at]!)
    )
      return at;
  return undefined;
}
