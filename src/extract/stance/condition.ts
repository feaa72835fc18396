/** Conditions on which a stance hangs: "if", "unless", "only with", "contingent on", "in return for". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { isNecessary, isNegated, isVerb, modalsOf } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import { ending } from '../measures/lexicon';
import { conditions } from './lexicon';
import { phrasesFrom, phraseUpTo } from './phrases';

/** The word that makes the phrase conditional: a clause or adjunct of what governs it, the phrase not inside of it. */
export function conditionOver(path: readonly Token[]): Token | undefined {
  const inside = new Set(path.map(({ i }) => i));
  for (const [n, token] of path.entries()) {
    if (conditions.dependence.has(token.lemma) && takesGround(token) && !hangsFrom(token, path[n - 1])) return token;
    for (const child of token.children) {
      const word = inside.has(child.i) ? undefined : conditionIn(child, token);
      if (word) return word;
    }
    if (isForeignClause(token, path[n + 1])) break;
  }
  return conditionAbove(path) ?? providedBeside(path) ?? providedBehind(path);
}

/** "would sign it provided that ...", the participle put beside the clause by the parser. */
function providedBeside(path: readonly Token[]): Token | undefined {
  const top = path[path.length - 1];
  return top?.head.children.find(
    ({ i, lemma, tag, next }) => i > top.i && lemma === 'provide' && /^VB[NG]$/.test(tag) && next?.lemma === 'that',
  );
}

/** "is open to the toll provided | it does not rise": taken for a participle, though a clause of its own follows. */
function providedBehind([mention]: readonly Token[]): Token | undefined {
  for (let token = mention?.next; token && token.sentence === mention!.sentence; token = token.next)
    if (/^provid(ed|ing)$/i.test(token.text) && token.previous?.lemma !== 'be' && opensClause(token)) return token;
  return undefined;
}

/** A subject and a finite verb stand right behind the word. */
function opensClause(word: Token): boolean {
  for (let token = word.next, steps = 0; token && steps < CLAUSE_REACH; token = token.next, steps++) {
    if (/^(VBZ|VBP|VBD|MD)$/.test(token.tag)) return steps > 0;
    if (!/^(DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD)$/.test(token.tag)) return false;
  }
  return false;
}

const CLAUSE_REACH = 6;

/** "depends on a truce": the phrase is the ground itself. */
const hangsFrom = (token: Token, below: Token | undefined) => below?.dep === 'prep' && below.head === token;

/** What is a condition on the main clause is none on what a relative clause of it tells. */
const isForeignClause = (token: Token, above: Token | undefined) => token.dep === 'relcl' && above !== undefined;

const takesGround = (token: Token) =>
  token.children.some((c) => c.dep === 'prep' && ['on', 'upon', 'to'].includes(c.lemma));

/** "supports the waiver but wants guarantees first". */
const wantedFirst = (conjunct: Token): Token | undefined =>
  isVerb(conjunct) && attitudeOf(conjunct) ? conjunct.children.find(({ lemma }) => lemma === 'first') : undefined;

function conditionIn(child: Token, governor: Token): Token | undefined {
  if (child.dep === 'conj') return wantedFirst(child);
  if (child.dep === 'advcl') return markOf(child, governor);
  if (['acomp', 'attr', 'oprd'].includes(child.dep) && conditions.dependence.has(child.lemma) && takesGround(child))
    return child;
  if (['prep', 'advmod', 'npadvmod', 'mark', 'dep'].includes(child.dep))
    return phraseAt(child) ?? absenceAt(child, governor) ?? onlyAt(child, governor);
  return undefined;
}

/** "in exchange for", "so long as", "provided that". */
function phraseAt(child: Token): Token | undefined {
  const starts = [child.leftEdge, child, ...(child.previous ? [child.previous] : [])];
  return starts.find((first) => phrasesFrom(first, conditions.phrases).length > 0);
}

/** "will not sign without the consent of parliament", "no truce in the absence of guarantees". */
function absenceAt(child: Token, governor: Token): Token | undefined {
  if (!isDeniedHere(governor)) return undefined;
  return phrasesFrom(child, conditions.absences).length > 0 ? child : undefined;
}

/** "would accept it only with guarantees". */
const onlyAt = (child: Token, governor: Token) =>
  child.dep === 'prep' && modalsOf(governor).length > 0 ? child.children.find((c) => c.lemma === 'only') : undefined;

function markOf(clause: Token, governor: Token): Token | undefined {
  const mark = clause.children.find(({ dep }) => dep === 'mark' || dep === 'advmod');
  const word = clause.children.find((c) => c.dep === 'mark')?.lemma.toLowerCase() ?? mark?.lemma.toLowerCase() ?? '';
  if (/^(so|as) long as\b/i.test(opening(clause))) return clause.leftEdge;
  if (phraseAt(clause.leftEdge)) return clause.leftEdge;
  if (!mark || !hasSubject(clause)) return undefined;
  if (conditions.onlyClauses.has(word) && isOnly(mark)) return mark;
  if (conditions.clauses.has(word)) return mark;
  if (conditions.readyClauses.has(word)) return modalsOf(governor).length > 0 ? mark : undefined;
  return conditions.times.has(word) && isNeeded(governor) && word !== 'as' && !isContrast(mark) ? mark : undefined;
}

/** "Poland is opposed to it, while Spain is in favour". */
const isContrast = (mark: Token): boolean => mark.lemma === 'while' && mark.previous?.text === ',';

const isOnly = (mark: Token) => mark.previous?.lemma === 'only' || mark.children.some(({ lemma }) => lemma === 'only');

/** "if elected" is no condition that anyone could meet. */
const hasSubject = (clause: Token) =>
  clause.pos === 'ADJ' || clause.children.some(({ dep }) => /^(nsubj|expl|csubj)/.test(dep));

function opening(clause: Token): string {
  const [first] = clause.subtree;
  return first ? [first.text, first.next?.text, first.next?.next?.text].join(' ') : '';
}

const NEEDS = new Set(['must', 'need', 'have', 'should', 'can', 'could', 'ought']);

const isDeniedHere = (governor: Token): boolean =>
  isNegated(governor) ||
  governor.children.some((c) => c.children.some(({ lemma, dep }) => dep === 'det' && lemma === 'no'));

/** Refused, kept up or needed: what then comes "until" or "before" is a condition, not only a time. */
const isNeeded = (governor: Token): boolean =>
  isDeniedHere(governor) ||
  HOLDING.has(governor.lemma) ||
  modalsOf(governor).some((modal) => NEEDS.has(modal)) ||
  (isVerb(governor) && (governor.lemma === 'need' || (governor.dep === 'xcomp' && isNeeded(governor.head))));

const HOLDING = new Set([
  'refuse',
  'reject',
  'block',
  'withhold',
  'oppose',
  'veto',
  'delay',
  'suspend',
  'keep',
  'remain',
  'stay',
  'freeze',
  'boycott',
  'hold',
  'rule',
  'decline',
  'resist',
  'halt',
]);

/**
 * What the phrase is made to wait for, or is given in exchange for: "must disarm before talks", "denuclearization has to
 * be part of any talks", "funds in return for its help".
 */
function conditionAbove(path: readonly Token[]): Token | undefined {
  for (const token of path) {
    const mark = token.dep === 'advcl' ? token.children.find((c) => c.dep === 'mark' && AHEAD.has(c.lemma)) : undefined;
    if (mark && isNeeded(token.head)) return mark;
    if (token.dep === 'pobj' && AHEAD.has(token.head.lemma) && isNeeded(token.head.head)) return token.head;
    if (isMadeToWait(token, path)) return mainVerb(token.head);
    if (token.lemma === 'part' && token.dep === 'attr' && isNeededStrictly(token.head)) return token;
    if (['return', 'exchange'].includes(token.lemma) && token.dep === 'pobj' && token.head.lemma === 'in') return token;
  }
  return undefined;
}

const AHEAD = new Set(['until', 'till', 'before']);

/** "any truce must be monitored", but "the truce must be respected" is a demand for it. */
const isMadeToWait = (token: Token, path: readonly Token[]): boolean =>
  /^nsubj/.test(token.dep) &&
  path[0] === token &&
  isNecessary(mainVerb(token.head)) &&
  !isAdvised(mainVerb(token.head)) &&
  !conditions.fulfilment.has(mainVerb(token.head).lemma) &&
  !ending.has(mainVerb(token.head).lemma) &&
  attitudeOf(mainVerb(token.head))?.stance !== 'opposes';

/** "a truce should be monitored" recommends. */
const isAdvised = (verb: Token): boolean =>
  modalsOf(verb).some((modal) => ['should', 'ought', 'shall'].includes(modal));

/** "a truce would need to be monitored": the verb that carries what is required of its subject. */
const mainVerb = (verb: Token): Token =>
  ['need', 'have'].includes(verb.lemma) ? (verb.children.find(({ dep }) => dep === 'xcomp') ?? verb) : verb;

const isNeededStrictly = (verb: Token) =>
  modalsOf(verb).some((modal) => modal === 'must') ||
  (verb.dep === 'xcomp' && ['have', 'need'].includes(verb.head.lemma));

/** Whether the phrase stands inside the condition itself: "if they agree to a truce", "will not sign until it is lifted". */
export function isInsideCondition(path: readonly Token[]): Token | undefined {
  const clause = path.find(({ dep }) => dep === 'advcl');
  if (clause?.children.some(({ lemma }) => lemma === 'even') || clause?.leftEdge.lemma === 'even') return undefined;
  return clause?.children.find(
    ({ dep, lemma }) =>
      dep === 'mark' &&
      (['if', 'unless'].includes(lemma.toLowerCase()) || (AHEAD.has(lemma.toLowerCase()) && isDeniedHere(clause.head))),
  );
}

/** The phrase is what would be lacking: "without a truce thousands will die". */
export function absenceOf(path: readonly Token[]): Token | undefined {
  return path
    .slice(1, 4)
    .find(
      (token, n) =>
        isFailure(token, path[n]!) ||
        (n < 2 && token.dep === 'prep' && conditions.absences.some((words) => phraseUpTo(token, words))),
    );
}

/** "failure to lift the embargo". */
const isFailure = (noun: Token, below: Token): boolean => below.dep === 'acl' && FAILURES.has(noun.lemma);

const FAILURES = new Set(['failure', 'refusal', 'inability', 'delay', 'reluctance', 'unwillingness']);

/** Whether it is asked about, or left open by the speaker: "whether a truce would hold", "Would they sign?" */
export function isAsked(path: readonly Token[]): Token | undefined {
  return flatMap(path, (token) => token.children).find((c) => c.dep === 'mark' && c.lemma.toLowerCase() === 'whether');
}
