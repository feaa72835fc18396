/** Which article is being read, and which statement of it: what the evidence panel and the keys j and k share. */
import { computed, signal } from '@preact/signals';
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { type ArticleView, api, connection, Problem } from '../api';
import { openEvidence } from '../store/actions';
import { articleIdOf } from '../store/graph';
import type { Selection } from '../store/state';
import { effect, selection, view } from '../store/store';

type Reading =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly id: string }
  | { readonly status: 'ready'; readonly id: string; readonly view: ArticleView }
  | { readonly status: 'failed'; readonly id: string; readonly problem: Problem };

export const reading = signal<Reading>({ status: 'none' });

/** Articles read before, the latest last, so that going to and fro does not ask again. */
const known = new Map<string, ArticleView>();
const KEEP = 30;

function inArticle({ kind, id }: Selection, article: ArticleView | undefined) {
  if (!article) return undefined;
  const list: readonly (SubgraphNode | SubgraphRelationship)[] =
    kind === 'node' ? article.nodes : article.relationships;
  return list.find((item) => item.id === id);
}

/** What is selected: from the canvas, else from the article that is being read. */
export const selected = computed<SubgraphNode | SubgraphRelationship | undefined>(() => {
  const chosen = selection.value;
  if (!chosen) return undefined;
  const { nodes, relationships } = view.value.graph;
  const drawn = chosen.kind === 'node' ? nodes.get(chosen.id) : relationships.get(chosen.id);
  if (drawn) return drawn;
  const now = reading.value;
  return now.status === 'ready' ? inArticle(chosen, now.view) : undefined;
});

export async function read(id: string, again = false): Promise<void> {
  const now = reading.peek();
  if (!again && now.status !== 'none' && now.id === id) return;
  const before = known.get(id);
  if (before && !again) {
    reading.value = { status: 'ready', id, view: before };
    return;
  }
  reading.value = { status: 'loading', id };
  try {
    const article = await api.article(id);
    known.set(id, article);
    if (known.size > KEEP) known.delete(known.keys().next().value!);
    if (reading.peek().status === 'none' || (reading.peek() as { id: string }).id === id) {
      reading.value = { status: 'ready', id, view: article };
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    reading.value = { status: 'failed', id, problem: error };
  }
}

effect(() => {
  const chosen = selection.value;
  if (!chosen) return;
  const { nodes, relationships } = view.value.graph;
  const drawn = chosen.kind === 'node' ? nodes.get(chosen.id) : relationships.get(chosen.id);
  const id = (drawn && articleIdOf(drawn)) ?? chosen.articleId;
  if (id) void read(id);
});

connection.subscribe((now) => {
  const { status } = reading.peek();
  if (now === 'sound' && status === 'failed') void read((reading.peek() as { id: string }).id, true);
});

/** Statements of an article in the order of its text. */
export function statementsOf(article: ArticleView): SubgraphNode[] {
  const start = ({ properties }: SubgraphNode) => Number(properties.start ?? 0);
  return article.nodes
    .filter((node) => node.labels[0] === 'Statement' && node.properties.articleId === article.article.id)
    .sort((a, b) => start(a) - start(b));
}

/** Goes to the next (1) or previous (-1) statement of the article that is being read. */
export function stepStatement(way: 1 | -1): void {
  const now = reading.value;
  if (now.status !== 'ready') return;
  const statements = statementsOf(now.view);
  if (statements.length === 0) return;
  const at = statements.findIndex(({ id }) => id === selection.value?.id);
  const next = at < 0 ? (way > 0 ? 0 : statements.length - 1) : (at + way + statements.length) % statements.length;
  openEvidence({ kind: 'node', id: statements[next]!.id, articleId: now.id });
}
