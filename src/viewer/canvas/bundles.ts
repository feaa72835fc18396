/**
 * Relationships that say the same of the same two nodes, once for every piece of evidence, are drawn as one line; the
 * Evidence panel goes through them one by one.
 */
import type { Items } from '../store/items';
import type { Visible } from '../store/visible';

/** (relationship): how many the line drawn for it stands for; 0 where it is filtered out or another stands for it. */
export function bundled({ bundles, bundleNumbers }: Items, visible: Visible): Int32Array {
  const first = new Int32Array(bundleNumbers.size).fill(-1);
  const strands = new Int32Array(bundles.length);
  bundles.forEach((bundle, i) => {
    if (visible.relationships[i] !== 1) return;
    if (first[bundle] === -1) first[bundle] = i;
    strands[first[bundle]!]! += 1;
  });
  return strands;
}
