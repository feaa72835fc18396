import { childBy, childrenBy, isFiniteVerb, type Reattachment, reattached, type Tree } from '../tree';

/** Coordinated verbs of which the parser makes a later one lead. */
export function enumerations(tree: Tree): Tree {
  const led = withLeads(tree);
  return reattached(led, subjectless(led));
}

/**
 * "offered a delay if Peru resumes talks, opens its ports and pays": the parser makes the second of the conditions the
 * main verb. A verb without a subject goes with the one before it that has its form and a subject.
 */
function subjectless(tree: Tree): Reattachment[] {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.head[token] !== token || !isFiniteVerb(tree, token) || tree.lower[token - 1] !== ',') continue;
    if (childBy(tree, token, 'nsubj', 'nsubjpass', 'expl', 'aux') !== undefined) continue;
    const lead = childrenBy(tree, token, 'ccomp').find((at) => at < token && childBy(tree, at, 'nsubj') !== undefined);
    const first = lead === undefined ? undefined : conditionLike(tree, token, lead);
    if (lead === undefined || first === undefined) continue;
    changes.push({ token: lead, head: lead, dep: 'ROOT' }, { token, head: first, dep: 'conj' });
  }
  return changes;
}

/** The last verb of a condition under `lead` that has the tag of `token` and a subject. */
function conditionLike(tree: Tree, token: number, lead: number): number | undefined {
  for (let at = token - 1; at > lead; at--)
    if (tree.dep[at] === 'advcl' && tree.tag[at] === tree.tag[token] && childBy(tree, at, 'nsubj') !== undefined)
      return at;
  return undefined;
}

/** "The union called the levy void, demanded a refund and vowed to sue": the first verb leads, not the second. */
function withLeads(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.head[token] !== token || !isFiniteVerb(tree, token) || tree.lower[token - 1] !== ',') continue;
    const lead = childrenBy(tree, token, 'ccomp').find((at) => at < token && tree.tag[at] === tree.tag[token]);
    const listed = childrenBy(tree, token, 'conj').some((at) => tree.tag[at] === tree.tag[token]);
    if (lead === undefined || !listed || childBy(tree, token, 'nsubj', 'nsubjpass') !== undefined) continue;
    if (childBy(tree, lead, 'nsubj') === undefined || tree.document.quotationOf[lead]! >= 0) continue;
    changes.push({ token: lead, head: lead, dep: 'ROOT' }, { token, head: lead, dep: 'conj' });
  }
  return reattached(tree, changes);
}
