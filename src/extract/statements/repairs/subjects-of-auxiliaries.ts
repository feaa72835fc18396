import { childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/** "Lima had earlier this week welcomed it": with an adverbial between, the subject hangs under the auxiliary. */
export function subjectsOfAuxiliaries(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let auxiliary = 0; auxiliary < tree.size; auxiliary++) {
    if (tree.dep[auxiliary] !== 'aux' || !AUXILIARIES.has(tree.lower[auxiliary]!)) continue;
    const subjects = childrenBy(tree, auxiliary, 'nsubj');
    const verb = mainVerb(tree, auxiliary);
    if (subjects.length !== 1 || verb === undefined || childrenBy(tree, verb, 'nsubj').length > 0) continue;
    changes.push({ token: subjects[0]!, head: verb, dep: 'nsubj' }, { token: auxiliary, head: verb, dep: 'aux' });
  }
  return reattached(tree, changes);
}

const AUXILIARIES = new Set(['has', 'have', 'had', 'will', 'would']);

/** The verb that an auxiliary stands under, itself or with the time that the parser made it part of. */
function mainVerb(tree: Tree, auxiliary: number): number | undefined {
  const above = tree.head[auxiliary]!;
  const verb = tree.dep[above] === 'npadvmod' ? tree.head[above]! : above;
  return verb > auxiliary && ['VBD', 'VBN', 'VB'].includes(tree.tag[verb]!) ? verb : undefined;
}
