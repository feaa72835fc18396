/** Nodes by importance: the biggest first, then by id, so that the order does not hang on how they came. */

type SizeOf = (id: string) => number;

const isBefore = (a: string, b: string, sizeOf: SizeOf): boolean =>
  sizeOf(a) > sizeOf(b) || (sizeOf(a) === sizeOf(b) && a < b);

/** Where a node belongs in a ranked list. */
function placeIn(ranked: readonly string[], id: string, sizeOf: SizeOf): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ranked[middle]!, id, sizeOf)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list with these nodes in their new places and without those that went; what stays is not sorted again. */
export function reranked(
  ranked: readonly string[],
  changed: readonly string[],
  gone: readonly string[],
  sizeOf: SizeOf,
): readonly string[] {
  if (changed.length + gone.length === 0) return ranked;
  const moved = new Set([...changed, ...gone]);
  const kept = ranked.filter((id) => !moved.has(id));
  const sizes = new Map(changed.map((id) => [id, sizeOf(id)]));
  const fresh = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
  const list: string[] = [];
  let from = 0;
  for (const id of fresh) {
    const to = placeIn(kept, id, sizeOf);
    for (; from < to; from += 1) list.push(kept[from]!);
    list.push(id);
  }
  for (; from < kept.length; from += 1) list.push(kept[from]!);
  return list;
}
