import { type Gazetteer, gazetteerWith } from '../../extract/actors';
import { extract } from '../../extract/extract';
import type { Extraction } from '../../extract/extraction';
import { documentOf } from '../../text';
import type { Article } from '../../text/article';

/** What an extraction goes by, in a form that passes between threads. */
export interface TaskOptions {
  /** Also list attitudes, thoughts and speech that did not take place. */
  readonly attitudes?: boolean;
  /** Gazetteer files that come before the standard ones. */
  readonly gazetteers?: readonly string[];
}

export interface Task {
  readonly article: Article;
  readonly options: TaskOptions;
}

const opened = new Map<string, Gazetteer>();

/**
 * The gazetteer of some files, read once a thread.
 * @throws Failure where one is no gazetteer.
 */
export function gazetteerOf({ gazetteers = [] }: TaskOptions): Gazetteer {
  const key = JSON.stringify(gazetteers);
  const known = opened.get(key) ?? gazetteerWith(gazetteers);
  opened.set(key, known);
  return known;
}

/** An extraction, or what went wrong with the one article. */
export type Result = { readonly extraction: Extraction } | { readonly fault: string };

/** From an article to its extraction. A fault of the program in one article must not stop the others. */
export function extractArticle({ article, options }: Task): Result {
  try {
    const { attitudes } = options;
    return { extraction: extract(documentOf(article), { attitudes, gazetteer: gazetteerOf(options) }) };
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const place = /\n\s+at .*?([\w-]+\.[tj]s:\d+)/.exec(stack)?.[1];
    return { fault: `a fault of the program, please report it: ${message}${place ? ` (${place})` : ''}` };
  }
}
