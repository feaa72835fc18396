/** Loads articles: many of them a transaction when many are waiting, each whole or not at all. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Extraction } from '../../extract/extraction';
import { digestOf } from '../../graph/batch-of';
import type { Article } from '../../text/article';
import type { Database } from '../connect';
import { explain, isAboutServer, isTooLarge } from '../explain';
import { migrate } from '../migrate';
import { type Former, knownArticles, othersAmong } from './known';
import { type Counters, NOTHING, plus, Work } from './transaction';
import { type Entry, entryOf, writeGroup } from './write';

export type Outcome = 'new' | 'changed' | 'unchanged';

export interface LoaderOptions {
  /** Told, after the commit, of a changed article whose text has little in common with what the graph had by its id. */
  readonly onOther?: (article: Article, former: Former) => void;
}

export interface Loader {
  /**
   * Resolves when the article is committed. Calls that wait while a transaction runs go into the next one together, so
   * keep some tens of them under way for speed, and not all of them, for memory. Rejects with a BrokenInvariant when
   * the extraction does not hold against the article (nothing of it is written), with a Failure when the database is lost.
   */
  readonly load: (article: Article, extraction: Extraction) => Promise<Outcome>;
  /** Takes an article and all that only it had said. Whether it was there. */
  readonly remove: (articleId: string) => Promise<boolean>;
  /** What was written so far, as the driver counts it. */
  readonly counters: () => Counters;
  /** Waits for what is under way. The database stays open. */
  readonly close: () => Promise<void>;
}

/** At most so many articles and so many characters of text a transaction: it is held in the server's memory. */
const ARTICLES = 100;
const CHARACTERS = 1_000_000;

interface Call {
  readonly article: Article;
  /** Without it the article is to be removed. */
  readonly extraction?: Extraction;
  readonly digest?: string;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting extends Call {
  /** Built while other articles were written; none where the article is there as it is. */
  readonly entry?: Entry;
}

interface Group {
  /** Of articles that took the place of a text that has little in common with theirs. */
  readonly former?: ReadonlyMap<string, Former>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly counters: Counters;
}

const articlesOf = (group: readonly Call[]): Article[] => group.map(({ article }) => article);

async function writeLoads(work: Work, group: readonly Waiting[]): Promise<Group> {
  const known = await knownArticles(work, articlesOf(group));
  const outcomes = new Map<string, Outcome>();
  for (const { article, digest } of group) {
    const before = known.get(article.id)?.digest;
    outcomes.set(article.id, before === undefined ? 'new' : before === digest ? 'unchanged' : 'changed');
  }
  const due = group.filter(({ article }) => outcomes.get(article.id) !== 'unchanged');
  const changed = group.filter(({ article }) => outcomes.get(article.id) === 'changed');
  const entries = due.map(({ article, extraction, entry }) => entry ?? entryOf(article, extraction!));
  const counters =
    entries.length === 0
      ? NOTHING
      : await writeGroup(work, { entries, known: changed.map(({ article }) => article.id) });
  return { outcomes, counters, former: othersAmong(articlesOf(changed), known) };
}

async function writeRemoval(work: Work, id: string): Promise<Group> {
  const rows = await work.read('load/known-articles', { ids: [id] });
  if (rows.length === 0) return { outcomes: new Map([[id, 'unchanged']]), counters: NOTHING };
  return { outcomes: new Map([[id, 'changed']]), counters: await writeGroup(work, { gone: [id] }) };
}

/** Takes waiting calls in order; a removal, and a second call for the same article, wait for the next transaction. */
function takeGroup(queue: Waiting[]): Waiting[] {
  const ids = new Set<string>();
  let characters = 0;
  let count = 0;
  for (const { article, extraction } of queue) {
    const single = extraction === undefined;
    if (count > 0 && (single || ids.has(article.id) || count >= ARTICLES || characters > CHARACTERS)) break;
    ids.add(article.id);
    characters += article.text.length;
    count++;
    if (single) break;
  }
  return queue.splice(0, count);
}

/** Two stages side by side: calls come in and are prepared, which keeps this process busy; then written, the server. */
class QueuedLoader implements Loader {
  private readonly incoming: Call[] = [];
  private readonly queue: Waiting[] = [];
  private preparing: Promise<void> | undefined;
  private writing: Promise<void> | undefined;
  private counted = NOTHING;

  constructor(
    private readonly database: Database,
    private readonly options: LoaderOptions,
  ) {}

  load = (article: Article, extraction: Extraction): Promise<Outcome> =>
    this.enqueue({ article, extraction, digest: digestOf(article, extraction) });

  remove = async (articleId: string): Promise<boolean> =>
    (await this.enqueue({ article: { id: articleId, text: '' } })) === 'changed';

  counters = (): Counters => this.counted;

  close = async (): Promise<void> => {
    while (this.preparing || this.writing) await (this.preparing ?? this.writing);
  };

  private enqueue(call: Omit<Call, 'resolve' | 'reject'>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.incoming.push({ ...call, resolve, reject });
      this.preparing ??= this.prepareAll();
    });
  }

  private async prepareAll(): Promise<void> {
    // The calls of this turn of the event loop come together.
    await Promise.resolve();
    while (this.incoming.length > 0) {
      this.queue.push(...(await this.prepare(this.incoming.splice(0, ARTICLES))));
      this.writing ??= this.writeAll();
    }
    // At once after the list was seen empty, or a call that comes in between would wait for ever.
    this.preparing = undefined;
  }

  private async writeAll(): Promise<void> {
    while (this.queue.length > 0) await this.write(takeGroup(this.queue));
    this.writing = undefined;
  }

  /** What fails here fails again, and is reported, when it is written. */
  private async prepare(calls: readonly Call[]): Promise<Waiting[]> {
    const session = this.database.session('read');
    const waiting: Waiting[] = [];
    try {
      const known = await session.executeRead((tx) => knownArticles(new Work(tx), articlesOf(calls)));
      for (const call of calls) {
        const { article, extraction, digest } = call;
        const isDue = extraction && known.get(article.id)?.digest !== digest;
        waiting.push(isDue ? { ...call, entry: entryOf(article, extraction) } : call);
        await nextTurn();
      }
    } catch {
      waiting.push(...calls.slice(waiting.length));
    } finally {
      await session.close();
    }
    return waiting;
  }

  /** When a group fails, its halves are tried, so that one bad article spoils no other. */
  private async write(group: readonly Waiting[]): Promise<void> {
    try {
      const { outcomes, counters, former } = await this.commit(group);
      this.counted = plus(this.counted, counters);
      for (const { article, resolve } of group) {
        const other = former?.get(article.id);
        if (other) this.options.onOther?.(article, other);
        resolve(outcomes.get(article.id)!);
      }
    } catch (error) {
      if (group.length > 1 && (!isAboutServer(error) || isTooLarge(error))) {
        const middle = Math.ceil(group.length / 2);
        await this.write(group.slice(0, middle));
        await this.write(group.slice(middle));
      } else for (const { reject } of group) reject(explain(error, this.database.address.uri));
    }
  }

  private async commit(group: readonly Waiting[]): Promise<Group> {
    const session = this.database.session('write');
    try {
      return await session.executeWrite((tx) => {
        const work = new Work(tx);
        const [first] = group;
        return first?.extraction ? writeLoads(work, group) : writeRemoval(work, first!.article.id);
      });
    } finally {
      await session.close();
    }
  }
}

/** Brings the database to the form needed (see `migrate`) and returns a loader: one writer, one transaction at a time. */
export async function openLoader(database: Database, options: LoaderOptions = {}): Promise<Loader> {
  try {
    await migrate(database);
  } catch (error) {
    throw explain(error, database.address.uri);
  }
  return new QueuedLoader(database, options);
}
