/**
 * The act that content shows after a neutral cue, by its predicate: what the speaker says of his own side is a promise,
 * threat, acceptance or refusal; what he says of others a request, warning or accusation. The rows below are tried from
 * the top; the first that holds decides.
 *
 * | of his own side | act |
 * |---|---|
 * | a verb of stance: we oppose, it plans to | that stance, turned round by "not" |
 * | will not hesitate, will not stand by | warn |
 * | will not rest; will no longer | promise |
 * | will not, cannot; would sooner | reject |
 * | could + send / + close | promise / warn |
 * | ready, willing to + join / + retaliate / + other | support / warn / promise |
 * | will retaliate; will close ..., if or unless; is considering a ban | warn |
 * | will sign, join ..., if | support |
 * | will | promise |
 * | did not attack, has never paid | deny |
 *
 * | of others | act |
 * |---|---|
 * | must, should, need to, it is vital that, it is time to | request |
 * | will, could, may, if ... and a word of harm | warn |
 * | no promise was made | deny |
 * | no ship will be allowed in, there will be no talks, there is nothing to discuss | reject |
 * | an accusing word, has stalled, tries to torpedo, has not complied | accuse |
 */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Act } from '../extraction';
import { lower, mainVerb, type Predicate, predicateAt } from './content-predicate';
import { idiomAct } from './idioms';
import { othersAct } from './others-act';
import { ownAct } from './own-act';
import { isImpersonal } from './requested';

/** Whether a token means the speaker or the side he speaks for. */
export type OwnSide = (token: Token) => boolean;

/** The act of the first predicate whose governor stands outside: what follows it is another act, or a reason. */
export function actOfContent(words: readonly Token[], own: OwnSide): Act | undefined {
  const verb = mainVerb(words);
  return verb === undefined ? undefined : actOfPredicate(predicateAt(verb, words), own);
}

function actOfPredicate(predicate: Predicate, own: OwnSide): Act | undefined {
  const { verb, subject } = predicate;
  if (subject === undefined) {
    if (isCommand(predicate)) return commandAct(verb);
    return verb.children.some(({ dep }) => dep === 'csubj') ? othersAct(predicate) : undefined;
  }
  if (isSubjunctive(predicate)) return 'request';
  const isOwn = own(subject) && !isImpersonal(predicate);
  const idiom = idiomAct(predicate, isOwn);
  if (idiom !== undefined) return idiom;
  return isOwn ? ownAct(predicate) : othersAct(predicate);
}

/** "insisted that it be allowed in", "that he resign": the base form after "that". */
const isSubjunctive = ({ verb, auxiliaries }: Predicate): boolean =>
  auxiliaries.length === 0 &&
  verb.lefts.some(({ dep, text }) => dep === 'mark' && text.toLowerCase() === 'that') &&
  (verb.tag === 'VB' || verb.lefts.some(({ dep, tag }) => dep === 'auxpass' && tag === 'VB'));

/** "Open the gate", "do not open it"; "not open it" is the rest of something. */
const isCommand = ({ verb, auxiliaries }: Predicate): boolean =>
  verb.tag === 'VB' &&
  auxiliaries.join() === (verb.lefts.some(({ dep }) => dep === 'neg') ? 'do' : '') &&
  ['ROOT', 'ccomp'].includes(verb.dep);

/** "Let us meet" proposes, "Let them speak" asks; "Let me be clear", "Thank them" do neither. */
function commandAct(verb: Token): Act | undefined {
  if (IDLE.has(verb.lemma.toLowerCase())) return undefined;
  if (verb.lemma !== 'let') return 'request';
  const allowed = [...verb.children, ...flatMap(verb.children, (child) => child.children)].map(lower);
  if (allowed.includes('me')) return undefined;
  return allowed.some((word) => ["'s", '’s', 'us'].includes(word)) ? 'propose' : 'request';
}

/** What one is bidden to in passing: "Thank you", "Do not expect a deal". */
const IDLE = new Set(['thank', 'expect', 'worry', 'imagine', 'suppose', 'mistake', 'forget', 'remember', 'wait', 'be']);
