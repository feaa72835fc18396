/** "as Putin said", "as the report put it": the clause that the as-clause comments on is the content. */
import { type Candidate, merged, subtree, verbCandidate, without } from './candidate';
import type { Cue } from './cue';
import { childBy, childrenBy, isFiniteVerb, type Tree } from './tree';

export function asClause(tree: Tree, cue: Cue): Candidate[] {
  const verb = cue.token;
  const above = tree.head[verb]!;
  const as = childrenBy(tree, verb, 'mark', 'advmod', 'prep').find(
    (child) => child < verb && tree.lower[child] === 'as',
  );
  if (
    as === undefined ||
    above === verb ||
    !isFiniteVerb(tree, above) ||
    tree.dep[verb] !== 'advcl' ||
    childBy(tree, verb, 'ccomp', 'xcomp') !== undefined
  )
    return [];
  const object = childBy(tree, verb, 'dobj');
  if (object !== undefined && tree.lower[object] !== 'it') return [];
  const entry =
    cue.entries.find((one) => one.frames.includes('clause') || one.frames.includes('quotation')) ?? cue.entries[0];
  if (entry === undefined || cue.source === undefined || tree.lower[as - 1] === 'just') return [];
  const content = merged(without(subtree(tree, above), subtree(tree, verb)));
  return content.length === 0 ? [] : [verbCandidate('as clause', cue, entry, { content })];
}
