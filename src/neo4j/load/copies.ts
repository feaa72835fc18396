/** Links an article to earlier ones that it nearly repeats. */
import type { Batch, BatchRelationship } from '../../graph/batch';
import { COPY, similarity } from '../../graph/near-duplicate';
import type { Work } from './transaction';

interface Dated {
  readonly id: string;
  readonly publishedOn?: string;
}

/** The one without a date counts as the later. */
const orderOf = ({ id, publishedOn }: Dated): string => `${publishedOn ?? '9999'}|${id}`;

function copyOf(a: Dated, b: Dated, score: number): BatchRelationship {
  const [first, copy] = orderOf(a) < orderOf(b) ? [a, b] : [b, a];
  return {
    type: 'SYNDICATED_FROM',
    id: `SYNDICATED_FROM:${copy.id}|${first.id}`,
    from: { label: 'Article', id: copy.id },
    to: { label: 'Article', id: first.id },
    properties: { similarity: score },
  };
}

/** One relationship a pair, from the later to the earlier. The articles are in the database already. */
export async function copies(work: Work, batches: readonly Batch[]): Promise<BatchRelationship[]> {
  const articles = new Map(
    batches.map(({ nodes, articleId }) => [articleId, nodes.find(({ label }) => label === 'Article')!]),
  );
  const rows = [...articles.values()].map(({ id, properties }) => ({
    id,
    query: (properties.bands as string[]).join(' '),
  }));
  const found = await work.read('load/near-duplicates', { rows });
  return found.flatMap(({ id, other, signature, publishedOn }) => {
    const { properties } = articles.get(String(id))!;
    const score = similarity(String(properties.signature), String(signature));
    if (score < COPY) return [];
    const day = (value: unknown) => (typeof value === 'string' ? value : undefined);
    const self = { id: String(id), publishedOn: day(properties.publishedOn) };
    return [copyOf(self, { id: String(other), publishedOn: day(publishedOn) }, score)];
  });
}
