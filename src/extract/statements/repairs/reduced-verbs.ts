/**
 * "“We have a deal,” Ada Berg, an envoy, tweeted after the talks": the past form of a verb of speech taken for a
 * participle of its own subject, which is left without any other verb.
 */
import { speechStrength } from '../lexicon';
import { childBy, isNominal, type Reattachment, reattached, type Tree } from '../tree';

export function reducedVerbs(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    const speaker = tree.head[verb]!;
    if (tree.dep[verb] !== 'acl' || tree.tag[verb] !== 'VBN' || speechStrength(tree.lemma[verb]!) < 2) continue;
    if (tree.head[speaker] !== speaker || !isNominal(tree, speaker) || speaker > verb) continue;
    const end = quotationBefore(tree, speaker);
    if (end === undefined || childBy(tree, verb, 'agent') !== undefined) continue;
    const quoted = tree.children[speaker]!.filter((child) => child <= end);
    changes.push(
      { token: verb, head: verb, dep: 'ROOT' },
      { token: speaker, head: verb, dep: 'nsubj' },
      ...quoted.map((token) => ({ token, head: verb, dep: tree.dep[token]! })),
    );
  }
  return reattached(tree, changes);
}

/** The mark that closes a quotation earlier in the sentence. */
function quotationBefore(tree: Tree, speaker: number): number | undefined {
  const before = tree.document.quotations.filter(
    ({ lastToken }) => lastToken !== undefined && lastToken < speaker && lastToken >= tree.sentenceFirst[speaker]!,
  );
  const last = before.at(-1)?.lastToken;
  return last === undefined ? undefined : last + 1;
}
