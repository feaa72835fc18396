/**
 * A reading of something that does not change once it is made (a document, a cast, the members of a proposal), done
 * once for each and kept as long as that is: many rules ask the same of the same thing. Answers are shared, so they are
 * readonly.
 */
export function once<K extends object, T>(read: (one: K) => T): (one: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (one) => {
    const kept = known.get(one);
    if (kept) return kept.answer;
    const answer = read(one);
    known.set(one, { answer });
    return answer;
  };
}
