import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../../failure';
import type { Annotation } from '../../language/annotation';
import type { Reject } from '../../text/article';

interface Arguments {
  readonly jobs: number;
}

export function configure(program: Command): void {
  program
    .command('annotate')
    .argument('<path...>', 'files or folders (text, HTML, JSONL with id and text), or - for standard input')
    .description('Prints tokens, tags, dependency trees, names and lemmas, an article a line (JSON).')
    .option('-j, --jobs <count>', 'worker threads; 1 works in the program itself', count, availableParallelism())
    .addHelpText(
      'after',
      `
The raw text is annotated as it is: nothing is cleaned or cut into paragraphs. A line has
  {"id", "tokens": [{"text","start","end","tag","pos","lemma","head","dep","ent"}], "sentences": [[first, last]]}
where start and end are UTF-16 offsets, and head, first and last are token numbers; a root is its own head.

Examples:
  demarche annotate article.txt
  cat articles.jsonl | demarche annotate -`,
    )
    .action(annotate);
}

function count(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 1) throw new InvalidArgumentError('It is a number from 1 on.');
  return parsed;
}

async function annotate(paths: readonly string[], { jobs }: Arguments): Promise<void> {
  const { readArticles, isReject } = await import('../../text/read-articles');
  const ids: string[] = [];
  async function* texts(): AsyncGenerator<string> {
    for await (const read of readArticles(paths)) {
      if (isReject(read)) report(read);
      else {
        ids.push(read.id);
        yield read.text;
      }
    }
  }
  for await (const { annotation, error } of annotateAll(texts(), jobs)) {
    const id = ids.shift()!;
    if (annotation) await print(JSON.stringify({ id, ...columnsOf(annotation) }));
    else report({ file: id, reason: `cannot be annotated: ${error?.message}` });
  }
}

interface Result {
  readonly annotation?: Annotation;
  readonly error?: Error;
}

async function* annotateAll(texts: AsyncIterable<string>, jobs: number): AsyncGenerator<Result> {
  const language = await import('../../language');
  if (jobs === 1) {
    for await (const text of texts) yield { annotation: language.annotate(text) };
    return;
  }
  for await (const outcome of language.annotatePool(texts, { workers: jobs })) {
    yield outcome.ok ? { annotation: outcome.value } : { error: outcome.error };
  }
}

function columnsOf({ tokens, sentences }: Annotation): object {
  return {
    tokens: tokens.map(({ text, start, end, tag, pos, lemma, head, dep, ent }) => {
      return { text, start, end, tag, pos, lemma, head: head.i, dep, ent };
    }),
    sentences: sentences.map(({ first, last }) => [first, last]),
  };
}

function report({ file, line, reason }: Reject): void {
  process.stderr.write(`${file}${line === undefined ? '' : `:${line}`}: ${reason}\n`);
  process.exitCode = EXIT.rejected;
}

/** Waits where the reader of our output is slower than we are, so that memory stays flat. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
