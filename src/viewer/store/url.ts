/** The view as the fragment of an address, so that a link shows the same picture. Everything in it is plain words. */
import { FACETS, type Filters, type Point, type Selection, type Step, type TimeRange, type ViewState } from './state';

/** What a link holds: the steps to repeat and how to look at what they bring. */
export interface LinkedView {
  readonly steps: readonly Step[];
  readonly hidden: readonly string[];
  readonly pinned: readonly (readonly [string, Point])[];
  /** Of all nodes, by `placesText`. */
  readonly places?: string;
  readonly filters: Filters;
  readonly time: TimeRange;
  readonly selection?: Selection;
  readonly panel?: string;
  /** Proposal whose ledger is shown. */
  readonly ledger?: string;
}

/** What a link holds beside the view: what is open, and where the nodes stand on the canvas. */
export type Opened = Pick<LinkedView, 'panel' | 'ledger' | 'places'>;

export const viewToLink = (view: ViewState, { panel, ledger, places }: Opened = {}): LinkedView => ({
  steps: view.steps,
  hidden: [...view.hidden],
  pinned: [...view.pinned],
  ...(places ? { places } : {}),
  filters: view.filters,
  time: view.time,
  ...(view.selection ? { selection: view.selection } : {}),
  ...(panel ? { panel } : {}),
  ...(ledger && panel === 'ledger' ? { ledger } : {}),
});

const round = (value: number) => Math.round(value * 100) / 100;

export function encodeLink(link: LinkedView): string {
  const fields = new URLSearchParams();
  if (link.steps.length > 0) fields.set('steps', JSON.stringify(link.steps));
  if (link.hidden.length > 0) fields.set('hidden', JSON.stringify(link.hidden));
  if (link.pinned.length > 0) {
    fields.set('pinned', JSON.stringify(link.pinned.map(([id, { x, y }]) => [id, round(x), round(y)])));
  }
  if (link.places) fields.set('places', link.places);
  for (const facet of FACETS) {
    const off = link.filters[facet];
    if (off && off.length > 0) fields.set(`without-${facet}`, JSON.stringify(off));
  }
  if (link.time.from) fields.set('from', link.time.from);
  if (link.time.to) fields.set('to', link.time.to);
  if (link.selection) {
    fields.set(link.selection.kind, link.selection.id);
    if (link.selection.articleId) fields.set('article', link.selection.articleId);
    if (link.selection.also) fields.set('also', JSON.stringify(link.selection.also));
  }
  if (link.panel) fields.set('panel', link.panel);
  if (link.ledger) fields.set('ledger', link.ledger);
  return fields.toString();
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string') as string[];
const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** A link may have been cut or written by hand, so each step is looked at before it is believed. */
function stepOf(value: unknown): Step | undefined {
  const step = record(value);
  if (!step) return undefined;
  const text = (name: string) => typeof step[name] === 'string';
  switch (step.kind) {
    case 'query':
      return text('name') && record(step.parameters) ? (step as Step) : undefined;
    case 'cypher':
      return text('text') ? (step as Step) : undefined;
    case 'add':
      return { kind: 'add', ids: strings(step.ids) };
    case 'paths':
      return text('from') && text('to') ? (step as Step) : undefined;
    case 'expand': {
      const sound = text('id') && text('type') && (step.direction === 'in' || step.direction === 'out');
      if (!sound) return undefined;
      const filters = record(step.filters)
        ? filtersOf((facet) => (step.filters as Record<string, unknown>)[facet])
        : {};
      const limit = Number.isInteger(step.limit) ? { limit: step.limit as number } : {};
      return { ...(step as Extract<Step, { kind: 'expand' }>), filters, ...limit };
    }
    default:
      return undefined;
  }
}

function filtersOf(read: (facet: string) => unknown): Filters {
  const found = FACETS.map((facet) => [facet, strings(read(facet))] as const).filter(([, off]) => off.length > 0);
  return Object.fromEntries(found);
}

function pinOf(value: unknown): [string, Point][] {
  const [id, x, y] = list(value);
  return typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)
    ? [[id, { x: x as number, y: y as number }]]
    : [];
}

function selectionOf(fields: URLSearchParams): Selection | undefined {
  const article = fields.get('article');
  const where = article ? { articleId: article } : {};
  const node = fields.get('node');
  const also = strings(parsed(fields.get('also')));
  if (node) return { kind: 'node', id: node, ...where, ...(also.length > 0 ? { also } : {}) };
  const relationship = fields.get('relationship');
  return relationship ? { kind: 'relationship', id: relationship, ...where } : undefined;
}

export function decodeLink(fragment: string): LinkedView {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const from = fields.get('from');
  const to = fields.get('to');
  const selection = selectionOf(fields);
  const panel = fields.get('panel');
  const ledger = fields.get('ledger');
  const places = fields.get('places');
  return {
    steps: list(parsed(fields.get('steps'))).flatMap((value) => stepOf(value) ?? []),
    hidden: strings(parsed(fields.get('hidden'))),
    pinned: list(parsed(fields.get('pinned'))).flatMap(pinOf),
    filters: filtersOf((facet) => parsed(fields.get(`without-${facet}`))),
    time: { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) },
    ...(selection ? { selection } : {}),
    ...(panel ? { panel } : {}),
    ...(ledger ? { ledger } : {}),
    ...(places ? { places } : {}),
  };
}
