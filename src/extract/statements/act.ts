/**
 * The speech act of a statement. The cue decides where it has an act of its own ("urged", "denied"); after a neutral one
 * ("said") the content does, where it is plainly the speaker's own demand, threat, promise, acceptance or refusal.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Token } from '../../language/annotation';
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';
import { ACTS, type Act } from '../extraction';

const FILE = path.join(__dirname, '..', '..', '..', 'data', 'cues', 'content-acts.json');
const list = z.array(z.string());
const lists = z
  .object({
    support: list,
    reject: list,
    request: list,
    propose: list,
    promise: list,
    accuse: list,
    warn: list,
    deny: list,
    accusing: list,
    warning: list,
    readiness: list,
    necessity: list,
    favour: list,
  })
  .parse(JSON.parse(readFileSync(FILE, 'utf8')));
/** Verbs by which a speaker says what he does: "we oppose", "it plans". */
const OWN_VERB = new Map<string, Act>(
  ACTS.flatMap((act) =>
    act in lists ? lists[act as keyof typeof lists].map((lemma): [string, Act] => [lemma, act]) : [],
  ),
);
const [ACCUSING, WARNING, READINESS, FAVOUR] = [lists.accusing, lists.warning, lists.readiness, lists.favour].map(
  (words) => new Set(words),
) as [Set<string>, Set<string>, Set<string>, Set<string>];

/** Whether a token means the speaker or the side he speaks for. */
export type OwnSide = (token: Token) => boolean;

export function actOf(document: Document, attribution: Attribution, own: OwnSide): Act {
  if (attribution.act !== 'say') return attribution.act;
  const words = contentTokens(document, attribution);
  if (
    attribution.cue === undefined &&
    /^[^.!]*\?/.test(document.article.text.slice(attribution.content[0]!.start, attribution.content[0]!.end + 1))
  )
    return 'question';
  const predicate = predicateOf(words);
  if (isNaming(attribution) && words.some((word) => ACCUSING.has(word.lemma.toLowerCase()))) return 'accuse';
  return (predicate === undefined ? undefined : byPredicate(predicate, words, own)) ?? 'say';
}

function contentTokens(document: Document, { content }: Attribution): readonly Token[] {
  const { tokens } = document.annotation;
  const { start, end } = content[0]!;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return tokens.slice(low, last);
}

/** The head of the content: the first predicate whose governor stands outside. */
function predicateOf(words: readonly Token[]): Token | undefined {
  const inside = new Set(words.map((word) => word.i));
  return words.find(
    (word) =>
      (word.pos === 'VERB' || word.pos === 'AUX') &&
      !['aux', 'auxpass'].includes(word.dep) &&
      (word.head === word || !inside.has(word.head.i)),
  );
}

function byPredicate(predicate: Token, words: readonly Token[], own: OwnSide): Act | undefined {
  const subject = predicate.children.find((child) => ['nsubj', 'nsubjpass', 'expl'].includes(child.dep));
  const auxiliaries = predicate.lefts.filter((child) => child.dep === 'aux').map((child) => child.text.toLowerCase());
  const negated =
    predicate.children.some((child) => child.dep === 'neg') ||
    predicate.lefts.some((child) => child.text.toLowerCase() === 'neither');
  const conditional = words.some((word) => word.dep === 'mark' && word.text.toLowerCase() === 'if');
  if (subject === undefined) return isCommand(predicate) ? 'request' : undefined;
  return own(subject)
    ? ownAct(predicate, auxiliaries, negated, conditional)
    : othersAct(predicate, auxiliaries, negated, conditional, words);
}

const isCommand = (predicate: Token): boolean =>
  predicate.tag === 'VB' && predicate.dep === 'ROOT' && !predicate.lefts.some((child) => child.dep === 'aux');
const FUTURE = new Set(['will', 'would', 'shall', '’ll', "'ll", 'wo']);

/** What the speaker says of his own side. */
function ownAct(
  predicate: Token,
  auxiliaries: readonly string[],
  negated: boolean,
  conditional: boolean,
): Act | undefined {
  const future = auxiliaries.some((word) => FUTURE.has(word));
  if (negated && (future || auxiliaries.includes('can') || auxiliaries.includes('could'))) return 'reject';
  const stated = statedVerb(predicate);
  if (stated !== undefined) return negated ? opposite(stated) : stated;
  const adjective = predicate.children.find(
    (child) => child.dep === 'acomp' && READINESS.has(child.lemma.toLowerCase()),
  );
  if (adjective !== undefined) return negated ? 'reject' : readiness(adjective);
  if (future) return conditional ? 'warn' : 'promise';
  return undefined;
}

/** A verb of stance, asked or promised by the speaker himself: the predicate or a conjunct of it. */
function statedVerb(predicate: Token): Act | undefined {
  const verbs = [predicate, ...predicate.children.filter((child) => child.dep === 'conj' && child.pos === 'VERB')];
  for (const verb of verbs) {
    const act = OWN_VERB.get(verb.lemma.toLowerCase());
    if (act === undefined) continue;
    if (
      act === 'request' &&
      verb.children.every((child) => !['ccomp', 'dobj', 'prep'].includes(child.dep)) &&
      !['plan', 'expect'].includes(verb.lemma)
    )
      continue;
    if (['want', 'hope', 'expect'].includes(verb.lemma) && verb.children.some((child) => child.dep === 'xcomp'))
      return verb.lemma === 'expect' ? 'promise' : undefined;
    return act;
  }
  return undefined;
}

const opposite = (act: Act): Act | undefined =>
  act === 'support' ? 'reject' : act === 'reject' ? 'support' : act === 'promise' ? 'reject' : undefined;

/** "ready to support the plan": acceptance; "ready to send troops": a promise. */
function readiness(adjective: Token): Act | undefined {
  const verb = adjective.children.find((child) => child.dep === 'xcomp');
  if (verb === undefined) return undefined;
  return FAVOUR.has(verb.lemma.toLowerCase()) ? 'support' : 'promise';
}

/** What the speaker says of others. */
function othersAct(
  predicate: Token,
  auxiliaries: readonly string[],
  negated: boolean,
  conditional: boolean,
  words: readonly Token[],
): Act | undefined {
  if (auxiliaries.includes('must') && negated) return 'warn';
  if (auxiliaries.some((word) => ['must', 'should', 'ought'].includes(word)) || isNeed(predicate)) return 'request';
  const future = auxiliaries.some((word) => FUTURE.has(word) || word === 'could' || word === 'may');
  if (future && (conditional || words.some((word) => WARNING.has(word.lemma.toLowerCase())))) return 'warn';
  return undefined;
}

const isNeed = (predicate: Token): boolean =>
  ['need', 'have'].includes(predicate.lemma) &&
  predicate.children.some((child) => child.dep === 'xcomp' && child.tag === 'VB');

/** "described the move as provocative": a naming is an accusation when its words are. */
const isNaming = ({ rule }: Attribution): boolean => rule === 'described as' || rule === 'naming';
