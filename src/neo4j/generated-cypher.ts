/**
 * The statements that follow from the schema: constraints, indexes and one upsert a label and a relationship.
 * They stand as files under cypher/ like all others; `npm run generate` writes them, a test compares them.
 */
import { fullText, type LabelSpec, labels, type RelationshipSpec, rangeIndexes, relationships } from '../schema';

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

const header = (title: string, rows: string) =>
  `// title: ${title}\n// param: rows: list - ${rows}\n// returns: rows\n// Generated from src/schema/ by "npm run generate".\n`;

function nodeUpsert(label: string): string {
  const key = keyLabel(label);
  const set = key === label ? 'SET n += row.properties' : `SET n:${label}, n += row.properties`;
  return `${header(`Write nodes: ${label}`, 'id, properties')}UNWIND $rows AS row\nMERGE (n:${key} {id: row.id})\n${set}\n`;
}

/**
 * What an article says it alone says, and the loader has taken it away before: it is created, which spares the search
 * among all that its ends have, and the constraint on the id watches. What no article owns may be there already.
 */
function relationshipUpsert(type: string, from: string, to: string, owned: boolean): string {
  const lines = [
    'UNWIND $rows AS row',
    `MATCH (from:${from} {id: row.from})`,
    `MATCH (to:${to} {id: row.to})`,
    `${owned ? 'CREATE' : 'MERGE'} (from)-[r:${type} {id: row.id}]->(to)`,
    'SET r += row.properties',
  ];
  return `${header(`Write relationships: (:${from})-[:${type}]->(:${to})`, 'id, from, to, properties')}${lines.join('\n')}\n`;
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
  for (const [label] of labelEntries) files.set(nodeUpsertName(label), nodeUpsert(label));
  for (const [type, { from, to, evidence }] of relationshipEntries) {
    for (const target of new Set(to.map(keyLabel))) {
      files.set(relationshipUpsertName(type, target), relationshipUpsert(type, from, target, evidence));
    }
  }
  return files;
}
