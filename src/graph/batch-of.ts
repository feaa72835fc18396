/** From an article and its extraction to the nodes and relationships that it gives to the graph. */
import type { Extraction } from '../extract/extraction';
import type { Article } from '../text/article';
import type { LeftOut } from '../text/document';
import type { Batch, BatchNode, BatchRelationship, Naming, Properties } from './batch';
import { eventsOf } from './events';
import { evidenceOf } from './evidence';
import { digest, spanId, stateId, uniqueIds } from './ids';
import { type End, endOf, link, ownEnd } from './link';
import { type Named, type NamesOfArticle, namesOf } from './names-of-article';
import { bandsOf, signatureOf } from './near-duplicate';
import { proposers, stanceRelationships } from './positions';
import { stateName } from './state-names';
import { placeStatements, statementNode, statementRelationships } from './statements';

/** Raised when the same extraction gives another graph than before, so that articles in a database are written anew. */
const FORM = 5;

/** Of the article, its extraction and the form of the graph: equal digests give equal graphs. */
export function digestOf({ id, text, title, publishedOn, source, url }: Article, extraction: Extraction): string {
  return digest(JSON.stringify([FORM, id, text, title, publishedOn, source, url, extraction]));
}

function articleNode(article: Article, extraction: Extraction): BatchNode {
  const { id, text, title, publishedOn, source, url } = article;
  const signature = signatureOf(text);
  const properties = {
    title: title ?? extraction.title ?? undefined,
    text,
    publishedOn,
    source,
    url,
    digest: digestOf(article, extraction),
    extraction: JSON.stringify(extraction),
    signature,
    bands: bandsOf(signature),
  };
  return { label: 'Article', id, properties };
}

/** The representative's function in the words of the article, else where it is named first. */
function represents(article: Article, named: Named): BatchRelationship[] {
  const { kind, state, role, mentions } = named;
  if (!state || kind === 'state' || mentions.length === 0) return [];
  const fullest = mentions.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return [link(article, 'REPRESENTS', endOf(named), ownEnd('State', stateId(state)), fullest, { role })];
}

/** States that something refers to by code: they get a name even where the article does not name them. */
function stateNodes(codes: readonly string[]): BatchNode[] {
  return [...new Set(codes)].sort().map((code) => ({
    label: 'State',
    id: stateId(code),
    properties: { name: stateName(code), kind: 'state', represents: code },
  }));
}

/** A place lies in its state: a fact of geography, with no evidence in the text. */
function placesInStates(places: readonly { id: string; state?: string }[]): BatchRelationship[] {
  return places.flatMap(({ id, state }) =>
    state
      ? [
          {
            type: 'IN' as const,
            id: `IN:${id}`,
            from: ownEnd('Place', id),
            to: ownEnd('State', stateId(state)),
            properties: {},
          },
        ]
      : [],
  );
}

/** Everything kept out of the body, headlines of other articles included; an extraction may list only the latter. */
function leftOutOf({ leftOut, headlines }: Extraction): LeftOut[] {
  const known = new Set(leftOut.map(({ start }) => start));
  const more = headlines.filter(({ start }) => !known.has(start)).map((span) => ({ ...span, kind: 'teaser' as const }));
  return [...leftOut, ...more].sort((a, b) => a.start - b.start);
}

function headlinesOf(article: Article, extraction: Extraction): Pick<Batch, 'nodes' | 'relationships'> {
  const placed = leftOutOf(extraction).map((span) => ({
    span,
    end: ownEnd('Headline', spanId('headline', article.id, span)),
  }));
  return {
    nodes: placed.map(({ span, end: { id } }) => ({
      label: 'Headline',
      id,
      properties: { ...evidenceOf(article, span), kind: span.kind },
    })),
    relationships: placed.map(({ span, end }) => link(article, 'LINKS_TO', ownEnd('Article', article.id), end, span)),
  };
}

/** What names something that has no mention of its own: a relationship that it stands at. */
function evidenceFor({ ownId, mentions }: Named, relationships: readonly BatchRelationship[]) {
  if (mentions[0]) return mentions[0];
  const at = relationships.find(
    ({ from, to, properties }) => [from.id, to.id].includes(ownId) && 'start' in properties,
  );
  return at ? { start: Number(at.properties.start), end: Number(at.properties.end) } : undefined;
}

function namingProperties(named: Named): Properties {
  const { key, ownId, kind, name, forms, mentions, role, state, uncertain, parties, modifiers, context } = named;
  const list = { key, ownId, kind, name, forms: [...forms].sort(), mentions: mentions.length, role, represents: state };
  return { ...list, uncertain, parties, modifiers, context };
}

/** One relationship an article and name; names that nothing in the text shows are left out. */
function namings(article: Article, names: NamesOfArticle, relationships: readonly BatchRelationship[]) {
  const all = [names.actors, names.places, names.proposals].flatMap((map) => [...new Set(map.values())]);
  const self: End = ownEnd('Article', article.id);
  const shown = all.flatMap((named) => {
    const span = evidenceFor(named, relationships);
    return span
      ? [{ named, relationship: link(article, 'NAMES', self, endOf(named), span, namingProperties(named)) }]
      : [];
  });
  return {
    namings: shown.map(({ named: { mentions: _, ...naming } }): Naming => naming),
    relationships: shown.map(({ relationship }) => relationship),
  };
}

const uniqueById = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** Pure: the same article and extraction give the same batch. Throws when the extraction refers to what it does not list. */
export function batchOf(article: Article, extraction: Extraction): Batch {
  const names = namesOf(article, extraction);
  const unique = uniqueIds();
  const statements = placeStatements(article.id, extraction.statements, unique);
  const events = eventsOf(article, extraction, statements, names, unique);
  const headlines = headlinesOf(article, extraction);
  const actors = [...new Set(names.actors.values())];
  const said = [
    ...statementRelationships(article, statements, names),
    ...stanceRelationships(article, extraction, statements, names),
    ...proposers(article, extraction, names),
    ...actors.flatMap((actor) => represents(article, actor)),
    ...events.relationships,
  ];
  const named = namings(article, names, said);
  const stated = events.nodes.filter(({ label }) => label === 'Place');
  const places = [
    ...named.namings.filter(({ label }) => label === 'Place').map(({ ownId, state }) => ({ id: ownId, state })),
    ...stated.map(({ id, properties }) => ({ id, state: properties.state as string })),
  ];
  const codes = [...actors, ...places].flatMap(({ state }) => state ?? []);
  return {
    articleId: article.id,
    nodes: uniqueById([
      articleNode(article, extraction),
      ...statements.map((placed) => statementNode(article, placed)),
      ...events.nodes,
      ...headlines.nodes,
      ...stateNodes(codes),
    ]),
    namings: named.namings,
    relationships: uniqueById([...said, ...named.relationships, ...headlines.relationships, ...placesInStates(places)]),
  };
}
