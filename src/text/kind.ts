import type { Document, Paragraph, Quotation } from './document';

/** Opening words of official texts that speak in their own name. */
const OFFICIAL_TITLE =
  /^(?:the\s+)?(?:(?:joint|press|media|official|presidential|final|chair(?:man|person)?['’]?s?|g7|g20|leaders['’]?|ministerial)\s+)*(?:statement|declaration|communiqu[eé]|press release|remarks|speech|address|letter)\b|\b(?:joint (?:statement|declaration|communiqu[eé])|statement (?:by|of|on|from)|remarks (?:by|at|to)|speech by)\b/i;
/** "We, the leaders of ...", and performatives in the first person. */
const PERFORMATIVE =
  /(?:^|[.;]\s+)(?:(?:today|further|furthermore|in this (?:context|regard)),?\s+)?(?:we|i)(?:,[^.]{3,400},)?\s+(?:\w+ly\s+)?(?:(?:also|again)\s+)?(?:welcome|condemn|call|urge|reaffirm|affirm|express|support|reiterate|underline|underscore|stress|emphasi[sz]e|commend|recall|agree|encourage|demand|reject|regret|remain|note|recogni[sz]e|acknowledge|pledge|commit|invite|appeal|deplore|are (?:convinced|committed|determined|concerned)|congratulate|thank|request|declare)\b/gi;
/** "Tobias Ellwood, Foreign Office Minister for the Middle East, said:" with no quotation after it. */
const INTRODUCED =
  /\b(?:said|stated|made the following statement|issued the following statement|statement)[^.]{0,60}:$/i;
const MIN_PERFORMATIVES = 3;
/** Share of a transcript's characters that labelled turns take up. */
const TURNS_SHARE = 0.5;

/** What sort of text it is: turns with labels make a transcript; speech in its own name, outside of quotation marks, a statement. */
export function kindOf(
  text: string,
  title: string | undefined,
  paragraphs: readonly Pick<Paragraph, 'start' | 'end' | 'label' | 'turn'>[],
  quotations: readonly Pick<Quotation, 'start' | 'end' | 'depth'>[],
): Document['kind'] {
  if (isTranscript(paragraphs)) return 'transcript';
  const quoted = quotations.filter(({ depth }) => depth === 0).reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (whole === 0 || quoted / whole > 0.1) return 'news';
  const unquoted = paragraphs.map(({ start, end }) => withoutQuotations(text, start, end, quotations));
  const performatives = unquoted.reduce((sum, paragraph) => sum + (paragraph.match(PERFORMATIVE)?.length ?? 0), 0);
  const introduced = unquoted.slice(0, -1).some((paragraph) => INTRODUCED.test(paragraph));
  const official = title !== undefined && OFFICIAL_TITLE.test(title);
  return performatives >= MIN_PERFORMATIVES ||
    introduced ||
    (official && /\b(?:we|our|i|my)\b/i.test(unquoted.join(' ')))
    ? 'statement'
    : 'news';
}

/** From the first label on a turn lasts until the next, so what stands before the first is what counts against it. */
function isTranscript(paragraphs: readonly Pick<Paragraph, 'start' | 'end' | 'label' | 'turn'>[]): boolean {
  const labelled = paragraphs.filter(({ label, turn }) => label || turn).length;
  const first = paragraphs.findIndex(({ label, turn }) => label || turn);
  if (labelled < 2) return false;
  const [whole, turns] = [paragraphs, paragraphs.slice(first)].map((some) =>
    some.reduce((sum, { start, end }) => sum + end - start, 0),
  );
  return turns! / whole! >= TURNS_SHARE && labelled >= 0.15 * (paragraphs.length - first);
}

function withoutQuotations(
  text: string,
  start: number,
  end: number,
  quotations: readonly Pick<Quotation, 'start' | 'end' | 'depth'>[],
) {
  let [at, kept] = [start, ''];
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.start < at || quotation.end > end) continue;
    kept += text.slice(at, quotation.start);
    at = quotation.end;
  }
  return kept + text.slice(at, end);
}
