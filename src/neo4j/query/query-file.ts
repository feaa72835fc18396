/** Questions: one file each under cypher/query, whose header is its contract (see cypher/README.md). */
import { EXIT, Failure } from '../../failure';
import { cypherFile, cypherNames } from '../cypher-files';

/**
 * `actor`, `proposal` and `article` take an id or a name and reach the statement as an id; `words` is text to search
 * for, with nothing of Lucene's syntax in it; the rest are plain.
 */
export const PARAMETER_TYPES = [
  'string',
  'integer',
  'float',
  'boolean',
  'date',
  'words',
  'actor',
  'proposal',
  'article',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** As written in the header: "null" may be left out and is null then; undefined must be given. */
  readonly default?: string;
  readonly meaning: string;
}

export interface Query {
  readonly name: string;
  readonly title: string;
  readonly parameters: readonly QueryParameter[];
  readonly returns: 'rows' | 'graph';
  readonly text: string;
}

const LINE = /^\/\/ (title|param|returns): (.+)$/;
const PARAMETER = /^(\w+): (\w+)(?: = ("[^"]*"|\S+))? - (.+)$/;

function parameterOf(name: string, line: string): QueryParameter {
  const match = PARAMETER.exec(line);
  if (!match) throw new Error(`cypher/query/${name}.cypher: "${line}" is not "name: type = default - meaning"`);
  const [, parameter, type, value, meaning] = match as unknown as [string, string, string, string | undefined, string];
  if (!PARAMETER_TYPES.includes(type as ParameterType)) {
    throw new Error(`cypher/query/${name}.cypher: ${type} is none of ${PARAMETER_TYPES.join(', ')}`);
  }
  const plain = value?.replace(/^"(.*)"$/, '$1');
  return { name: parameter, type: type as ParameterType, default: plain, meaning };
}

/** Reads the header; what is wrong with it is a fault of the file, named. */
export function parseQuery(name: string, text: string): Query {
  const header = text.split('\n').flatMap((line) => {
    const match = LINE.exec(line);
    return match ? [[match[1]!, match[2]!] as const] : [];
  });
  const one = (key: string): string => {
    const values = header.filter(([found]) => found === key);
    if (values.length !== 1) throw new Error(`cypher/query/${name}.cypher needs one line "// ${key}: ..."`);
    return values[0]![1].trim();
  };
  const returns = one('returns');
  if (returns !== 'rows' && returns !== 'graph') {
    throw new Error(`cypher/query/${name}.cypher returns rows or graph, not ${returns}`);
  }
  const parameters = header.filter(([key]) => key === 'param').map(([, line]) => parameterOf(name, line.trim()));
  return { name, title: one('title'), parameters, returns, text };
}

/** Every question there is, by name. */
export const queries = (): Query[] => cypherNames('query').map((name) => parseQuery(name, cypherFile(`query/${name}`)));

/** The question of that name, or a Failure (exit code 2) that lists the names there are. */
export function queryNamed(name: string): Query {
  const all = queries();
  const query = all.find((one) => one.name === name);
  if (query) return query;
  throw new Failure(`There is no question "${name}". There are: ${all.map((one) => one.name).join(', ')}.`, EXIT.usage);
}
