import { childBy, childrenBy, type Reattachment, reattached, type Tree } from '../tree';

/**
 * "called on participating states to sign": the parser has the states participated in. Between "on" and those who are
 * called upon a participle is an adjective.
 */
export function calledUpon(tree: Tree): Tree {
  const changes: Reattachment[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    const on = verb + 1;
    const participle = verb + 2;
    if (tree.lemma[verb] !== 'call' || tree.lower[on] !== 'on' || tree.tag[participle] !== 'VBG') continue;
    const called = childBy(tree, participle, 'dobj');
    if (called === undefined || tree.first[called] !== participle + 1) continue;
    const asked = childrenBy(tree, participle, 'xcomp', 'advcl').find((child) => child > called);
    changes.push(
      { token: on, head: verb, dep: 'prep' },
      { token: called, head: on, dep: 'pobj' },
      { token: participle, head: called, dep: 'amod' },
      ...(asked === undefined ? [] : [{ token: asked, head: verb, dep: 'xcomp' }]),
    );
  }
  return reattached(tree, changes);
}
