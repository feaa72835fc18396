/** Shapes of what the page may send. */
import { z } from 'zod';

const id = z.string().min(1).max(500);
const off = z.array(z.string().max(300)).max(500).default([]);

export const filters = z
  .object({ kind: off, type: off, stance: off, certainty: off, mode: off, act: off, source: off, represents: off })
  .partial()
  .default({});

/** Facets as the parameters of cypher/server/expand.cypher and its fellow. */
export function filterParameters(given: z.infer<typeof filters>): Record<string, readonly string[]> {
  return {
    withoutKind: given.kind ?? [],
    withoutType: given.type ?? [],
    withoutStance: given.stance ?? [],
    withoutCertainty: given.certainty ?? [],
    withoutMode: given.mode ?? [],
    withoutAct: given.act ?? [],
    withoutSource: given.source ?? [],
    withoutRepresents: given.represents ?? [],
  };
}

export const ids = z.array(id).max(5000);
export const byId = z.object({ id });
export const nodesInput = z.object({ ids: ids.max(1000), present: ids.default([]) });
export const neighboursInput = z.object({ id, filters });
export const expandInput = z.object({
  id,
  type: z.string().min(1).max(100),
  direction: z.enum(['in', 'out']),
  limit: z.number().int().min(1).max(200).default(50),
  filters,
  present: ids.default([]),
});
export const searchInput = z.object({ text: z.string().max(300) });
export const ledgerInput = z.object({ proposal: id });
export const pathsInput = z.object({ from: id, to: id });
export const picksInput = z.object({ of: z.enum(['Proposal', 'Actor', 'State', 'Article']) });
export const cypherInput = z.object({ text: z.string().min(1).max(20_000) });
export const queryName = z.object({ name: z.string().regex(/^[a-z0-9-]{1,80}$/) });
export const queryParameters = z
  .record(z.string().max(100), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]))
  .default({});
