/** Which words of a text a search meant. */
export interface Run {
  readonly start: number;
  readonly words: string;
  readonly match: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs of the text, those that begin with a word of the query marked. */
export function highlighted(text: string, query: string): Run[] {
  const words = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) return text === '' ? [] : [{ start: 0, words: text, match: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})[\\p{L}\\p{N}]*`, 'giu');
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) runs.push({ start: end, words: text.slice(end, match.index), match: false });
    runs.push({ start: match.index, words: match[0], match: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ start: end, words: text.slice(end), match: false });
  return runs;
}
