/** The Cypher editor. Loaded only when its panel is opened; styles go into a shadow root, as the page's policy asks. */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { cypherLanguage } from './mode';
import { FUNCTIONS, KEYWORDS, LABELS, PROPERTIES, TYPES } from './words';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface CypherEditor {
  readonly setText: (text: string) => void;
  readonly mark: (place: Place | undefined) => void;
  readonly close: () => void;
}

export interface EditorOptions {
  readonly text: string;
  readonly changed: (text: string) => void;
  readonly run: () => void;
}

const setMark = StateEffect.define<number | undefined>();
const wrong = Decoration.mark({ class: 'cm-wrong' });

function markAt(state: EditorState, at: number): DecorationSet {
  const from = Math.min(at, state.doc.length);
  const line = state.doc.lineAt(from);
  const rest = /^\S+/.exec(line.text.slice(from - line.from))?.[0].length ?? 0;
  const start = rest > 0 ? from : Math.max(line.from, from - 1);
  const end = Math.max(start + 1, from + rest);
  return end > state.doc.length ? Decoration.none : Decoration.set([wrong.range(start, end)]);
}

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark))
        return effect.value === undefined ? Decoration.none : markAt(transaction.state, effect.value);
    }
    return transaction.docChanged ? Decoration.none : before;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const options = (words: readonly string[], type: string, apply = (word: string) => word) =>
  words.map((label) => ({ label, type, apply: apply(label) }));

/** After a colon labels or types, after a dot properties, else words of the language. */
export function complete(context: CompletionContext): CompletionResult | null {
  const afterType = context.matchBefore(/\[[^\]]*[:|]\s*\w*/);
  const afterColon = context.matchBefore(/:\w*/);
  const afterDot = context.matchBefore(/\.\w*/);
  const word = context.matchBefore(/\w*/);
  const from = context.pos - (word ? word.text.length : 0);
  if (afterType) return { from, options: options(TYPES, 'type') };
  if (afterColon) return { from, options: options(LABELS, 'class') };
  if (afterDot) return { from, options: options(PROPERTIES, 'property') };
  if (!context.explicit && (!word || word.text.length < 2)) return null;
  return { from, options: [...options(KEYWORDS, 'keyword'), ...options(FUNCTIONS, 'function', (name) => `${name}(`)] };
}

/**
 * Typing over a selection of several lines: the browser's own editing would keep the colours of what was there by inline
 * styles, which the page's policy forbids and reports.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const typed = event.inputType === 'insertText' && !event.isComposing ? event.data : null;
    if (typed === null || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(typed), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.atom, color: 'var(--code-number)' },
  { tag: tags.typeName, color: 'var(--code-type)' },
  { tag: tags.function(tags.variableName), color: 'var(--code-function)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface)',
    fontSize: '13px',
    minHeight: '150px',
    maxHeight: '40vh',
  },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--text)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--muted)', border: 'none' },
  '&.cm-focused': { outline: 'none' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--selected) !important' },
  '.cm-wrong': { textDecoration: 'underline wavy var(--bad)', textUnderlineOffset: '3px' },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', border: '1px solid var(--line)', borderRadius: '6px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-placeholder': { color: 'var(--muted)' },
});

export function openEditor(box: HTMLElement, { text, changed, run }: EditorOptions): CypherEditor {
  const host = document.createElement('div');
  host.className = 'editor-host';
  box.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: text,
    extensions: [
      keymap.of([
        {
          key: 'Mod-Enter',
          run: () => {
            run();
            return true;
          },
        },
      ]),
      lineNumbers(),
      history(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ override: [complete] }),
      cypherLanguage,
      syntaxHighlighting(colours),
      marks,
      look,
      placeholder('MATCH (n) RETURN n LIMIT 25'),
      EditorView.contentAttributes.of({ 'aria-label': 'Cypher query' }),
      typeOver,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.doc.toString());
      }),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    ],
  });
  const editor = new EditorView({ state, parent: root, root });
  return {
    setText: (next) => {
      const length = editor.state.doc.length;
      if (next !== editor.state.doc.toString()) editor.dispatch({ changes: { from: 0, to: length, insert: next } });
    },
    mark: (place) => {
      if (!place) return editor.dispatch({ effects: setMark.of(undefined) });
      const line = editor.state.doc.line(Math.max(1, Math.min(place.line, editor.state.doc.lines)));
      editor.dispatch({ effects: setMark.of(line.from + Math.max(0, place.column - 1)) });
    },
    close: () => editor.destroy(),
  };
}
