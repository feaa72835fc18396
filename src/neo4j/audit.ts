/** Holds the invariants of the graph against the database: evidence, identity, schema, nothing left over. */
import neo4j from 'neo4j-driver';
import type { Extraction } from '../extract/extraction';
import { digestOf } from '../graph/batch-of';
import { BrokenInvariant } from '../graph/broken-invariant';
import { checkEvidence } from '../graph/check-batch';
import { bookkeeping, labels, type RelationshipSpec, relationships } from '../schema';
import type { Article } from '../text/article';
import type { Database } from './connect';
import { decode } from './encode';
import { generatedCypher } from './generated-cypher';
import type { Row } from './load/transaction';
import { Work } from './load/transaction';
import { inRead } from './query/run';

export interface Finding {
  readonly rule: 'evidence' | 'identity' | 'schema' | 'orphan' | 'digest' | 'count';
  /** What breaks it: id of a node or relationship, or name of a constraint. */
  readonly id: string;
  readonly detail: string;
}

export interface Audit {
  readonly articles: number;
  /** Pieces of evidence held against the article's text. */
  readonly evidence: number;
  readonly constraints: number;
  readonly findings: readonly Finding[];
}

const PAGE = 50;
/** A broken database may break in every place: enough to see how. */
const MOST = 100;

const TYPES = Object.keys(relationships);
const EVIDENT = Object.entries<RelationshipSpec>(relationships).flatMap(([type, { evidence }]) =>
  evidence ? [type] : [],
);

async function read(database: Database, name: string, parameters: Row = {}): Promise<Row[]> {
  return inRead(database, (tx) => new Work(tx).read(name, parameters));
}

interface Stored {
  readonly article: Article;
  readonly extraction: string;
  readonly digest: string;
}

/** Articles in order of their ids, a page at a time, so that memory stays flat. */
export async function* storedArticles(database: Database, page = PAGE): AsyncGenerator<Stored[]> {
  for (let after = ''; ; ) {
    const rows = await read(database, 'export/articles', { after, limit: neo4j.int(page) });
    if (rows.length === 0) return;
    yield rows.map(({ article, extraction, digest }) => ({
      article: decode(article as Row) as unknown as Article,
      extraction: String(extraction),
      digest: String(digest),
    }));
    after = String((rows.at(-1)!.article as Row).id);
  }
}

function evidenceFinding(article: Article, { item, what, start, end, quote }: Row): Finding[] {
  try {
    const evidence = { articleId: article.id, start: Number(start), end: Number(end), quote: String(quote) };
    checkEvidence(article, `${what} ${item}`, evidence);
    return [];
  } catch (error) {
    if (!(error instanceof BrokenInvariant)) throw error;
    return [{ rule: 'evidence', id: String(item), detail: error.message }];
  }
}

function digestFinding({ article, extraction, digest }: Stored): Finding[] {
  const now = digestOf(article, JSON.parse(extraction) as Extraction);
  if (now === digest) return [];
  return [{ rule: 'digest', id: article.id, detail: 'article or extraction is not what was loaded' }];
}

async function auditPage(
  database: Database,
  page: readonly Stored[],
): Promise<{ evidence: number; findings: Finding[] }> {
  const rows = await read(database, 'audit/evidence-of-articles', { ids: page.map(({ article }) => article.id) });
  const articles = new Map(page.map(({ article }) => [article.id, article]));
  const findings = rows.flatMap((row) => evidenceFinding(articles.get(String(row.id))!, row));
  return { evidence: rows.length, findings: [...findings, ...page.flatMap(digestFinding)] };
}

/** Names that the generated migration gives to its constraints. */
const expectedConstraints = (): string[] =>
  [
    ...generatedCypher()
      .get('migrations/R__Constraints')!
      .matchAll(/CREATE CONSTRAINT (\w+)/g),
  ].map((match) => match[1]!);

async function missingConstraints(database: Database): Promise<{ count: number; findings: Finding[] }> {
  const there = new Set((await read(database, 'admin/constraints')).map(({ name }) => name));
  const expected = expectedConstraints();
  const missing = expected.filter((name) => !there.has(name));
  const findings = missing.map((id): Finding => ({ rule: 'schema', id, detail: 'the constraint is missing' }));
  return { count: expected.length, findings };
}

async function leftovers(database: Database): Promise<Finding[]> {
  const limit = neo4j.int(MOST);
  const lost = await read(database, 'audit/evidence-without-article', { types: EVIDENT, limit });
  const orphans = await read(database, 'audit/orphans', { limit });
  const nameless = await read(database, 'audit/nodes-without-id', { types: TYPES, limit });
  const counts = await read(database, 'audit/counts', { limit });
  const used = (await read(database, 'audit/names')).map(({ label }) => String(label));
  const known: readonly string[] = [...Object.keys(labels), ...bookkeeping];
  return [
    ...lost.map(
      ({ id, what, articleId }): Finding => ({
        rule: 'evidence',
        id: String(id),
        detail: `${what} stands in article ${articleId}, which is not there`,
      }),
    ),
    ...orphans.map(({ id, why }): Finding => ({ rule: 'orphan', id: String(id), detail: String(why) })),
    ...nameless.map(
      ({ id, what }): Finding => ({
        rule: 'identity',
        id: String(id),
        detail: `${what} has no id, or is not in the schema`,
      }),
    ),
    ...counts.map(
      ({ id, said, statements }): Finding => ({
        rule: 'count',
        id: String(id),
        detail: `says that ${said} statements are about it; ${statements} are`,
      }),
    ),
    ...used
      .filter((label) => !known.includes(label))
      .map((id): Finding => ({ rule: 'schema', id, detail: 'the schema knows no such label' })),
  ];
}

/** Reads the whole database; `onProgress` is called with the articles done. */
export async function audit(database: Database, onProgress: (articles: number) => void = () => {}): Promise<Audit> {
  const constraints = await missingConstraints(database);
  const findings = [...constraints.findings];
  let [articles, evidence] = [0, 0];
  for await (const page of storedArticles(database)) {
    const found = await auditPage(database, page);
    findings.push(...found.findings);
    articles += page.length;
    evidence += found.evidence;
    onProgress(articles);
  }
  return {
    articles,
    evidence,
    constraints: constraints.count,
    findings: [...findings, ...(await leftovers(database))],
  };
}
