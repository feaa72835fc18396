/**
 * Which article is a copy of which: of the earliest that it nearly repeats. So many copies of one report have one
 * relationship each, and what is linked follows from the articles alone, in whatever order they came.
 */
import { bandsOf, COPY, similarity } from './near-duplicate';

export interface Dated {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly publishedOn?: string;
}

export interface Signed extends Dated {
  readonly signature: string;
}

export interface Known extends Signed {
  /** What it is a copy of so far. */
  readonly original?: Dated;
}

export interface Copy {
  readonly id: string;
  readonly original: Dated;
  readonly similarity: number;
}

/** The one without a date counts as the later. */
const orderOf = ({ id, publishedOn }: Dated): string => `${publishedOn ?? '9999'}|${id}`;

/** Near duplicates are those found by a band, however the search came upon them. */
function similarityOf(a: Signed, bands: ReadonlySet<string>, b: Signed): number {
  return bandsOf(b.signature).some((band) => bands.has(band)) ? similarity(a.signature, b.signature) : 0;
}

/**
 * Copies that are new or have an earlier original than so far. `subjects`: articles without an original yet; `known`:
 * all that share a band with one of them, they themselves may be among them.
 */
export function copiesAmong(subjects: readonly Signed[], known: readonly Known[]): Copy[] {
  const earliest = new Map<string, Dated>();
  for (const { id, original } of known) if (original) earliest.set(id, original);
  const copies = new Map<string, Copy>();
  const offer = (copy: Dated, original: Dated, score: number) => {
    const before = earliest.get(copy.id);
    if (before && orderOf(before) <= orderOf(original)) return;
    earliest.set(copy.id, original);
    copies.set(copy.id, { id: copy.id, original, similarity: score });
  };
  for (const subject of subjects) {
    const bands = new Set(bandsOf(subject.signature));
    for (const other of known) {
      const score = other.id === subject.id ? 0 : similarityOf(subject, bands, other);
      if (score < COPY) continue;
      if (orderOf(subject) < orderOf(other)) offer(other, subject, score);
      else offer(subject, other, score);
    }
  }
  return [...copies.values()];
}
