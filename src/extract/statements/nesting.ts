/** Which attribution stands inside the content of which: "Peskov says that Rubio said ...". */
import type { Attribution } from '../attribution';

/** Index of the innermost attribution whose content holds the cue (or content) of `attribution`. */
export function containerOf(attribution: Attribution, all: readonly Attribution[]): number | undefined {
  const at = attribution.cue ?? attribution.content[0];
  if (at === undefined) return undefined;
  let best: Attribution | undefined;
  for (const other of all) {
    if (other === attribution || other.class !== 'speech') continue;
    const holds = other.content.some((piece) => piece.start <= at.start && piece.end >= at.end);
    if (holds && (best === undefined || length(other) < length(best))) best = other;
  }
  return best?.i;
}

const length = (attribution: Attribution): number =>
  attribution.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
