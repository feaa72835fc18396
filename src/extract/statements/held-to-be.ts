/** "denied as baseless reports that it fired": the object stands behind what it is held to be. */
import type { Cue } from './cue';
import type { VerbEntry } from './lexicon';
import { childBy, childrenBy, type Range, type Tree } from './tree';

/** The object without the adjective: "reports that it fired". */
export function heldToBe(tree: Tree, { token }: Cue, { act }: VerbEntry): Range | undefined {
  const as = childrenBy(tree, token, 'prep').find((at) => at === token + 1 && tree.lower[at] === 'as');
  const noun = as === undefined ? undefined : childBy(tree, as, 'pobj');
  const judged = noun !== undefined && childBy(tree, noun, 'amod', 'compound') !== undefined;
  const told = noun !== undefined && childBy(tree, noun, 'acl', 'prep', 'ccomp') !== undefined;
  return ['deny', 'reject'].includes(act) && judged && told ? [noun, tree.last[noun]!] : undefined;
}
