/** Words that the editor colours and completes: Cypher's own, and those of the graph's schema. */
import { labels, relationships } from '../../schema';

/** Clauses and operators of Cypher 5 that a reading query uses. */
export const KEYWORDS = [
  'MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'ORDER BY', 'SKIP', 'LIMIT', 'DISTINCT', 'AS', 'AND',
  'OR', 'XOR', 'NOT', 'IN', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'IS NULL', 'IS NOT NULL', 'CASE', 'WHEN', 'THEN',
  'ELSE', 'END', 'UNION', 'UNION ALL', 'CALL', 'YIELD', 'EXISTS', 'COUNT', 'COLLECT', 'ASC', 'DESC', 'ALL', 'ANY',
  'NONE', 'SINGLE', 'true', 'false', 'null',
] as const;

export const FUNCTIONS = [
  'collect', 'count', 'sum', 'avg', 'min', 'max', 'size', 'length', 'type', 'labels', 'properties', 'keys', 'nodes',
  'relationships', 'startNode', 'endNode', 'coalesce', 'head', 'last', 'range', 'reduce', 'date', 'duration',
  'toLower', 'toUpper', 'toString', 'toInteger', 'split', 'substring', 'trim', 'replace', 'shortestPath',
  'allShortestPaths',
] as const;

export const LABELS = Object.keys(labels);
export const TYPES = Object.keys(relationships);
export const PROPERTIES = [
  ...new Set([...Object.values(labels), ...Object.values(relationships)].flatMap(({ properties }) => Object.keys(properties))),
].sort();
