import { type Command, Option } from 'commander';
import { EXIT, Failure } from '../../failure';
import { FORMATS, type Format } from '../table';

interface Options {
  readonly list?: boolean;
  readonly cypher?: string;
  readonly format: Format;
}

export function configure(program: Command): void {
  program
    .command('query')
    .argument('[name]', 'question, one of those that --list shows')
    .argument('[parameters...]', 'its parameters: --NAME VALUE')
    .description('Answers a question, named or in Cypher (read only).')
    .option('--list', 'list the questions and their parameters; needs no database')
    .option('--cypher <statement>', 'a statement of your own; $NAME in it is given by --NAME VALUE')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .allowUnknownOption()
    .addHelpText(
      'after',
      `
Examples:
  demarche query --list
  demarche query statements-of --actor "Marco Rubio"
  demarche query positions --proposal ceasefire --format csv > ledger.csv
  demarche query --cypher 'MATCH (a:Actor)-[:MADE]->(s) RETURN a.name, count(s) ORDER BY count(s) DESC LIMIT 5'`,
    )
    .action(query);
}

/** `--name value` and `--name=value`, in any order. */
export function namedParameters(tokens: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (let i = 0; i < tokens.length; i++) {
    const match = /^--([A-Za-z]\w*)(?:=([\s\S]*))?$/.exec(tokens[i]!);
    if (!match) throw new Failure(`"${tokens[i]}" is no parameter: give --NAME VALUE.`, EXIT.usage);
    const value = match[2] ?? tokens[++i];
    if (value === undefined) throw new Failure(`--${match[1]} has no value.`, EXIT.usage);
    given[match[1]!] = value;
  }
  return given;
}

async function query(name: string | undefined, rest: readonly string[], options: Options): Promise<void> {
  if (options.list) return list(options.format);
  const unnamed = name === undefined || name.startsWith('--');
  if (options.cypher !== undefined) {
    return cypher(options.cypher, namedParameters(name === undefined ? rest : [name, ...rest]), options.format);
  }
  if (unnamed) throw new Failure('Which question? demarche query --list shows them.', EXIT.usage);
  const { queryNamed } = await import('../../neo4j/query/query-file');
  const { parametersOf } = await import('../../neo4j/query/parameters');
  const given = namedParameters(rest);
  parametersOf(queryNamed(name), given);
  const { withDatabase } = await import('../database');
  const { runQuery } = await import('../../neo4j/query/run');
  const { render } = await import('../table');
  const answer = await withDatabase((database) => runQuery(database, name, given));
  process.stdout.write(render(answer, options.format));
}

async function cypher(statement: string, parameters: Record<string, string>, format: Format): Promise<void> {
  const { withDatabase } = await import('../database');
  const { runCypher } = await import('../../neo4j/query/ad-hoc');
  const { render } = await import('../table');
  const { table } = await withDatabase((database) => runCypher(database, statement, parameters));
  process.stdout.write(render(table, format));
  if (table.truncated) process.stderr.write(`Only the first ${table.rows.length} rows are shown.\n`);
}

async function list(format: Format): Promise<void> {
  const { queries } = await import('../../neo4j/query/query-file');
  const { render } = await import('../table');
  const rows = queries().map(({ name, title, parameters, returns }) => [
    name,
    title,
    parameters.map((one) => `--${one.name} ${one.type}${one.default === undefined ? '' : ` = ${one.default}`}`),
    returns,
  ]);
  process.stdout.write(
    render({ kind: 'rows', columns: ['question', 'answers', 'parameters', 'returns'], rows }, format),
  );
}
