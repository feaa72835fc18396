import { Failure } from '../../failure';
import { type Former, fileIds } from '../../neo4j/load/known';
import { type Loader, type Outcome, openLoader } from '../../neo4j/load/loader';
import type { Counters } from '../../neo4j/load/transaction';
import { openDatabase } from '../../neo4j/open';
import type { Article } from '../../text/article';
import { reporting } from '../database';
import { type Consumer, type Extracted, type Run, type RunOptions, run, type Totals } from './run';

export interface LoadTotals extends Totals {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly counters: Counters;
}

/** Articles that may wait for the database while the next ones are extracted. */
const WAITING = 64;

/** Extracts articles and loads them, the next ones being extracted while the database takes those before. */
export async function load(paths: readonly string[], options: RunOptions): Promise<LoadTotals> {
  const database = await reporting(openDatabase);
  try {
    const others = new Map<string, Former>();
    const loader = await openLoader(database, { onOther: ({ id }, former) => others.set(id, former) });
    const outcomes: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0 };
    const totals = await run(
      paths,
      { ...options, idOf: fileIds(database) },
      loading(loader, (outcome, { id, file }, say) => {
        outcomes[outcome]++;
        const former = others.get(id);
        if (file !== undefined && former) say(replacing(file, id, former));
        others.delete(id);
      }),
    );
    return { ...totals, outcomes, counters: loader.counters() };
  } finally {
    await database.close();
  }
}

type Count = (outcome: Outcome, article: Article, say: (line: string) => void) => void;

/** A file that was edited a little is its article still, and no line is due; one with little left of it may be another. */
function replacing(file: string, id: string, { title, publishedOn }: Former): string {
  const former =
    [title && `"${title}"`, publishedOn && `of ${publishedOn}`].filter(Boolean).join(' ') || 'another text';
  return `changed: ${file}: takes the place of ${former} in the graph, which had the same id "${id}"; to keep both, give one an id or use --ids content`;
}

/** Hands articles to the loader without waiting for each; a lost database ends the run at the next one. */
function loading(loader: Loader, count: Count): Consumer {
  const under = new Set<Promise<void>>();
  let lost: unknown;
  const send = async ({ article, extraction }: Extracted, { reject, progress }: Run): Promise<void> => {
    try {
      count(await loader.load(article, extraction), article, progress.say);
    } catch (error) {
      if (error instanceof Failure || !isAboutArticle(error)) lost ??= error;
      else reject({ file: article.id, reason: (error as Error).message });
    }
  };
  const settle = async () => {
    await Promise.all(under);
    await loader.close();
    if (lost) throw lost;
  };
  const take = async (extracted: Extracted, context: Run) => {
    if (lost) return settle();
    const sent = send(extracted, context).finally(() => under.delete(sent));
    under.add(sent);
    if (under.size >= WAITING) await Promise.race(under);
  };
  return { take, settle };
}

const isAboutArticle = (error: unknown) => error instanceof Error && error.name === 'BrokenInvariant';
