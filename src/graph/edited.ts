/** Which article of the graph a file is, where several texts have come from files of one name. */
import type { Article } from '../text/article';
import { apartId, nameOfId } from '../text/file-id';
import { signatureOf, similarity } from './near-duplicate';

export interface Stored {
  readonly id: string;
  readonly signature: string;
}

/**
 * An edited text shares some of its words' order with what it was; two texts on different matters share next to none
 * (a Jaccard similarity of 0.05 of four-word shingles is much), and one word changed in a text of a dozen leaves 0.3.
 */
const EDITED = 0.15;

/**
 * The id of the article that a file is an edited form of, else one that no other text has. `stored`: articles that
 * files of its name have made; `taken`: ids of files that came before in this run.
 */
export function idAmong({ id, text }: Article, stored: readonly Stored[], taken: ReadonlySet<string>): string {
  const signature = signatureOf(text);
  const free = stored.filter((one) => !taken.has(one.id));
  const scored = free.map((one) => ({ id: one.id, score: similarity(signature, one.signature) }));
  const best = scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))[0];
  if (best && best.score >= EDITED) return best.id;
  const isUsed = taken.has(id) || stored.some((one) => one.id === id);
  return isUsed ? apartId(nameOfId(id), text) : id;
}
