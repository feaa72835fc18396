/** The stages of extraction, composed: attributions, cast, statements, then what is read out of them. */
import type { Document, Span } from '../text/document';
import { castOf, type Gazetteer, withoutIdle } from './actors';
import type { Attribution } from './attribution';
import type { Attitude, Extraction } from './extraction';
import { readProposals } from './measures';
import { type Context, contextOf } from './measures/context';
import { findAttributions, statementsOf, withMendedTrees } from './statements';
import { standardWeights, type Weights } from './weighing';

export interface ExtractOptions {
  /** Also list attitudes, thoughts and speech that did not take place. */
  readonly attitudes?: boolean;
  /** Known states, bodies and persons; the standard ones unless others are given (`gazetteerWith`). */
  readonly gazetteer?: Gazetteer;
  /** Classifiers; the standard ones unless others are given, as in training. */
  readonly weights?: Weights;
}

/** Everything that is read out of one document. Pure: the same document gives the same extraction. */
export function extract(parsed: Document, options: ExtractOptions = {}): Extraction {
  const { context, attributions } = groundOf(parsed, options);
  const { document, cast } = context;
  const reading = readProposals(context);
  const { article, leftOut } = document;
  return {
    id: article.id,
    title: article.title ?? null,
    publishedOn: article.publishedOn ?? null,
    actors: withoutIdle(cast.actors, reading),
    places: cast.places,
    ...reading,
    headlines: leftOut.filter((part) => part.kind === 'teaser').map(({ start, end, text }) => ({ start, end, text })),
    leftOut,
    ...(options.attitudes ? { attitudes: attitudesOf(document, attributions) } : {}),
  };
}

/** What proposals are read from: the article with its cast and its statements. */
export function groundOf(
  parsed: Document,
  options: ExtractOptions = {},
): { readonly context: Context; readonly attributions: readonly Attribution[] } {
  const { gazetteer, weights = standardWeights() } = options;
  const document = withMendedTrees(parsed, gazetteer);
  const attributions = findAttributions(document, gazetteer, weights.attributions);
  const cast = castOf(document, attributions, gazetteer);
  const statements = statementsOf(document, attributions, cast);
  return { context: contextOf(document, cast, statements, weights), attributions };
}

function attitudesOf(document: Document, attributions: readonly Attribution[]): readonly Attitude[] {
  const words = (span: Span) => ({
    start: span.start,
    end: span.end,
    text: document.article.text.slice(span.start, span.end),
  });
  return attributions
    .filter((attribution) => attribution.class === 'attitude')
    .map(({ source, cue, content }) => ({
      source: source ? words(source) : null,
      cue: cue ? words(cue) : null,
      content: content.map(words),
    }));
}
