/**
 * The speech act of a statement. The cue decides where it has an act of its own ("urged", "denied"); after a neutral one
 * ("said") the content does, where it is plainly the speaker's own demand, threat, promise, acceptance or refusal.
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Act } from '../extraction';
import { isNegated } from '../grammar';
import { isAccusing } from './accusing';
import { WORDS } from './act-words';
import { actOfContent, type OwnSide } from './content-act';
import { isFuture, mainVerb, predicateAt } from './content-predicate';
import { CLAIMS, CONCEDING, NOUNS, REPEATING, VERBS } from './lexicon';

export type { OwnSide } from './content-act';

export function actOf(document: Document, attribution: Attribution, own: OwnSide): Act {
  const words = contentTokens(document, attribution);
  const cue = attribution.cueToken === undefined ? undefined : document.annotation.tokens[attribution.cueToken]!;
  if (cue?.lemma === 'ask' && isQuestion(document, attribution, words)) return 'question';
  if (attribution.act === 'reject' && isClaim(words)) return 'deny';
  if (SWEARING.has(cue?.lemma ?? '') && isThreat(words)) return 'warn';
  if (attribution.act !== 'say' && !(cue?.lemma === 'suggest' && isHeldTrue(cue, words))) return attribution.act;
  if (attribution.rule === 'object control') return 'request';
  if (cue === undefined && isQuestion(document, attribution, words)) return 'question';
  if (cue?.lemma === 'insist' && isWished(cue, words)) return 'request';
  const naming = isNaming(attribution, cue?.lemma) ? namingAct(words, cue) : undefined;
  if (naming !== undefined) return naming;
  if (attribution.rule === 'naming' && cue?.dep === 'advcl') return judgement(cue.head) ?? 'say';
  if (cue?.lemma === 'announce' && ANNOUNCED.has(attribution.rule)) return announcedAct(words);
  const repeated = cue !== undefined && REPEATING.has(cue.lemma) ? NOUNS.get(headNoun(words))?.[0]?.act : undefined;
  const act = repeated ?? actOfContent(words, own) ?? (isScheduled(cue, words) ? 'promise' : 'say');
  return act === 'accuse' && CONCEDING.has(cue?.lemma ?? '') ? 'say' : act;
}

/** "vowed to block the deal", "promised to fight any ban"; who vows to fight terrorism threatens nobody. */
function isThreat(words: readonly Token[]): boolean {
  const verb = mainVerb(words);
  return verb !== undefined && WORDS.retaliating.has(verb.lemma) && !isAccusing(verb);
}

const SWEARING = new Set(['vow', 'swear', 'promise', 'pledge']);

/** "dismissed the allegation", "suggestions that it had lied": held to be true; "suggestions that it should go" are advice. */
function isClaim(words: readonly Token[]): boolean {
  const noun = headNoun(words);
  if (CLAIMS.has(noun)) return true;
  const clause =
    noun === 'suggestion' ? words.find(({ dep, head }) => dep === 'acl' && words.includes(head)) : undefined;
  const forms = clause === undefined ? [] : [clause, ...clause.lefts];
  return forms.some(({ tag }) => ['VBZ', 'VBD', 'VBP'].includes(tag)) && !forms.some(({ tag }) => tag === 'MD');
}

/** Lemma of the noun or verb that governs the others. */
function headNoun(words: readonly Token[]): string {
  const inside = new Set(words.map((word) => word.i));
  return words.find((word) => word.head === word || !inside.has(word.head.i))?.lemma.toLowerCase() ?? '';
}

function contentTokens(document: Document, { content }: Attribution): readonly Token[] {
  const { tokens } = document.annotation;
  return flatMap(content, ({ start, end }) => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < tokens.length && tokens[last]!.end <= end) last++;
    return tokens.slice(low, last);
  });
}

/** "insisted that the troops withdraw": after the past a present that no auxiliary shows is a wish. */
function isWished(cue: Token, words: readonly Token[]): boolean {
  if (words.some((word) => isBareBe(word, cue))) return true;
  const verb = mainVerb(words);
  if (verb !== undefined && disagrees(verb)) return true;
  if (verb?.tag !== 'VBP' || !/^VB[DN]$/.test(cue.tag) || ['be', 'have', 'want'].includes(verb.lemma)) return false;
  return verb.lefts.some(({ dep }) => dep === 'mark') && !verb.lefts.some(({ dep }) => dep === 'aux');
}

/** "insists Iceland withdraw": a base form does not agree with one who is to act. */
const disagrees = (verb: Token): boolean =>
  ['VB', 'VBP'].includes(verb.tag) &&
  verb.lemma !== 'be' &&
  !verb.lefts.some(({ dep }) => dep === 'aux' || dep === 'auxpass') &&
  verb.lefts.some(
    ({ dep, tag, children }) =>
      dep === 'nsubj' && /^NNP?$/.test(tag) && !children.some((child) => child.dep === 'conj'),
  );

/** "insists that all of them be heard": the base form of "be" right under the cue. */
const isBareBe = (word: Token, cue: Token): boolean => {
  const verb = ['aux', 'auxpass'].includes(word.dep) ? word.head : word;
  const alone = verb.lefts.every(({ dep, i }) => i === word.i || dep !== 'aux');
  return word.text.toLowerCase() === 'be' && verb.head === cue && verb.dep === 'ccomp' && alone;
};

/** "suggested that the tests are late": an opinion; "that they be held", "should be held": a proposal. */
function isHeldTrue(cue: Token, words: readonly Token[]): boolean {
  const verb = mainVerb(words);
  if (verb === undefined || verb.tag === 'VBG' || isWished(cue, words)) return false;
  const forms = [verb, ...verb.lefts.filter((child) => ['aux', 'auxpass'].includes(child.dep))];
  return forms.some(({ tag }) => ['VBZ', 'VBD', 'VBP'].includes(tag)) && !forms.some(({ tag }) => tag === 'MD');
}

/** "asked whether", "asked why"; words of a speaker's own that open with a question; a turn that ends as one. */
function isQuestion(document: Document, { content, label }: Attribution, words: readonly Token[]): boolean {
  const { start, end } = content[0]!;
  const text = document.article.text.slice(start, end + 1);
  if (label !== undefined && words.at(-1)?.text === '?') return true;
  if (content.some((span) => document.article.text[span.end - 1] === '?' || document.article.text[span.end] === '?'))
    return true;
  const first = words[0];
  const asksFor = first !== undefined && (/^W/.test(first.tag) || ['whether', 'if'].includes(first.text.toLowerCase()));
  return /^[^.!]*\?/.test(text) || (asksFor && !/[.!]\s+[\p{Lu}"“]/u.test(text));
}

/** "described the move as provocative", "called it “an insult”": a naming is an accusation when its words are. */
const isNaming = ({ rule }: Attribution, lemma = ''): boolean =>
  rule === 'described as' ||
  rule === 'naming' ||
  (VERBS.get(lemma) ?? []).some(({ frames }) => frames.includes('naming'));

/** "mocked the plan, calling it “a map with no roads”": the name is meant as the main verb is. */
const judgement = ({ lemma }: Token): Act | undefined =>
  VERBS.get(lemma)?.find(({ act, strength }) => ['accuse', 'support'].includes(act) && strength >= 2)?.act;

function namingAct(words: readonly Token[], cue: Token | undefined): Act | undefined {
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word.lemma.toLowerCase()));
  if (has(WORDS.rebuffing) || (has(ACCEPTABLE) && has(NOT))) return 'reject';
  if (has(WORDS.accusing) || has(WORDS.naming)) return 'accuse';
  return has(WORDS.praising) && !isInPassing(cue) ? 'support' : undefined;
}

const ACCEPTABLE = new Set(['acceptable']);
const NOT = new Set(['not', 'hardly', 'scarcely']);

/** "what she called a wise gesture", "described as useful": how somebody spoke of a thing that the sentence is not about. */
const isInPassing = (cue: Token | undefined): boolean =>
  cue !== undefined && (cue.dep === 'acl' || cue.lefts.some(({ tag, dep }) => tag === 'WP' && dep !== 'nsubj'));

const ANNOUNCED = new Set(['noun phrase object', 'passive with agent']);

/** "announced that the patrols would begin in May": what is announced for the future is the speaker's doing. */
const isScheduled = (cue: Token | undefined, words: readonly Token[]): boolean => {
  const verb = cue?.lemma === 'announce' ? mainVerb(words) : undefined;
  return verb !== undefined && !isNegated(verb) && isFuture(predicateAt(verb, words));
};

/** What somebody announces is his own act, unless the noun names a speech act or something that has happened. */
function announcedAct(words: readonly Token[]): Act {
  const noun = headNoun(words);
  if (WORDS.happened.has(noun)) return 'say';
  const act = noun === 'proposal' ? 'propose' : NOUNS.get(noun)?.[0]?.act;
  return act === undefined || act === 'say' ? 'promise' : act;
}
