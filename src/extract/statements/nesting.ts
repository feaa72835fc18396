/** Which attribution stands inside the content of which: "Peskov says that Rubio said ...". */
import type { Span } from '../../text/document';
import type { Attribution } from '../attribution';

/** Index of the innermost attribution whose content holds the cue (or content) of `attribution`. */
export function containerOf(attribution: Attribution, all: readonly Attribution[]): number | undefined {
  const at = attribution.cue ?? attribution.content[0];
  if (at === undefined) return undefined;
  let best: Attribution | undefined;
  for (const other of all) {
    if (other === attribution || other.class !== 'speech') continue;
    if (
      holds(other, at) &&
      !(holdsCueOf(attribution, other) && length(other) <= length(attribution)) &&
      (best === undefined || length(other) < length(best))
    )
      best = other;
  }
  return best?.i;
}

const holds = ({ content }: Attribution, { start, end }: Span): boolean =>
  content.some((piece) => piece.start <= start && piece.end >= end);

/** Two that hold each other's cue: the longer is the outer one. */
const holdsCueOf = (outer: Attribution, inner: Attribution): boolean =>
  inner.cue !== undefined && holds(outer, inner.cue);

const length = (attribution: Attribution): number =>
  attribution.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
