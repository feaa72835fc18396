/** The named questions, and Cypher of a person's own, read only. */
import type { Database } from '../../neo4j/connect';
import { runCypher } from '../../neo4j/query/ad-hoc';
import { type QueryParameter, queries } from '../../neo4j/query/query-file';
import { type Answer, runQuery } from '../../neo4j/query/run';
import { answerFor } from '../errors';
import { cypherInput, queryName, queryParameters } from '../inputs';
import { withHeads } from './graph';
import type { Route } from './route';

/** Kinds of parameters that can be picked from what is in the graph. */
const PICKS: Readonly<Record<string, string>> = { actor: 'Actor', proposal: 'Proposal', article: 'Article' };

function parameterCard({ name, type, default: value, meaning }: QueryParameter) {
  const picks = name === 'state' ? 'State' : PICKS[type];
  return {
    name,
    type,
    about: meaning,
    ...(value === undefined ? {} : { default: value === 'null' ? null : value }),
    ...(picks ? { picks } : {}),
  };
}

/** What the page draws or lists. */
async function sent(database: Database, answer: Answer) {
  if (answer.kind === 'rows') return answer;
  return { kind: 'graph', ...(await withHeads(database, answer.graph)) };
}

/** A slip in somebody's own Cypher is answered: browsers write a failed request on their console, and nothing failed. */
function refusalOf(error: unknown) {
  const answer = answerFor(error);
  if (answer?.error !== 'refused') throw error;
  const { status: _, ...told } = answer;
  return { kind: 'refused', ...told };
}

export const queryRoutes: Route = (app, database) => {
  app.get('/api/queries', async () =>
    queries().map(({ name, title, parameters, returns }) => ({
      name,
      title,
      parameters: parameters.map(parameterCard),
      returns,
    })),
  );

  app.post('/api/queries/:name', async (request) => {
    const { name } = queryName.parse(request.params);
    return sent(database, await runQuery(database, name, queryParameters.parse(request.body ?? {})));
  });

  app.post('/api/cypher', async (request) => {
    const { text } = cypherInput.parse(request.body);
    try {
      const { graph, table } = await runCypher(database, text);
      return await sent(database, graph.nodes.length > 0 ? { kind: 'graph', graph } : table);
    } catch (error) {
      return refusalOf(error);
    }
  });
};
