/**
 * The dependency tree of a document as the constructions read it: flat arrays over token numbers, so that repairs can
 * hang a word elsewhere without touching the annotation. Labels are ClearNLP's ("nsubj", "ccomp").
 */
import type { Document } from '../../text/document';
import { type Gazetteer, standardGazetteer } from '../actors/gazetteer';

export interface Tree {
  readonly document: Document;
  /** Known states and bodies, for names that the tagger took for common nouns. */
  readonly gazetteer: Gazetteer;
  readonly size: number;
  /** Governor of each token; a root governs itself. */
  readonly head: Int32Array;
  readonly dep: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** First and last token of each token's subtree. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly tag: readonly string[];
  readonly lemma: readonly string[];
  /** Words in lower case. */
  readonly lower: readonly string[];
  /** First and last token of the sentence of each token. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
}

/** A change of governor: `token` hangs under `head` with label `dep`. */
export interface Reattachment {
  readonly token: number;
  readonly head: number;
  readonly dep: string;
}

export type Range = readonly [first: number, last: number];

/** Trees by the document whose annotation they say again. */
const trees = new WeakMap<Document, Tree>();

/** The tree of a document's annotation, made once. */
export function treeOf(document: Document, gazetteer: Gazetteer = standardGazetteer()): Tree {
  const known = trees.get(document);
  if (known?.gazetteer === gazetteer) return known;
  const tree = readTree(document, gazetteer);
  trees.set(document, tree);
  return tree;
}

/** The document with what a tree says of heads and labels, which need not be read again from it. */
export function withTree(document: Document, tree: Tree): Document {
  trees.set(document, { ...tree, document });
  return document;
}

function readTree(document: Document, gazetteer: Gazetteer): Tree {
  const { tokens, sentences } = document.annotation;
  const size = tokens.length;
  const sentenceFirst = new Int32Array(size);
  const sentenceLast = new Int32Array(size);
  for (const sentence of sentences) {
    sentenceFirst.fill(sentence.first, sentence.first, sentence.last + 1);
    sentenceLast.fill(sentence.last, sentence.first, sentence.last + 1);
  }
  const head = new Int32Array(size);
  for (let i = 0; i < size; i++) head[i] = tokens[i]!.head.i;
  const dep = tokens.map((token) => token.dep);
  return {
    document,
    gazetteer,
    size,
    head,
    dep,
    // The tagger takes the World Health Organization for the pronoun.
    tag: tokens.map((token) => (token.text === 'WHO' ? 'NNP' : token.tag)),
    lemma: tokens.map((token) => token.lemma.toLowerCase()),
    lower: tokens.map((token) => token.text.toLowerCase()),
    sentenceFirst,
    sentenceLast,
    ...structure(head),
  };
}

/** The tree with some words hung elsewhere. */
export function reattached(tree: Tree, changes: readonly Reattachment[]): Tree {
  if (changes.length === 0) return tree;
  const head = tree.head.slice();
  const dep = [...tree.dep];
  for (const change of changes) {
    head[change.token] = change.head;
    dep[change.token] = change.dep;
  }
  return { ...tree, head, dep, ...structure(head) };
}

/** Shared by all tokens on which nothing hangs. */
const NO_CHILDREN: readonly number[] = [];

function structure(head: Int32Array): Pick<Tree, 'children' | 'first' | 'last'> {
  const size = head.length;
  const children = childrenOf(head);
  const first = new Int32Array(size);
  for (let i = 0; i < size; i++) first[i] = i;
  const last = first.slice();
  for (let i = 0; i < size; i++) widen(head, first, last, i);
  return { children, first, last };
}

function childrenOf(head: Int32Array): (readonly number[])[] {
  const children = new Array<number[]>(head.length).fill(NO_CHILDREN as number[]);
  for (let i = 0; i < head.length; i++) {
    const above = head[i]!;
    if (above === i) continue;
    if (children[above] === NO_CHILDREN) children[above] = [i];
    else children[above]!.push(i);
  }
  return children;
}

/** Carries a token's position up to all that govern it. */
function widen(head: Int32Array, first: Int32Array, last: Int32Array, token: number): void {
  let above = head[token]!;
  let from = token;
  while (above !== from) {
    if (token < first[above]!) first[above] = token;
    if (token > last[above]!) last[above] = token;
    from = above;
    above = head[above]!;
  }
}

/** Dependents with one of the labels, in text order. */
export function childrenBy(tree: Tree, token: number, ...labels: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[token]!) if (isAmong(labels, tree.dep[child]!)) found.push(child);
  return found;
}

export function childBy(tree: Tree, token: number, ...labels: readonly string[]): number | undefined {
  for (const child of tree.children[token]!) if (isAmong(labels, tree.dep[child]!)) return child;
  return undefined;
}

/** A plain loop: of two or three labels it takes less time than `includes`, and this is asked most of all. */
function isAmong(labels: readonly string[], label: string): boolean {
  for (const one of labels) if (one === label) return true;
  return false;
}

/** Whether `token` is `above` or stands under it. */
export function isUnder(tree: Tree, token: number, above: number): boolean {
  for (let at = token; ; at = tree.head[at]!) {
    if (at === above) return true;
    if (tree.head[at] === at) return false;
  }
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NOMINAL = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'WP', 'WDT', 'CD', 'DT', 'EX']);

export const isVerb = (tree: Tree, token: number): boolean => tree.tag[token]!.startsWith('VB');
export const isNominal = (tree: Tree, token: number): boolean => NOMINAL.has(tree.tag[token]!);
export function isFiniteVerb(tree: Tree, token: number): boolean {
  if (FINITE.has(tree.tag[token]!)) return true;
  for (const child of tree.children[token]!) {
    const isAuxiliary = tree.dep[child] === 'aux' || tree.dep[child] === 'auxpass';
    if (isAuxiliary && FINITE.has(tree.tag[child]!)) return true;
  }
  return false;
}

/** A verb's own subject, or that of the verb it is coordinated with: "support the plan and stand ready to". */
export function sharedSubject(tree: Tree, verb: number): number | undefined {
  let at = verb;
  while (tree.dep[at] === 'conj' && childBy(tree, at, 'nsubj', 'nsubjpass') === undefined) at = tree.head[at]!;
  return childBy(tree, at, 'nsubj', 'nsubjpass');
}
