/** What is open and how it looks: beside the view, because neither undo nor most links should touch it. */
import { computed, effect, signal } from '@preact/signals';
import type { Answer, QueryCard } from '../api';
import type { Theme } from '../canvas/appearance';

export type ThemeChoice = 'system' | Theme;
export type Dialog = 'search' | 'help' | 'share' | undefined;

/** Id of the panel in the dock; undefined when the dock is closed. */
export const panel = signal<string | undefined>(undefined);
export const dialog = signal<Dialog>(undefined);
export const startShown = signal(true);
/** What a link names is on its way to the canvas. */
export const following = signal(false);
/** Room for the canvas between rail and dock; elsewhere filters and legend wait to be asked for. */
export const isWide = (): boolean => window.innerWidth >= 1200;
export const filtersShown = signal(isWide());
export const timelineShown = signal(true);
/** Something is being fetched for the canvas. */
export const busy = signal(0);
export const queryCards = signal<readonly QueryCard[]>([]);
/** Rows of the last query that returned no graph. */
export const lastTable = signal<
  { readonly title: string; readonly answer: Extract<Answer, { kind: 'rows' }> } | undefined
>(undefined);
/** Proposal whose ledger is shown. */
export const ledgerOf = signal<string | undefined>(undefined);
/** Ends of the path that is looked for. */
export const pathEnds = signal<{ readonly from?: string; readonly to?: string }>({});

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly advice?: string;
  readonly tone: 'info' | 'error';
}

export const notices = signal<readonly Notice[]>([]);
let nextNotice = 0;

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

const STAYS_MS = { info: 5000, error: 12000 } as const;

export function notify(text: string, tone: Notice['tone'] = 'info', advice?: string): void {
  nextNotice += 1;
  const id = nextNotice;
  const others = notices.value.filter((notice) => notice.text !== text).slice(-2);
  notices.value = [...others, { id, text, tone, ...(advice ? { advice } : {}) }];
  setTimeout(() => dismiss(id), STAYS_MS[tone]);
}

const THEME_KEY = 'demarche.theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const systemTheme = signal<Theme>(dark.matches ? 'dark' : 'light');
dark.addEventListener('change', ({ matches }) => {
  systemTheme.value = matches ? 'dark' : 'light';
});

/** Storage may be switched off; the page works without it. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

const stored = remembered(THEME_KEY);
export const themeChoice = signal<ThemeChoice>(stored === 'light' || stored === 'dark' ? stored : 'system');
export const theme = computed<Theme>(() => (themeChoice.value === 'system' ? systemTheme.value : themeChoice.value));

effect(() => {
  document.documentElement.dataset.theme = theme.value;
});

export function nextTheme(): void {
  themeChoice.value = theme.value === 'dark' ? 'light' : 'dark';
  remember(THEME_KEY, themeChoice.value);
}
