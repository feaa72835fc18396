/**
 * A reading of something that does not change once it is made (a document, a cast, the members of a proposal), done
 * once for each and kept as long as that is: many rules ask the same of the same thing. Answers are shared, so they are
 * readonly.
 */
export function once<K extends object, T>(read: (one: K) => T): (one: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  // Most ask again of the thing that was asked of last.
  let last: K | undefined;
  let kept: { readonly answer: T } | undefined;
  return (one) => {
    if (one === last) return kept!.answer;
    let found = known.get(one);
    if (!found) {
      found = { answer: read(one) };
      known.set(one, found);
    }
    last = one;
    kept = found;
    return found.answer;
  };
}
