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
  ['Proposal', 'statements'],
  ['Person', 'surname'],
  ['TAKES_POSITION', 'on'],
  ['TAKES_POSITION', 'articleId'],
  ['PROPOSED', 'articleId'],
  ['REPRESENTS', 'articleId'],
  ['NAMES', 'ownId'],
] as const;
