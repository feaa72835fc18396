/** The invariants of the graph, held against a batch before the database sees it. */
import { EVIDENCE, type LabelSpec, labels, type PropertySpec, type RelationshipSpec, relationships } from '../schema';
import type { Article } from '../text/article';
import type { Batch, BatchNode, BatchRelationship, Properties, Value } from './batch';
import { BrokenInvariant } from './broken-invariant';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (value: Value): boolean =>
  typeof value === 'string' && DAY.test(value) && new Date(value).toISOString().slice(0, 10) === value;

const HOLDS: Readonly<Record<PropertySpec['type'], (value: Value) => boolean>> = {
  string: (value) => typeof value === 'string',
  date: (value) => {
    try {
      return isDay(value);
    } catch {
      return false;
    }
  },
  integer: (value) => Number.isInteger(value),
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

function checkProperties(id: string, properties: Properties, specs: Readonly<Record<string, PropertySpec>>): void {
  for (const [name, value] of Object.entries(properties)) {
    const spec = specs[name];
    if (!spec) throw new BrokenInvariant('schema', id, `the schema knows no property ${name}`);
    if (value !== undefined && !HOLDS[spec.type](value)) {
      throw new BrokenInvariant('schema', id, `${name} is no ${spec.type}: ${JSON.stringify(value)}`);
    }
  }
  const missing = Object.entries(specs).find(
    ([name, spec]) => spec.required && name !== 'id' && properties[name] === undefined,
  );
  if (missing) throw new BrokenInvariant('schema', id, `has no ${missing[0]}`);
}

/** The slice of the article must be the quotation, and not empty. */
export function checkEvidence(article: Pick<Article, 'id' | 'text'>, id: string, properties: Properties): void {
  const { articleId, start, end, quote } = properties;
  if (articleId !== article.id)
    throw new BrokenInvariant('evidence', id, `stands in ${articleId}, not in ${article.id}`);
  const slice = article.text.slice(Number(start), Number(end));
  if (slice === '' || slice !== quote) {
    throw new BrokenInvariant(
      'evidence',
      id,
      `[${start}, ${end}) is ${JSON.stringify(slice)}, not ${JSON.stringify(quote)}`,
    );
  }
}

function checkNode(article: Article, { id, label, properties }: BatchNode): void {
  const spec: LabelSpec = labels[label];
  checkProperties(id, properties, spec.properties);
  if (Object.keys(EVIDENCE).every((name) => name in spec.properties)) checkEvidence(article, id, properties);
}

const wide = (label: keyof typeof labels): string[] => [label, ...((labels[label] as LabelSpec).also ?? [])];

function checkRelationship(article: Article, nodes: ReadonlySet<string>, relationship: BatchRelationship): void {
  const { id, type, from, to, properties } = relationship;
  const spec: RelationshipSpec = relationships[type];
  checkProperties(id, properties, spec.properties);
  if (spec.evidence) checkEvidence(article, id, properties);
  if (!wide(from.label).includes(spec.from) || !wide(to.label).some((label) => spec.to.includes(label))) {
    throw new BrokenInvariant('schema', id, `(:${from.label})-[:${type}]->(:${to.label}) is not in the schema`);
  }
  const lost = [from, to].find((end) => !nodes.has(end.id));
  if (lost) throw new BrokenInvariant('identity', id, `stands at ${lost.id}, which the batch does not have`);
}

function checkUnique(items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id) || id === '') throw new BrokenInvariant('identity', id, 'is not unique in its batch');
    seen.add(id);
  }
}

/** Throws a BrokenInvariant that names the rule and the id of what breaks it. */
export function checkBatch(article: Article, batch: Batch): void {
  const nodes = new Set([...batch.nodes, ...batch.namings.map(({ ownId }) => ({ id: ownId }))].map(({ id }) => id));
  checkUnique(batch.nodes);
  checkUnique(batch.relationships);
  for (const node of batch.nodes) checkNode(article, node);
  for (const relationship of batch.relationships) checkRelationship(article, nodes, relationship);
}
