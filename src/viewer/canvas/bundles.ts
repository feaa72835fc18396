/**
 * Relationships that say the same of the same two nodes, once for every piece of evidence, are drawn as one line; the
 * Evidence panel goes through them one by one.
 */
import type { SubgraphRelationship } from '../../graph/subgraph';
import type { Items } from '../store/items';
import type { Visible } from '../store/visible';

export const bundleKey = ({ source, target, type, properties }: SubgraphRelationship): string =>
  `${source}\n${target}\n${type}\n${properties.stance ?? ''}`;

const known = new WeakMap<Items, Int32Array>();

/** (relationship): number of its bundle. */
function bundlesOf(items: Items): Int32Array {
  const before = known.get(items);
  if (before) return before;
  const numbers = new Map<string, number>();
  const bundles = Int32Array.from(items.relationships, (relationship) => {
    const key = bundleKey(relationship);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  known.set(items, bundles);
  return bundles;
}

/** (relationship): how many the line drawn for it stands for; 0 where it is filtered out or another stands for it. */
export function bundled(items: Items, visible: Visible): Int32Array {
  const bundles = bundlesOf(items);
  const first = new Int32Array(bundles.length).fill(-1);
  const strands = new Int32Array(bundles.length);
  bundles.forEach((bundle, i) => {
    if (visible.relationships[i] !== 1) return;
    if (first[bundle] === -1) first[bundle] = i;
    strands[first[bundle]!]! += 1;
  });
  return strands;
}
