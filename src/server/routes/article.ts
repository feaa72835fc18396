/** An article's text with everything that was read from it. */
import { Refusal } from '../errors';
import { byId } from '../inputs';
import { gathered, records, rows } from '../reader';
import type { Route } from './route';

interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedOn: string | null;
}

export const articleRoutes: Route = (app, database) => {
  app.get('/api/article', async (request) => {
    const { id } = byId.parse(request.query);
    const [article] = await rows<Article>(database, 'article', { id });
    if (!article) {
      throw new Refusal(404, 'no-article', 'This article is not in the graph any more.', 'Ingest it again, or go on.');
    }
    const evidence = gathered(await records(database, 'article-evidence', { id })).subgraph();
    const { title, source, publishedOn } = article;
    return { article, ...evidence, articles: { [id]: { title, source, publishedOn } } };
  });
};
