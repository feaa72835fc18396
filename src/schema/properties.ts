/** Properties that several labels and relationship types have. */
import type { PropertySpec } from './specs';

export const id: PropertySpec = { type: 'string', about: 'made from the content, unique', required: true };
export const name: PropertySpec = { type: 'string', about: 'name shown', required: true };

/** What everything read from the text carries: `article.text.slice(start, end) === quote`. */
export const EVIDENCE = {
  articleId: { type: 'string', about: 'article that says it', required: true },
  start: { type: 'integer', about: 'first UTF-16 unit in the article', required: true },
  end: { type: 'integer', about: 'UTF-16 unit after the last', required: true },
  quote: { type: 'string', about: 'the very words', required: true },
} as const satisfies Record<string, PropertySpec>;

export const stance: PropertySpec = {
  type: 'string',
  about: 'proposes, supports, accepts, conditional, uncommitted, opposes or neutral',
  required: true,
};
export const rule: PropertySpec = { type: 'string', about: 'name of the rule that decided it' };
export const decidedBy: PropertySpec = { type: 'string', about: 'words within the evidence that decided the stance' };
export const on: PropertySpec = { type: 'date', about: 'day it holds for, where known' };
export const dated = {
  date: { type: 'date', about: 'first day, where the text tells it' },
  dateEnd: { type: 'date', about: 'last day, of an interval' },
  datePrecision: { type: 'string', about: 'day, week, month, year, interval or unresolved' },
  dateReason: { type: 'string', about: 'how the date was resolved, or why it was not' },
} as const satisfies Record<string, PropertySpec>;
