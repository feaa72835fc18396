/**
 * The graph's ontology: every label, relationship type and property, with caption and colour. Constraints, upserts,
 * the viewer's legend and the documentation derive from here. Pure data; imports nothing.
 */

export type PropertyType = 'string' | 'date' | 'integer' | 'float' | 'boolean' | 'strings';

export interface PropertySpec {
  readonly type: PropertyType;
  readonly about: string;
  readonly required?: boolean;
  /** Bookkeeping of the loader: not for a reader's eyes. */
  readonly hidden?: boolean;
}

export interface LabelSpec {
  readonly about: string;
  /** Labels the node carries as well: a Person is an Actor. */
  readonly also?: readonly string[];
  /** Property shown under the node. */
  readonly caption: string;
  /** Chosen to differ for colour-blind readers (Okabe and Ito 2008). */
  readonly colour: string;
  readonly icon: string;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

export interface RelationshipSpec {
  readonly about: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly caption: string;
  /** Read from the text, so that it carries articleId, start, end and quote. */
  readonly evidence: boolean;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const id: PropertySpec = { type: 'string', about: 'made from the content, unique', required: true };
const name: PropertySpec = { type: 'string', about: 'name shown', required: true };

/** What everything read from the text carries: `article.text.slice(start, end) === quote`. */
export const EVIDENCE = {
  articleId: { type: 'string', about: 'article that says it', required: true },
  start: { type: 'integer', about: 'first UTF-16 unit in the article', required: true },
  end: { type: 'integer', about: 'UTF-16 unit after the last', required: true },
  quote: { type: 'string', about: 'the very words', required: true },
} as const satisfies Record<string, PropertySpec>;

const stance: PropertySpec = {
  type: 'string',
  about: 'proposes, supports, accepts, conditional, uncommitted, opposes or neutral',
  required: true,
};
const rule: PropertySpec = { type: 'string', about: 'name of the rule that decided it' };
const decidedBy: PropertySpec = { type: 'string', about: 'words within the evidence that decided the stance' };
const on: PropertySpec = { type: 'date', about: 'day it holds for, where known' };
const dated = {
  date: { type: 'date', about: 'first day, where the text tells it' },
  dateEnd: { type: 'date', about: 'last day, of an interval' },
  datePrecision: { type: 'string', about: 'day, week, month, year, interval or unresolved' },
  dateReason: { type: 'string', about: 'how the date was resolved, or why it was not' },
} as const satisfies Record<string, PropertySpec>;

const actor = {
  id,
  name,
  kind: { type: 'string', about: 'person, organization, state or group', required: true },
  aliases: { type: 'strings', about: 'other forms the articles use' },
  role: { type: 'string', about: 'office or function as the article gives it' },
  represents: { type: 'string', about: 'ISO 3166 alpha-2 code of the state it speaks for' },
  uncertain: { type: 'boolean', about: 'the text leaves open who this is' },
  namedKey: { type: 'string', about: 'day and article of the naming that gives the name', hidden: true },
  roleKey: { type: 'string', about: 'day and article of the naming that gives the role', hidden: true },
  surname: { type: 'string', about: 'last word of a name of a person', hidden: true },
  bare: { type: 'boolean', about: 'an article names the person by a bare surname', hidden: true },
  stateKey: { type: 'string', about: 'day and article of the naming that gives the state', hidden: true },
} as const satisfies Record<string, PropertySpec>;

export const labels = {
  Article: {
    about: 'one news text',
    caption: 'title',
    colour: '#7F7F7F',
    icon: 'article',
    properties: {
      id,
      title: { type: 'string', about: 'headline' },
      text: { type: 'string', about: 'the whole text as given', required: true },
      publishedOn: { type: 'date', about: 'day of publication' },
      source: { type: 'string', about: 'publisher' },
      url: { type: 'string', about: 'address' },
      digest: { type: 'string', about: 'SHA-256 of article and extraction', required: true },
      extraction: { type: 'string', about: 'the extraction as JSON, for export', required: true, hidden: true },
      signature: { type: 'string', about: 'MinHash of its shingles', hidden: true },
      bands: { type: 'strings', about: 'bands of the signature, by which near duplicates are found', hidden: true },
    },
  },
  Actor: {
    about: 'whoever can speak or take a position',
    caption: 'name',
    colour: '#56B4E9',
    icon: 'actor',
    properties: actor,
  },
  Person: {
    about: 'a named person',
    also: ['Actor'],
    caption: 'name',
    colour: '#56B4E9',
    icon: 'person',
    properties: actor,
  },
  Organization: {
    about: 'a body: ministry, union of states, armed group',
    also: ['Actor'],
    caption: 'name',
    colour: '#0072B2',
    icon: 'organization',
    properties: actor,
  },
  State: {
    about: 'a country acting as one',
    also: ['Actor'],
    caption: 'name',
    colour: '#009E73',
    icon: 'state',
    properties: actor,
  },
  Group: {
    about: 'an unnamed or collective source',
    also: ['Actor'],
    caption: 'name',
    colour: '#9AC7E0',
    icon: 'group',
    properties: actor,
  },
  Place: {
    about: 'where something happens',
    caption: 'name',
    colour: '#B8A07E',
    icon: 'place',
    properties: { id, name, state: { type: 'string', about: 'ISO 3166 alpha-2 code of the state it lies in' } },
  },
  Proposal: {
    about: 'a course of action one can be for or against',
    caption: 'name',
    colour: '#E69F00',
    icon: 'proposal',
    properties: {
      id,
      name,
      kind: { type: 'string', about: 'kind of measure', required: true },
      aliases: { type: 'strings', about: 'other forms the articles use' },
      firstSeen: { type: 'date', about: 'publication of the first article that mentions it' },
      lastSeen: { type: 'date', about: 'publication of the last article that mentions it' },
      parties: { type: 'strings', about: 'ids of the actors it binds' },
      modifiers: { type: 'strings', about: 'what sets it apart from others of its kind: duration, place, matter' },
      namedKey: { type: 'string', about: 'day and article of the naming that gives the name', hidden: true },
    },
  },
  Statement: {
    about: 'one attribution of speech',
    caption: 'content',
    colour: '#F0E442',
    icon: 'statement',
    properties: {
      id,
      ...EVIDENCE,
      source: { type: 'string', about: 'words that name the source' },
      sourceStart: { type: 'integer', about: 'offset of the source' },
      sourceEnd: { type: 'integer', about: 'end of the source' },
      cue: { type: 'string', about: 'words of speech' },
      cueStart: { type: 'integer', about: 'offset of the cue' },
      cueEnd: { type: 'integer', about: 'end of the cue' },
      content: { type: 'string', about: 'what is said, its pieces joined', required: true },
      contentSpans: { type: 'strings', about: '"start-end" of each piece' },
      mode: { type: 'string', about: 'direct, indirect or mixed', required: true },
      act: { type: 'string', about: 'speech act', required: true },
      certainty: { type: 'string', about: 'asserted, conditional or withheld' },
      reportedOn: { type: 'date', about: 'publication of the article: it was made on that day at the latest' },
      rule,
      speakerReason: { type: 'string', about: 'how the speaker was found' },
      ...dated,
    },
  },
  Event: {
    about: 'talks, a call, a visit, a briefing, a vote',
    caption: 'name',
    colour: '#CC79A7',
    icon: 'event',
    properties: {
      id,
      name,
      ...EVIDENCE,
      kind: { type: 'string', about: 'kind of event', required: true },
      status: { type: 'string', about: 'held, scheduled or cancelled', required: true },
      ...dated,
    },
  },
  Headline: {
    about: 'a teaser of another article, kept out of the body',
    caption: 'quote',
    colour: '#BBBBBB',
    icon: 'headline',
    properties: { id, ...EVIDENCE, kind: { type: 'string', about: 'teaser, byline, trailer ...' } },
  },
} as const satisfies Record<string, LabelSpec>;

export type Label = keyof typeof labels;

export const relationships = {
  MADE: {
    about: 'made the statement',
    from: 'Actor',
    to: ['Statement'],
    caption: 'made',
    evidence: true,
    properties: { ...EVIDENCE, joint: { type: 'boolean', about: 'one of several speakers' } },
  },
  REPORTED_IN: {
    about: 'stands in the article',
    from: 'Statement',
    to: ['Article'],
    caption: 'reported in',
    evidence: true,
    properties: EVIDENCE,
  },
  ADDRESSED_TO: {
    about: 'was said to',
    from: 'Statement',
    to: ['Actor'],
    caption: 'to',
    evidence: true,
    properties: EVIDENCE,
  },
  ABOUT: {
    about: 'is about the proposal',
    from: 'Statement',
    to: ['Proposal'],
    caption: 'about',
    evidence: true,
    properties: {
      ...EVIDENCE,
      stance,
      rule,
      decidedBy,
      holder: { type: 'string', about: 'actor whose stance the speaker reports' },
    },
  },
  QUOTES: {
    about: 'reports what another said',
    from: 'Statement',
    to: ['Statement'],
    caption: 'quotes',
    evidence: true,
    properties: EVIDENCE,
  },
  MENTIONS: {
    about: 'names',
    from: 'Statement',
    to: ['Actor', 'Place', 'Proposal', 'Event'],
    caption: 'mentions',
    evidence: true,
    properties: EVIDENCE,
  },
  REPRESENTS: {
    about: 'speaks for the state',
    from: 'Actor',
    to: ['State'],
    caption: 'represents',
    evidence: true,
    properties: { ...EVIDENCE, role: { type: 'string', about: 'in this function' } },
  },
  PROPOSED: {
    about: 'put the proposal forward',
    from: 'Actor',
    to: ['Proposal'],
    caption: 'proposed',
    evidence: true,
    properties: EVIDENCE,
  },
  TAKES_POSITION: {
    about: 'takes a stance on the proposal: the ledger, one per piece of evidence',
    from: 'Actor',
    to: ['Proposal'],
    caption: 'stance',
    evidence: true,
    properties: {
      ...EVIDENCE,
      stance,
      on,
      reportedOn: { type: 'date', about: 'publication of the article: it holds on that day at the latest' },
      rule,
      decidedBy,
      statementId: { type: 'string', about: 'statement that holds it' },
    },
  },
  TOOK_PART_IN: {
    about: 'took part in',
    from: 'Actor',
    to: ['Event'],
    caption: 'took part in',
    evidence: true,
    properties: EVIDENCE,
  },
  CONCERNS: {
    about: 'is about the proposal',
    from: 'Event',
    to: ['Proposal'],
    caption: 'concerns',
    evidence: true,
    properties: EVIDENCE,
  },
  HELD_IN: {
    about: 'was held in',
    from: 'Event',
    to: ['Place'],
    caption: 'held in',
    evidence: true,
    properties: EVIDENCE,
  },
  IN: { about: 'lies in', from: 'Place', to: ['State'], caption: 'in', evidence: false, properties: {} },
  LINKS_TO: {
    about: 'carries the teaser of',
    from: 'Article',
    to: ['Headline'],
    caption: 'links to',
    evidence: true,
    properties: EVIDENCE,
  },
  NAMES: {
    about: 'names it; one per article, with why it is taken for this one',
    from: 'Article',
    to: ['Actor', 'Place', 'Proposal'],
    caption: 'names',
    evidence: true,
    properties: {
      ...EVIDENCE,
      key: { type: 'string', about: 'article and name', required: true, hidden: true },
      ownId: { type: 'string', about: 'the node it would stand for by itself', required: true, hidden: true },
      kind: { type: 'string', about: 'kind of actor or measure' },
      name: { type: 'string', about: 'fullest form in this article', required: true },
      forms: { type: 'strings', about: 'other forms in this article' },
      mentions: { type: 'integer', about: 'how often' },
      role: { type: 'string', about: 'office or function in this article' },
      represents: { type: 'string', about: 'ISO 3166 alpha-2 code of the state it speaks for' },
      uncertain: { type: 'boolean', about: 'the article leaves open who this is' },
      parties: { type: 'strings', about: 'ids of the actors a proposal binds' },
      modifiers: { type: 'strings', about: 'what sets a proposal apart' },
      context: { type: 'strings', about: 'ids of the states that the article is mainly about', hidden: true },
      score: { type: 'float', about: 'how sure it is that this is the same as in other articles, 0 to 1' },
      reason: { type: 'string', about: 'why it is taken for this one' },
    },
  },
  SYNDICATED_FROM: {
    about: 'is nearly the same text as the earlier article, the earliest of all such',
    from: 'Article',
    to: ['Article'],
    caption: 'copy of',
    evidence: false,
    properties: { similarity: { type: 'float', about: 'estimated Jaccard similarity of their shingles, 0 to 1' } },
  },
} as const satisfies Record<string, RelationshipSpec>;

export type RelationshipType = keyof typeof relationships;

/** What the database keeps beside the graph: which migrations ran, what a person decided about identities. */
export const bookkeeping = ['Migration', 'Decision'] as const;

/** Full-text indexes: what each finds, by which properties, and how text is cut into words. */
export const fullText = {
  statements: { label: 'Statement', properties: ['quote', 'content'], analyzer: 'english' },
  actors: { label: 'Actor', properties: ['name', 'aliases', 'role'], analyzer: 'standard-folding' },
  proposals: { label: 'Proposal', properties: ['name', 'aliases'], analyzer: 'english' },
  articles: { label: 'Article', properties: ['title', 'text'], analyzer: 'english' },
  bands: { label: 'Article', properties: ['bands'], analyzer: 'whitespace' },
} as const satisfies Record<string, { label: string; properties: readonly string[]; analyzer: string }>;

/** Range indexes: label or relationship type, and the property that queries and the loader seek by. */
export const rangeIndexes = [
  ['Article', 'publishedOn'],
  ['Statement', 'date'],
  ['Statement', 'reportedOn'],
  ['Statement', 'articleId'],
  ['Event', 'date'],
  ['Event', 'articleId'],
  ['Headline', 'articleId'],
  ['Proposal', 'kind'],
  ['Proposal', 'firstSeen'],
  ['Person', 'surname'],
  ['TAKES_POSITION', 'on'],
  ['TAKES_POSITION', 'articleId'],
  ['PROPOSED', 'articleId'],
  ['REPRESENTS', 'articleId'],
  ['NAMES', 'ownId'],
] as const;

/** Appearance of each stance; the dash tells them apart without colour. */
export const stances = {
  proposes: { caption: 'proposes', colour: '#E69F00', dash: 'solid', glyph: '★', order: 0 },
  supports: { caption: 'supports', colour: '#0072B2', dash: 'solid', glyph: '+', order: 1 },
  accepts: { caption: 'accepts', colour: '#009E73', dash: 'solid', glyph: '✓', order: 2 },
  conditional: { caption: 'only if', colour: '#CC79A7', dash: 'dashed', glyph: '?', order: 3 },
  uncommitted: { caption: 'withheld', colour: '#888888', dash: 'dotted', glyph: '…', order: 4 },
  opposes: { caption: 'opposes', colour: '#D55E00', dash: 'long-dashed', glyph: '✗', order: 5 },
  neutral: { caption: 'mentions', colour: '#BBBBBB', dash: 'solid', glyph: '·', order: 6 },
} as const;

/** Words for readers: what a value means, by property. A value without an entry is shown with spaces for hyphens. */
export const meanings: Readonly<Record<string, Readonly<Record<string, { caption: string; about: string }>>>> = {
  certainty: {
    asserted: { caption: 'said outright', about: 'the speaker commits to it' },
    conditional: { caption: 'under a condition', about: 'it holds only if something else does' },
    withheld: { caption: 'stance withheld', about: 'the speaker takes no stance' },
  },
  mode: {
    direct: { caption: 'word for word', about: 'the article quotes the speaker’s own words' },
    indirect: { caption: 'in the article’s words', about: 'the article tells in its own words what was said' },
    mixed: { caption: 'partly word for word', about: 'some of the words are quoted, the rest is the article’s own' },
  },
  kind: {
    other: { caption: 'other measure', about: 'none of the kinds of measure' },
    'aid-access': { caption: 'access for aid', about: 'letting relief reach people' },
    'arms-supply': { caption: 'supply of arms', about: 'giving or selling weapons' },
    'safe-zone': { caption: 'safe zone', about: 'an area that is not to be attacked' },
  },
};

/** A value of a property in words for readers, with what it means where that is not plain. */
export function meaningOf(property: string, value: string): { readonly caption: string; readonly about?: string } {
  return meanings[property]?.[value] ?? { caption: value.replaceAll('-', ' ') };
}
