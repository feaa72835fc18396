const known = new Map<string, string>();

/** Lower case, singular: what lexicon entries and lemmas are compared by. */
export function norm(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = singular(word.toLowerCase().replace(/’/g, "'"));
    known.set(word, found);
  }
  return found;
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is|'s)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}
