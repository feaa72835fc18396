/** Statements: attributions of speech with their speaker, addressees and mode resolved. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Document, Span, TextSpan } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Cast } from '../cast';
import type { Mode, Statement } from '../extraction';
import { OWN_BODIES } from '../own-bodies';
import { actOf } from './act';
import { isOwnStand } from './own-stand';

/** One statement for each attribution of speech whose speaker the cast knows; `about` and dates come later. */
export function statementsOf(
  document: Document,
  attributions: readonly Attribution[],
  cast: Cast,
): readonly Statement[] {
  const ids = new Map<number, string>();
  for (const attribution of attributions)
    if (
      attribution.class === 'speech' &&
      cast.speakersOf(attribution.i).actors.length > 0 &&
      !isOwnStand(document, attribution, attributions, cast)
    )
      ids.set(attribution.i, `s${ids.size + 1}`);
  return attributions
    .filter((attribution) => ids.has(attribution.i))
    .map((attribution) => statementOf(document, attribution, cast, ids));
}

function statementOf(
  document: Document,
  attribution: Attribution,
  cast: Cast,
  ids: ReadonlyMap<number, string>,
): Statement {
  const { actors, reason } = cast.speakersOf(attribution.i);
  const [speaker, ...also] = actors as [string, ...string[]];
  const to = flatMap(attribution.addressees, (token) => cast.referenceAt(token).actors).filter(
    (actor) => !actors.includes(actor),
  );
  const mode = DIRECT.has(attribution.rule) ? 'direct' : modeOf(document, attribution.content);
  const own = ownSide(cast, actors);
  return {
    id: ids.get(attribution.i)!,
    speaker,
    also,
    source: attribution.source === undefined ? null : words(document, attribution.source),
    cue: attribution.cue === undefined ? null : words(document, attribution.cue),
    content: attribution.content.map((span) => words(document, span)),
    mode,
    act: actOf(document, attribution, mode === 'direct' ? inOwnWords(own) : own),
    to: [...new Set(to)],
    date: null,
    reportedIn: (attribution.within === undefined ? undefined : ids.get(attribution.within)) ?? null,
    about: [],
    rule: attribution.rule,
    speakerReason: reason,
  };
}

/** Whether a token means one of the speakers or the state that they speak for. */
function ownSide(cast: Cast, speakers: readonly string[]): (token: Token) => boolean {
  const states = new Set(cast.actors.filter((actor) => speakers.includes(actor.id)).map((actor) => actor.represents));
  states.delete(null);
  const isOwn = (token: Token): boolean => {
    if (OWN_WORDS.has(token.text.toLowerCase())) return true;
    const owner = OWN_BODIES.has(token.lemma) ? token.children.find((child) => child.dep === 'poss') : undefined;
    if (owner !== undefined && isOwn(owner)) return true;
    const { actors } = cast.referenceAt(token.i);
    return actors.some(
      (id) => speakers.includes(id) || states.has(cast.actors.find((actor) => actor.id === id)?.represents ?? null),
    );
  };
  return isOwn;
}

/** In their own words people call their side "we": "It would ruin us" speaks of something else. */
const inOwnWords =
  (own: (token: Token) => boolean) =>
  (token: Token): boolean =>
    token.text.toLowerCase() !== 'it' && own(token);

/** The first person, inside quotations. */
const OWN_WORDS = new Set(['i', 'we', 'my', 'our']);

/** Direct speech that official texts set without quotation marks. */
const DIRECT = new Set(['turn', 'press statement']);

const words = (document: Document, span: Span): TextSpan => ({
  ...span,
  text: document.article.text.slice(span.start, span.end),
});

/** Direct when all of it stands between quotation marks, indirect when none does. */
export function modeOf(document: Document, content: readonly Span[]): Mode {
  const outer = document.quotations.filter((quotation) => quotation.depth === 0);
  const all = content.every((span) =>
    outer.some((quotation) => quotation.inner.start <= span.start && quotation.inner.end >= span.end),
  );
  if (all && content.length > 0) return 'direct';
  return content.some((span) => outer.some((quotation) => quotation.start < span.end && quotation.end > span.start))
    ? 'mixed'
    : 'indirect';
}
