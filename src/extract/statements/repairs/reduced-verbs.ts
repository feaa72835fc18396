/**
 * "“We have a deal,” Ada Berg, an envoy, tweeted after the talks": the past form of a verb of speech taken for a
 * participle of its own subject, which is left without any other verb.
 */
import { speechStrength } from '../lexicon';
import { childBy, childrenBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

export function reducedVerbs(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    const speaker = tree.head[verb]!;
    if (tree.dep[verb] !== 'acl' || tree.tag[verb] !== 'VBN' || speechStrength(tree.lemma[verb]!) < 2) continue;
    if (tree.head[speaker] !== speaker || !isNominal(tree, speaker) || speaker > verb) continue;
    if (childBy(tree, verb, 'agent') !== undefined || !followsQuotation(tree, verb)) continue;
    const clauses = childrenBy(tree, speaker, 'ccomp').map((token) => ({ token, head: verb, dep: 'ccomp' }));
    changes.push({ token: verb, head: verb, dep: 'ROOT' }, { token: speaker, head: verb, dep: 'nsubj' }, ...clauses);
  }
  return reattached(tree, changes);
}

/** A quotation closes earlier in the sentence. */
function followsQuotation(tree: Tree, verb: number): boolean {
  const { quotationOf } = tree.document;
  for (let token = tree.sentenceFirst[verb]!; token < verb; token++)
    if (quotationOf[token]! >= 0 && quotationOf[verb] !== quotationOf[token]) return true;
  return false;
}
