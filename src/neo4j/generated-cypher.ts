/**
 * The statements that follow from the schema: constraints, indexes and one upsert a label and a relationship.
 * They stand as files under cypher/ like all others; `npm run generate` writes them, a test compares them.
 */
import {
  EVIDENCE,
  fullText,
  type LabelSpec,
  labels,
  type RelationshipSpec,
  rangeIndexes,
  relationships,
} from '../schema';

const labelEntries = Object.entries<LabelSpec>(labels);
const relationshipEntries = Object.entries<RelationshipSpec>(relationships);

/** The label that carries the constraint on the id: Actor for Person, the label itself without a wider one. */
export function keyLabel(label: string): string {
  const spec = (labels as Readonly<Record<string, LabelSpec>>)[label];
  if (!spec) throw new Error(`the schema knows no label ${label}`);
  return spec.also?.[0] ?? label;
}

const migration = (title: string, statements: readonly string[]) =>
  `// title: ${title}\n// Generated from src/schema/ by "npm run generate".\n${statements.join('\n;\n')}\n`;

function constraints(): string {
  const nodes = labelEntries
    .filter(([label]) => keyLabel(label) === label)
    .map(([label]) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS\nFOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  const edges = relationshipEntries.map(
    ([type]) => `CREATE CONSTRAINT ${type}_id IF NOT EXISTS\nFOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  );
  return migration('Every id is unique', [...nodes, ...edges]);
}

function indexes(): string {
  const statements = rangeIndexes.map(([name, property]) => {
    const pattern = name in labels ? `(n:${name})` : `()-[n:${name}]-()`;
    return `CREATE RANGE INDEX ${name}_${property} IF NOT EXISTS\nFOR ${pattern} ON (n.${property})`;
  });
  return migration('Ranges and lookups', statements);
}

function fullTextIndexes(): string {
  const statements = Object.entries(fullText).map(([name, { label, properties, analyzer }]) => {
    const list = properties.map((property) => `n.${property}`).join(', ');
    const options = `OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`;
    return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS\nFOR (n:${label}) ON EACH [${list}]\n${options}`;
  });
  return migration('Full text', statements);
}

/** Properties but for the id, in the order in which rows of a created node or relationship hold their values. */
export const columnsOf = (specs: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(specs).filter((name) => name !== 'id');

/** Read from one article, which alone says it: the loader has taken it away before it writes it. */
export const isOwned = (label: string): boolean =>
  Object.keys(EVIDENCE).every((name) => name in (labels as Readonly<Record<string, LabelSpec>>)[label]!.properties);

/** Columns before the properties. */
const NODE_KEYS = ['id'];
const RELATIONSHIP_KEYS = ['id', 'from', 'to'];

function header(title: string, rows: string): string {
  return `// title: ${title}\n// param: rows: list - ${rows}\n// returns: rows\n// Generated from src/schema/ by "npm run generate".\nUNWIND $rows AS row\n`;
}

/** What is created takes rows that are lists, which are half as long on the way as maps. */
const listHeader = (title: string, columns: readonly string[]) => header(title, `lists of ${columns.join(', ')}`);

function propertyMap(columns: readonly string[]): string {
  const entries = columns.flatMap((name, i) => (name === 'from' || name === 'to' ? [] : [`${name}: row[${i}]`]));
  return `{\n  ${entries.join(',\n  ')}\n}`;
}

function createdNode(label: string, columns: readonly string[]): string {
  return `${listHeader(`Create nodes: ${label}`, columns)}CREATE (:${label} ${propertyMap(columns)})\n`;
}

function mergedNode(label: string): string {
  const key = keyLabel(label);
  const set = key === label ? 'SET n += row.properties' : `SET n:${label}, n += row.properties`;
  return `${header(`Write nodes: ${label}`, 'id, properties')}MERGE (n:${key} {id: row.id})\n${set}\n`;
}

const nodeUpsert = (label: string, { properties }: LabelSpec): string =>
  isOwned(label) ? createdNode(label, [...NODE_KEYS, ...columnsOf(properties)]) : mergedNode(label);

/** What no article owns may be there already; creating spares the search among all that the ends have. */
function relationshipUpsert(type: string, to: string, { from, evidence, properties }: RelationshipSpec): string {
  const columns = [...RELATIONSHIP_KEYS, ...columnsOf(properties)];
  const write = evidence
    ? [`CREATE (from)-[:${type} ${propertyMap(columns)}]->(to)`]
    : [
        `MERGE (from)-[r:${type} {id: row[0]}]->(to)`,
        ...columnsOf(properties).map((name) => `SET r.${name} = row[${columns.indexOf(name)}]`),
      ];
  const lines = [`MATCH (from:${from} {id: row[1]})`, `MATCH (to:${to} {id: row[2]})`, ...write];
  return `${listHeader(`Write relationships: (:${from})-[:${type}]->(:${to})`, columns)}${lines.join('\n')}\n`;
}

export const nodeUpsertName = (label: string): string => `upsert/${label}`;
export const relationshipUpsertName = (type: string, to: string): string => `upsert/${type}.${keyLabel(to)}`;

/** Name under cypher/ (without extension) and text of every generated statement. */
export function generatedCypher(): ReadonlyMap<string, string> {
  const files = new Map([
    ['migrations/R__Constraints', constraints()],
    ['migrations/R__Indexes', indexes()],
    ['migrations/R__Full_text', fullTextIndexes()],
  ]);
  for (const [label, spec] of labelEntries) files.set(nodeUpsertName(label), nodeUpsert(label, spec));
  for (const [type, spec] of relationshipEntries) {
    for (const target of new Set(spec.to.map(keyLabel))) {
      files.set(relationshipUpsertName(type, target), relationshipUpsert(type, target, spec));
    }
  }
  return files;
}
