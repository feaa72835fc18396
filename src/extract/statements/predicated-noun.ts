/** "Moyo's reply was that she had none", "Their offer is to halve it": a noun of speech of which "be" tells the content. */

import { flatMap } from '../../flat-map';
import { type Candidate, subtree } from './candidate';
import { isAsserted } from './cue';
import { afterTo, isToInfinitive } from './infinitive';
import { NOUNS, type NounEntry } from './lexicon';
import { authorOf } from './nominal-source';
import { childBy, type Range, type Tree } from './tree';

export const predicatedNouns = (tree: Tree): Candidate[] =>
  flatMap(tree.lemma, (lemma, be) => (lemma === 'be' ? (predicated(tree, be) ?? []) : []));

function predicated(tree: Tree, be: number): Candidate | undefined {
  const noun = childBy(tree, be, 'nsubj');
  const entry = noun === undefined ? undefined : NOUNS.get(tree.lemma[noun]!)?.find((one) => one.class === 'speech');
  const content = entry === undefined ? undefined : contentOf(tree, be, entry);
  if (noun === undefined || noun > be || entry === undefined || content === undefined) return undefined;
  const source = authorOf(tree, noun);
  if (source === undefined || FIRST_PERSON.has(tree.lower[source.first]!)) return undefined;
  return {
    rule: 'predicated noun',
    class: entry.class,
    act: entry.act,
    strength: 2,
    asserted: isAsserted(tree, be),
    cueToken: noun,
    cue: [noun, noun],
    source,
    content: [content],
    addressees: [],
  };
}

/** Who says "our offer is" is quoted already. */
const FIRST_PERSON = new Set(['my', 'our']);

/** What somebody offers, asks or threatens to do may be told by an infinitive; what he says is a clause. */
function contentOf(tree: Tree, be: number, { act }: NounEntry): Range | undefined {
  const complement = childBy(tree, be, 'ccomp', 'xcomp');
  if (complement === undefined || complement < be) return undefined;
  if (isToInfinitive(tree, complement) && childBy(tree, complement, 'nsubj') === undefined)
    return act === 'say' || act === 'accuse' ? undefined : afterTo(tree, complement);
  return tree.lower[tree.first[complement]!] === 'that' ? subtree(tree, complement) : undefined;
}
