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
function byBand(known: readonly Known[]): (subject: Signed) => Set<Known> {
  const found = new Map<string, Known[]>();
  for (const one of known) {
    for (const band of bandsOf(one.signature)) {
      const list = found.get(band);
      if (list) list.push(one);
      else found.set(band, [one]);
    }
  }
  return ({ signature }) => new Set(bandsOf(signature).flatMap((band) => found.get(band) ?? []));
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
  const near = byBand(known);
  for (const subject of subjects) {
    for (const other of near(subject)) {
      const score = other.id === subject.id ? 0 : similarity(subject.signature, other.signature);
      if (score < COPY) continue;
      if (orderOf(subject) < orderOf(other)) offer(other, subject, score);
      else offer(subject, other, score);
    }
  }
  return [...copies.values()];
}
