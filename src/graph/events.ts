/** Events: who took part, where, about what. */
import type { Event, Extraction } from '../extract/extraction';
import type { Article } from '../text/article';
import type { Batch, BatchNode, BatchRelationship } from './batch';
import { datedProperties } from './dates';
import { contains, evidenceOf, hull } from './evidence';
import { placeId, spanId } from './ids';
import { type End, endOf, link, ownEnd } from './link';
import type { NamesOfArticle } from './names-of-article';
import { stateName } from './state-names';
import { lookUp, type PlacedStatement, statementEnd } from './statements';

const nameOf = ({ kind, place, evidence }: Event): string =>
  evidence.text.length <= 60 ? evidence.text : `${kind}${place ? ` in ${place}` : ''}`;

function eventNode(article: Article, event: Event, id: string): BatchNode {
  const { kind, status, date, dateDetail, evidence } = event;
  const properties = { name: nameOf(event), ...evidenceOf(article, evidence), kind, status };
  return { label: 'Event', id, properties: { ...properties, ...datedProperties(date, dateDetail) } };
}

/** The town that the text names, or the state as a whole where it names only that. */
function placeOf(
  { place, state }: Event,
  { actors, places }: NamesOfArticle,
): { end: End; node?: BatchNode } | undefined {
  const named = place ? places.get(place) : undefined;
  if (named) return { end: endOf(named) };
  if (!state) return undefined;
  const name = stateName(state, actors.values());
  const id = placeId(name, state);
  return { end: ownEnd('Place', id), node: { label: 'Place', id, properties: { name, state } } };
}

function relationshipsOf(article: Article, event: Event, own: End, names: NamesOfArticle): BatchRelationship[] {
  const { evidence, participants, concerns = [] } = event;
  const place = placeOf(event, names);
  const where = `event at ${evidence.start}`;
  const part = (id: string) => endOf(lookUp(names.actors, id, where));
  const matter = (id: string) => endOf(lookUp(names.proposals, id, where));
  return [
    ...participants.map((id) => link(article, 'TOOK_PART_IN', part(id), own, evidence)),
    ...concerns.map((id) => link(article, 'CONCERNS', own, matter(id), evidence)),
    ...(place ? [link(article, 'HELD_IN', own, place.end, evidence)] : []),
  ];
}

/** Statements whose content tells of the event. */
function mentionsOf(article: Article, { evidence }: Event, own: End, statements: readonly PlacedStatement[]) {
  const telling = statements.filter(({ statement }) => statement.content.some((span) => contains(span, evidence)));
  return telling.map((placed) => link(article, 'MENTIONS', statementEnd(placed), own, evidence));
}

export function eventsOf(
  article: Article,
  { events }: Extraction,
  statements: readonly PlacedStatement[],
  names: NamesOfArticle,
  unique: (id: string) => string,
): Pick<Batch, 'nodes' | 'relationships'> {
  const placed = events.map((event) => {
    const span = hull([event.evidence])!;
    return { event, own: ownEnd('Event', unique(spanId(`event:${event.kind}`, article.id, span))) };
  });
  return {
    nodes: placed.flatMap(({ event, own }) => {
      const whole = placeOf(event, names)?.node;
      return [eventNode(article, event, own.id), ...(whole ? [whole] : [])];
    }),
    relationships: placed.flatMap(({ event, own }) => [
      ...relationshipsOf(article, event, own, names),
      ...mentionsOf(article, event, own, statements),
    ]),
  };
}
