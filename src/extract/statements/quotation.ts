/**
 * Direct speech by its layout: which quotation belongs to which cue, before parsing has a say. A quotation that ends in
 * a comma, question mark, exclamation mark or dash looks for its cue to the right; otherwise one introduced by a colon,
 * a comma or the cue itself looks to the left. Later quotations with no cue of their own go on with the speaker.
 */
import type { Quotation } from '../../text/document';
import { titleCaseShare } from '../../text/headline-form';
import { type Candidate, merged } from './candidate';
import { addressed } from './clause-complement';
import { type Cue, cueAt } from './cue';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { outerQuotations } from './outer-quotations';
import { sourceOutside } from './quotation-source';
import { quotedAs } from './source';
import { isTargetOf } from './target';
import { childBy, isFiniteVerb, isNominal, isVerb, type Range, type Tree } from './tree';

/** Farthest that a cue stands from its quotation: tokens after it; characters before a colon and before a comma. */
const AFTER = 25;
const BEFORE_COLON = 160;
const BEFORE_COMMA = 60;

interface Speech {
  readonly cueToken?: number;
  readonly cue?: Cue;
  readonly source?: NounPhrase;
  readonly rule: string;
  readonly pieces: Range[];
  /** Paragraph of its last quotation. */
  paragraph: number;
  /** Offset behind the last quotation. */
  lastEnd: number;
}

/** Candidates for every quotation that is more than a quoted word or phrase. */
export function quotedSpeech(tree: Tree): Candidate[] {
  const speeches: Speech[] = [];
  const owner = new Map<number, Speech>();
  for (const quotation of outerQuotations(tree)) {
    if (quotation.firstToken === undefined || quotation.lastToken === undefined) continue;
    const speech = speechOf(tree, quotation, owner, speeches);
    if (speech === undefined) continue;
    speech.pieces.push([quotation.firstToken, quotation.lastToken]);
    speech.lastEnd = quotation.end;
    speech.paragraph = tree.document.paragraphOf[quotation.lastToken]!;
    owner.set(quotation.i, speech);
    if (speeches.at(-1) !== speech) speeches.push(speech);
  }
  return speeches.map((speech) => candidateOf(tree, speech));
}

function speechOf(
  tree: Tree,
  quotation: Quotation,
  owner: ReadonlyMap<number, Speech>,
  speeches: readonly Speech[],
): Speech | undefined {
  const reopened = quotation.continues === undefined ? undefined : owner.get(quotation.continues);
  if (reopened !== undefined) return reopened;
  const paragraph = tree.document.paragraphOf[quotation.firstToken!]!;
  const last = speeches.at(-1);
  const here = last !== undefined && last.paragraph === paragraph ? last : undefined;
  const narrated = narratedBefore(tree, quotation) ? cueAfter(tree, quotation) : undefined;
  if (narrated !== undefined) return speech('quotation before its cue', narrated, tree, quotation);
  const left = cueBefore(tree, quotation);
  if (left !== undefined && here?.cueToken === left.token) return here;
  if (left !== undefined) return speech('quotation after its cue', left, tree, quotation);
  if (isFragment(tree, quotation) || isWorkTitle(tree, quotation)) return undefined;
  const right = cueAfter(tree, quotation);
  if (right !== undefined) return speech('quotation before its cue', right, tree, quotation);
  if (here !== undefined && goesOn(tree, here, quotation)) return here;
  if (last !== undefined && last.paragraph === paragraph - 1 && opensNext(tree, last, quotation)) return last;
  const speaker = labelBefore(tree, quotation);
  if (speaker !== undefined)
    return { rule: 'speaker and colon', source: speaker, pieces: [], paragraph, lastEnd: quotation.end };
  return isUtterance(tree, quotation)
    ? { rule: 'floating quotation', pieces: [], paragraph, lastEnd: quotation.end }
    : undefined;
}

function speech(rule: string, found: CueToken, tree: Tree, quotation: Quotation): Speech {
  const paragraph = tree.document.paragraphOf[quotation.firstToken!]!;
  return {
    rule,
    cueToken: found.token,
    cue: cueAt(tree, found.token),
    source: found.source,
    pieces: [],
    paragraph,
    lastEnd: quotation.end,
  };
}

interface CueToken {
  readonly token: number;
  readonly source?: NounPhrase;
}

const text = (tree: Tree, start: number, end: number): string => tree.document.article.text.slice(start, end);

/** Text of the paragraph before a quotation. */
function lead(tree: Tree, quotation: Quotation): string {
  const paragraph = tree.document.paragraphs[tree.document.paragraphOf[quotation.firstToken!]!]!;
  return text(tree, paragraph.start, quotation.start).trimEnd();
}

/** A quoted word or phrase inside a sentence of the reporter. */
function isFragment(tree: Tree, quotation: Quotation): boolean {
  const before = lead(tree, quotation);
  if (before !== '' && /[\p{L}\p{N}’'%$(/-]$/u.test(before)) return true;
  const words = text(tree, quotation.inner.start, quotation.inner.end);
  return /,$/.test(before) && /^\p{Ll}/u.test(words) && quotation.lastToken! - quotation.firstToken! < 8;
}

/** The name of a book, film or paper inside a sentence: "In her essay, “The Law of the Sea,” she argued ...". */
function isWorkTitle(tree: Tree, quotation: Quotation): boolean {
  const words = text(tree, quotation.inner.start, quotation.inner.end).replace(/,$/, '');
  const inSentence = /[\p{L}\p{N},]$/u.test(lead(tree, quotation));
  return inSentence && /\s/.test(words) && !/[.?!]$/.test(words) && titleCaseShare(words) === 1;
}

/** The words of somebody who speaks: a sentence, not a title or a name. */
function isUtterance(tree: Tree, quotation: Quotation): boolean {
  const words = quotation.lastToken! - quotation.firstToken! + 1;
  const ended = /[.?!…,—-]$/.test(text(tree, quotation.inner.start, quotation.inner.end).trimEnd());
  const opens = /(^|[.?!:…”"])$/.test(lead(tree, quotation));
  return words >= 4 && ended && opens;
}

function cueBefore(tree: Tree, quotation: Quotation): CueToken | undefined {
  const before = lead(tree, quotation);
  const at = lastTokenBefore(tree, quotation);
  if (before === '') return cueOfParagraphBefore(tree, quotation);
  if (before.endsWith(':')) return lastCue(tree, at, quotation.start - BEFORE_COLON, true);
  if (/[,—–-]$/.test(before)) return lastCue(tree, at, quotation.start - BEFORE_COMMA, false);
  return adjacentCue(tree, quotation);
}

/** "Peru attacked the ruling: “Courts err,” Luis Rivas said": the clause before the colon is the reporter's. */
function narratedBefore(tree: Tree, quotation: Quotation): boolean {
  if (!lead(tree, quotation).endsWith(':')) return false;
  const cue = cueAfter(tree, quotation)?.token;
  const subject = cue === undefined ? undefined : childBy(tree, cue, 'nsubj');
  if (cue === undefined || subject === undefined || !isFiniteVerb(tree, cue)) return false;
  const opens = Math.min(cue, tree.first[subject]!);
  return /^["”'’»\s,]*$/.test(text(tree, quotation.inner.end, tree.document.annotation.tokens[opens]!.start));
}

function lastTokenBefore(tree: Tree, quotation: Quotation): number {
  let at = quotation.firstToken! - 1;
  while (at > 0 && tree.document.annotation.tokens[at]!.start >= quotation.start) at--;
  return at;
}

/** "said “We will”", "said that “we will”": the word before the quotation is the cue. */
function adjacentCue(tree: Tree, quotation: Quotation): CueToken | undefined {
  const at = lastTokenBefore(tree, quotation);
  const cue = at >= 0 && !isArgument(tree, at) ? cueAt(tree, at) : undefined;
  if (cue === undefined || !cue.asserted || !isSpeech(cue) || quotation.lastToken! - quotation.firstToken! < 3)
    return undefined;
  if (isTargetOf(tree, cue, quotation.lastToken!)) return undefined;
  return { token: at, source: sourceOutside(tree, at, quotation) };
}

/** "read the text “with care”": a noun that looks like a verb of speech. */
const isArgument = (tree: Tree, token: number): boolean =>
  isNominal(tree, token) && ['dobj', 'pobj', 'nsubj'].includes(tree.dep[token]!);

const isSpeech = (cue: Cue): boolean => cue.entries.some((entry) => entry.frames.includes('quotation'));

/** The last verb of speech of the sentence before `at` that starts after offset `from`. */
function lastCue(tree: Tree, at: number, from: number, colon: boolean): CueToken | undefined {
  const first = tree.sentenceFirst[at]!;
  for (let token = at; token >= first && tree.document.annotation.tokens[token]!.start >= from; token--) {
    if (tree.document.quotationOf[token]! >= 0) {
      if (colon) continue;
      return undefined;
    }
    if (!isVerb(tree, token) || ['aux', 'auxpass', 'amod'].includes(tree.dep[token]!)) continue;
    const cue = cueAt(tree, token);
    if (cue !== undefined && (isSpeech(cue) || colon)) return { token, source: cue.source };
    if (!colon && isFiniteVerb(tree, token)) return undefined;
  }
  return undefined;
}

/** A cue with a colon that ends the paragraph before one that opens with a quotation. */
function cueOfParagraphBefore(tree: Tree, quotation: Quotation): CueToken | undefined {
  const i = tree.document.paragraphOf[quotation.firstToken!]!;
  const before = tree.document.paragraphs[i - 1];
  if (before === undefined || !text(tree, before.start, before.end).trimEnd().endsWith(':')) return undefined;
  return lastCue(tree, before.lastToken, before.end - BEFORE_COLON, true);
}

function cueAfter(tree: Tree, quotation: Quotation): CueToken | undefined {
  const inner = text(tree, quotation.inner.start, quotation.inner.end).replace(/[\s’'”"]+$/, '');
  const outer = text(tree, quotation.end, quotation.end + 2).trimStart();
  if (!/[,?!—–…-]$/.test(inner) && !/^[,—–-]/.test(outer)) return undefined;
  const paragraph = tree.document.paragraphs[tree.document.paragraphOf[quotation.lastToken!]!]!;
  return firstCue(tree, quotation, paragraph.lastToken);
}

function firstCue(tree: Tree, quotation: Quotation, end: number): CueToken | undefined {
  let fallback: CueToken | undefined;
  for (let at = quotation.lastToken! + 1; at <= Math.min(end, quotation.lastToken! + AFTER); at++) {
    if (tree.document.annotation.tokens[at]!.start < quotation.end) continue;
    if (tree.document.quotationOf[at]! >= 0 || /^[.;]$/.test(tree.lower[at]!) || opensSentence(tree, at)) break;
    if (!isVerb(tree, at) || ['aux', 'auxpass', 'amod', 'relcl', 'acl'].includes(tree.dep[at]!)) continue;
    const said = quotedAs(tree, at);
    if (said !== undefined) return { token: said, source: sourceOutside(tree, said, quotation) };
    const cue = cueAt(tree, at);
    const source = sourceOutside(tree, at, quotation);
    if (cue !== undefined && isSpeech(cue)) return { token: at, source };
    if (fallback === undefined && source !== undefined && tree.tag[at] !== 'VB' && tree.tag[at] !== 'VBG')
      fallback = { token: at, source };
  }
  return fallback;
}

/** "“Why?” Asked about the fee, she smiled": a participle with a capital tells how the next sentence came about. */
const opensSentence = (tree: Tree, token: number): boolean =>
  /^VB[DN]$/.test(tree.tag[token]!) &&
  /^\p{Lu}/u.test(tree.document.annotation.tokens[token]!.text) &&
  !tree.children[token]!.some(
    (child) => child > token && tree.dep[child] === 'nsubj' && tree.first[child] === token + 1,
  );

/** Nothing but the cue's own clause stands between the speech so far and the quotation. */
function goesOn(tree: Tree, here: Speech, quotation: Quotation): boolean {
  const between = text(tree, here.lastEnd, quotation.start).trim();
  if (between === '' || between === '.') return true;
  if (here.cueToken === undefined) return false;
  const { tokens } = tree.document.annotation;
  if (tokens[here.cueToken]!.start < here.lastEnd) return false;
  const end = tokens[tree.sentenceLast[here.cueToken]!]!.end;
  const afterSentence = text(tree, Math.max(end, here.lastEnd), quotation.start).trim();
  return afterSentence === '' || (between.length < 120 && !/[.?!]\s+\p{Lu}/u.test(between));
}

/** A paragraph that opens with a quotation, after one that nothing but speech ended, goes on with the speech. */
function opensNext(tree: Tree, last: Speech, quotation: Quotation): boolean {
  if (lead(tree, quotation) !== '' || last.rule === 'floating quotation') return false;
  const before = tree.document.paragraphs[last.paragraph]!;
  const rest = text(tree, last.lastEnd, before.end).trim();
  if (rest === '') return true;
  const cueEnd = last.cueToken === undefined ? undefined : tree.sentenceLast[last.cueToken];
  return (
    cueEnd !== undefined &&
    cueEnd >= before.lastToken &&
    tree.document.annotation.tokens[last.cueToken!]!.start >= last.lastEnd &&
    isUtterance(tree, quotation)
  );
}

/** "Peskov: “...”", "Her deputy was more cautious: “...”": the first subject before a colon with no verb of speech. */
function labelBefore(tree: Tree, quotation: Quotation): NounPhrase | undefined {
  if (!lead(tree, quotation).endsWith(':')) return undefined;
  const last = lastTokenBefore(tree, quotation);
  for (let at = tree.sentenceFirst[last]!; at < last; at++) {
    if (tree.document.quotationOf[at]! >= 0 || !isNominal(tree, at)) continue;
    const isSubject = ['nsubj', 'nsubjpass'].includes(tree.dep[at]!);
    const isLabel = tree.sentenceFirst[last] === tree.first[at] && tree.last[at]! >= last - 1;
    if (isSubject || isLabel) return nounPhrase(tree, at, last);
  }
  return undefined;
}

function candidateOf(tree: Tree, found: Speech): Candidate {
  const entry = found.cue?.entries.find((one) => one.frames.includes('quotation')) ?? found.cue?.entries[0];
  const token = found.cueToken;
  return {
    rule: found.rule,
    class: 'speech',
    act: entry?.act ?? 'say',
    strength: 3,
    asserted: true,
    cueToken: token,
    cue: token === undefined ? undefined : cueRange(tree, token, found.cue?.particle),
    source: found.source,
    content: merged(found.pieces),
    addressees: found.cue === undefined ? [] : addressed(tree, found.cue),
  };
}

/** "quoted as saying": the passive belongs to the cue. */
function cueRange(tree: Tree, token: number, particle: number | undefined): Range {
  if (tree.lower[token - 1] === 'as' && tree.lemma[token - 2] === 'quote') return [token - 2, token];
  return [token, particle === token + 1 ? particle : token];
}
