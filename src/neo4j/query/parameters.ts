/** What a person gives for a question's parameters, as the database takes it. */
import neo4j from 'neo4j-driver';
import { EXIT, Failure } from '../../failure';
import { dateOf } from '../encode';
import { lucene } from './lucene';
import type { ParameterType, Query, QueryParameter } from './query-file';

export type Given = Readonly<Record<string, string | number | boolean | null | undefined>>;

const LARGEST = 2 ** 31;

function wrong({ name }: QueryParameter, text: string, expected: string): Failure {
  return new Failure(`--${name} is ${JSON.stringify(text)}; it takes ${expected}.`, EXIT.usage);
}

function integer(parameter: QueryParameter, text: string) {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || Math.abs(value) > LARGEST) throw wrong(parameter, text, 'a whole number');
  if (parameter.name === 'limit' && value < 0) throw wrong(parameter, text, 'a whole number, 0 or more');
  return neo4j.int(value);
}

function date(parameter: QueryParameter, text: string) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay || new Date(text).toISOString().slice(0, 10) !== text) throw wrong(parameter, text, 'a day, YYYY-MM-DD');
  return dateOf(text);
}

const READERS: Readonly<Record<ParameterType, (parameter: QueryParameter, text: string) => unknown>> = {
  string: (_, text) => text,
  actor: (_, text) => text,
  proposal: (_, text) => text,
  article: (_, text) => text,
  words: (_, text) => lucene(text),
  integer,
  date,
  float: (parameter, text) => {
    if (text.trim() === '' || !Number.isFinite(Number(text))) throw wrong(parameter, text, 'a number');
    return Number(text);
  },
  boolean: (parameter, text) => {
    if (!/^(true|false)$/.test(text)) throw wrong(parameter, text, 'true or false');
    return text === 'true';
  },
};

function readParameter(parameter: QueryParameter, given: Given): unknown {
  const asked = given[parameter.name];
  const text = asked === null || asked === undefined || asked === '' ? parameter.default : String(asked);
  if (text === undefined) throw new Failure(`--${parameter.name} is missing: ${parameter.meaning}.`, EXIT.usage);
  return text === 'null' ? null : READERS[parameter.type](parameter, text);
}

/** Values by name; a Failure (exit code 2) names what is missing, wrong or unknown. */
export function parametersOf(query: Query, given: Given): Record<string, unknown> {
  const names = query.parameters.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown) {
    const there = names.length > 0 ? `It takes --${names.join(', --')}` : 'It takes none';
    throw new Failure(`${query.name} has no parameter "${unknown}". ${there}.`, EXIT.usage);
  }
  return Object.fromEntries(query.parameters.map((parameter) => [parameter.name, readParameter(parameter, given)]));
}
