/** Who and what an article names, with the node that each stands for. */
import type { Actor, ActorKind, Extraction, Place, Proposal } from '../extract/extraction';
import type { Label } from '../schema';
import type { Article } from '../text/article';
import type { Span } from '../text/document';
import type { Naming } from './batch';
import { occurrences } from './evidence';
import { isFullName, namingKey, placeId, shortDigest, slug, stateId } from './ids';
import { wordsOf } from './words';

export const ACTOR_LABELS: Readonly<Record<ActorKind, Label>> = {
  person: 'Person',
  organization: 'Organization',
  state: 'State',
  group: 'Group',
};

/** A naming with all places of the article where it is named; several local ids may mean the same. */
export interface Named extends Naming {
  readonly mentions: readonly Span[];
}

export interface NamesOfArticle {
  readonly actors: ReadonlyMap<string, Named>;
  readonly places: ReadonlyMap<string, Named>;
  readonly proposals: ReadonlyMap<string, Named>;
}

/** A group, a bare surname and one left open are this article's own: nothing says that another article means the same. */
function actorId(articleId: string, { kind, name, represents, uncertain }: Actor): string {
  const own = `${kind}:${articleId}#${slug(name)}`;
  if (kind === 'state') return stateId(represents ?? slug(name));
  if (kind === 'group' || uncertain) return own;
  if (kind === 'person') return isFullName(name) ? `person:${slug(name)}` : own;
  return ['organization', ...(represents ? [represents] : []), slug(name)].join(':');
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function mentionsIn({ text }: Article, given: readonly Span[] | undefined, forms: readonly string[]): Span[] {
  const spans = given && given.length > 0 ? given : occurrences(text, forms);
  return spans.map(({ start, end }) => ({ start, end })).sort(byStart);
}

function namingOf(article: Article, parts: Omit<Named, 'articleId' | 'on' | 'start'>): Named {
  const start = parts.mentions[0]?.start ?? article.text.length;
  return { ...parts, articleId: article.id, on: article.publishedOn, start };
}

function actorNaming(article: Article, actor: Actor): Named {
  const { kind, name, role, represents } = actor;
  return namingOf(article, {
    key: namingKey(article.id, kind, name),
    label: ACTOR_LABELS[kind],
    ownId: actorId(article.id, actor),
    name,
    forms: actor.aliases,
    kind,
    role: role ?? undefined,
    state: represents ?? undefined,
    uncertain: actor.uncertain || undefined,
    mentions: mentionsIn(article, actor.mentions, [name, ...actor.aliases]),
  });
}

function placeNaming(article: Article, { name, state, mentions }: Place): Named {
  return namingOf(article, {
    key: namingKey(article.id, 'place', `${name} ${state ?? ''}`),
    label: 'Place',
    ownId: placeId(name, state ?? undefined),
    name,
    forms: [],
    state: state ?? undefined,
    mentions: mentionsIn(article, mentions, [name]),
  });
}

/** Parties that the proposal gives, or else the actors that its name names; one alone who put it forward is none. */
function partiesOf({ name, parties, proposedBy }: Proposal, actors: ReadonlyMap<string, Named>): string[] {
  const named = (ids: readonly string[]) => ids.flatMap((id) => actors.get(id) ?? []);
  const meant = parties
    ? named(parties)
    : [...actors.values()].filter((actor) => occurrences(name, [actor.name, ...actor.forms]).length > 0);
  const sides = [...new Set(meant.flatMap(sideOf))].sort();
  const proposers = new Set(named(proposedBy).flatMap(sideOf));
  return sides.length === 1 && proposers.has(sides[0]!) ? [] : sides;
}

/** Who speaks for a state stands for it; unnamed people and persons for themselves are no side that recurs. */
function sideOf({ state, ownId, kind }: Named): string[] {
  if (state) return [stateId(state)];
  return kind === 'organization' || kind === 'state' ? [ownId] : [];
}

/** So many states at most are what an article is about. */
const MAIN_STATES = 4;

/** The states that the article names most, through whoever speaks for them. */
function contextOf(actors: ReadonlyMap<string, Named>): string[] {
  const counts = new Map<string, number>();
  for (const named of new Set(actors.values())) {
    for (const side of sideOf(named)) {
      if (side.startsWith('state:')) counts.set(side, (counts.get(side) ?? 0) + named.mentions.length);
    }
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ordered
    .slice(0, MAIN_STATES)
    .map(([side]) => side)
    .sort();
}

/** How long it is to last is read from its name; by themselves these words tell nothing apart. */
const COUNTED = /^(\d+|(hour|day|week|month|year)s?)$/;

/** Modifiers that it gives, or else the words of its name that name neither its kind nor an actor. */
function modifiersOf({ name, kind, modifiers }: Proposal, actors: ReadonlyMap<string, Named>): string[] {
  if (modifiers) return [...new Set(modifiers.flatMap(wordsOf))].filter((word) => !COUNTED.test(word)).sort();
  const known = new Set([
    ...wordsOf(kind),
    ...[...actors.values()].flatMap((actor) => [actor.name, ...actor.forms].flatMap(wordsOf)),
  ]);
  return [...new Set(wordsOf(name).filter((word) => !known.has(word) && !COUNTED.test(word)))].sort();
}

function proposalNaming(article: Article, proposal: Proposal, actors: ReadonlyMap<string, Named>): Named {
  const { kind, name } = proposal;
  const key = namingKey(article.id, kind, name);
  const forms = [...new Set(proposal.mentions.map(({ text }) => text))];
  return namingOf(article, {
    key,
    label: 'Proposal',
    ownId: `proposal:${kind}:${shortDigest(key)}`,
    name,
    forms,
    kind,
    parties: partiesOf(proposal, actors),
    modifiers: modifiersOf(proposal, actors),
    context: contextOf(actors),
    mentions: mentionsIn(article, proposal.mentions, [name]),
  });
}

/** Local ids that mean the same node share one naming with the mentions and forms of all. */
function united(namings: readonly (readonly [string, Named])[]): Map<string, Named> {
  const groups = new Map<string, Named>();
  for (const [, named] of namings) {
    const known = groups.get(named.ownId);
    groups.set(named.ownId, known ? uniteTwo(known, named) : named);
  }
  return new Map(namings.map(([id, { ownId }]) => [id, groups.get(ownId)!]));
}

function uniteTwo(a: Named, b: Named): Named {
  return {
    ...a,
    role: a.role ?? b.role,
    state: a.state ?? b.state,
    forms: [...new Set([...a.forms, b.name, ...b.forms])].filter((form) => form !== a.name),
    mentions: [...a.mentions, ...b.mentions].sort(byStart),
    start: Math.min(a.start, b.start),
  };
}

/** Names that the extraction gives to events' places, and that are not among its places. */
function placesOf({ places, events }: Extraction): Place[] {
  const known = new Set(places.map(({ name }) => name));
  const more = events.flatMap(({ place, state }) =>
    place && !known.has(place) ? [{ id: place, name: place, state, mentions: [] }] : [],
  );
  return [...places, ...more.filter(({ name }, i) => more.findIndex((other) => other.name === name) === i)];
}

/** Maps the extraction's own ids (places: also their names) to what they name. */
export function namesOf(article: Article, extraction: Extraction): NamesOfArticle {
  const actors = united(extraction.actors.map((actor) => [actor.id, actorNaming(article, actor)] as const));
  const proposals = extraction.proposals.map((item) => [item.id, proposalNaming(article, item, actors)] as const);
  const places = placesOf(extraction).map((place) => [place, placeNaming(article, place)] as const);
  const byName = united(places.flatMap(([{ id, name }, named]) => [[id, named] as const, [name, named] as const]));
  return { actors, proposals: united(proposals), places: byName };
}
