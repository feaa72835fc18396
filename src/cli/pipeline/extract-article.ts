import { type ExtractOptions, extract } from '../../extract/extract';
import type { Extraction } from '../../extract/extraction';
import { documentOf } from '../../text';
import type { Article } from '../../text/article';

export interface Task {
  readonly article: Article;
  readonly options: ExtractOptions;
}

/** An extraction, or what went wrong with the one article. */
export type Result = { readonly extraction: Extraction } | { readonly fault: string };

/** From an article to its extraction. A fault of the program in one article must not stop the others. */
export function extractArticle({ article, options }: Task): Result {
  try {
    return { extraction: extract(documentOf(article), options) };
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const place = /\n\s+at .*?([\w-]+\.[tj]s:\d+)/.exec(stack)?.[1];
    return { fault: `a fault of the program, please report it: ${message}${place ? ` (${place})` : ''}` };
  }
}
