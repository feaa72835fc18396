/** Conditions on which a stance hangs: "if", "unless", "only with", "contingent on", "in return for". */
import type { Token } from '../../language/annotation';
import { isNecessary, isVerb, modalsOf } from '../measures/grammar';

const MARKS = new Set(['if', 'unless', 'provided', 'providing', 'until', 'before']);
/** Conditions on what is refused or needed; else only times. */
const TEMPORAL = new Set(['until', 'before']);
const NEEDS = new Set(['must', 'need', 'have', 'should', 'can', 'could', 'ought']);
const DEPENDS = new Set(['contingent', 'conditional', 'dependent', 'subject', 'depend', 'hinge', 'condition']);

/** The word that makes the phrase conditional: a clause or adjunct of what governs it, the phrase not inside of it. */
export function conditionOver(path: readonly Token[]): Token | undefined {
  const inside = new Set(path.map(({ i }) => i));
  for (const token of path) {
    if (DEPENDS.has(token.lemma) && takesGround(token)) return token;
    for (const child of token.children) {
      const word = inside.has(child.i) ? undefined : conditionIn(child, token);
      if (word) return word;
    }
  }
  return conditionAbove(path);
}

const takesGround = (token: Token) =>
  token.children.some((c) => c.dep === 'prep' && ['on', 'upon', 'to'].includes(c.lemma));

/** "will not sign without the consent of parliament", "accepted on condition that". */
function isWithout(prep: Token, governor: Token): boolean {
  if (prep.lemma === 'without') return governor.children.some(({ dep }) => dep === 'neg');
  return prep.lemma === 'on' && prep.children.some(({ lemma }) => lemma === 'condition' || lemma === 'understanding');
}

function conditionIn(child: Token, governor: Token): Token | undefined {
  if (child.dep === 'advcl') return markOf(child, governor);
  if (['acomp', 'attr', 'oprd'].includes(child.dep) && DEPENDS.has(child.lemma) && takesGround(child)) return child;
  if (child.dep === 'prep' && isWithout(child, governor)) return child;
  if (child.dep === 'prep') return child.children.find((c) => c.lemma === 'only' && modalsOf(governor).length > 0);
  return ['long', 'soon'].includes(child.lemma) && child.children.some(({ dep }) => dep === 'advcl')
    ? child
    : undefined;
}

function markOf(clause: Token, governor: Token): Token | undefined {
  const mark = clause.children.find(({ dep }) => dep === 'mark');
  const word = mark?.lemma.toLowerCase() ?? '';
  if (/^(so|as) long as\b/i.test(opening(clause))) return clause.leftEdge;
  if (!mark || !MARKS.has(word) || !hasSubject(clause)) return undefined;
  return TEMPORAL.has(word) && !isNeeded(governor) ? undefined : mark;
}

/** "if elected" is no condition that anyone could meet. */
const hasSubject = (clause: Token) =>
  clause.pos === 'ADJ' || clause.children.some(({ dep }) => /^(nsubj|expl)/.test(dep));

function opening(clause: Token): string {
  const [first] = clause.subtree;
  return first ? [first.text, first.next?.text, first.next?.next?.text].join(' ') : '';
}

const isNeeded = (governor: Token): boolean =>
  governor.children.some(({ dep }) => dep === 'neg') ||
  modalsOf(governor).some((modal) => NEEDS.has(modal)) ||
  (isVerb(governor) && (governor.lemma === 'need' || (governor.dep === 'xcomp' && isNeeded(governor.head))));

/**
 * What the phrase is made to wait for, or is given in exchange for: "must disarm before talks", "denuclearization has to
 * be part of any talks", "funds in return for its help".
 */
function conditionAbove(path: readonly Token[]): Token | undefined {
  for (const token of path) {
    const mark =
      token.dep === 'advcl' ? token.children.find((c) => c.dep === 'mark' && TEMPORAL.has(c.lemma)) : undefined;
    if (mark && isNeeded(token.head)) return mark;
    if (token.dep === 'pobj' && TEMPORAL.has(token.head.lemma) && isNeeded(token.head.head)) return token.head;
    if (/^nsubj/.test(token.dep) && path[0] === token && isNecessary(mainVerb(token.head))) return mainVerb(token.head);
    if (token.lemma === 'part' && token.dep === 'attr' && isNeededStrictly(token.head)) return token;
    if (['return', 'exchange'].includes(token.lemma) && token.dep === 'pobj' && token.head.lemma === 'in') return token;
  }
  return undefined;
}

/** "a truce would need to be monitored": the verb that carries what is required of its subject. */
const mainVerb = (verb: Token): Token =>
  ['need', 'have'].includes(verb.lemma) ? (verb.children.find(({ dep }) => dep === 'xcomp') ?? verb) : verb;

const isNeededStrictly = (verb: Token) =>
  modalsOf(verb).some((modal) => modal === 'must') ||
  (verb.dep === 'xcomp' && ['have', 'need'].includes(verb.head.lemma));

/** Whether the phrase stands inside the condition itself ("if they agree to a truce"). */
export function isInsideCondition(path: readonly Token[]): Token | undefined {
  const clause = path.find(({ dep }) => dep === 'advcl');
  if (clause?.children.some(({ lemma }) => lemma === 'even') || clause?.leftEdge.lemma === 'even') return undefined;
  return clause?.children.find(({ dep, lemma }) => dep === 'mark' && ['if', 'unless'].includes(lemma.toLowerCase()));
}

/** Whether it is asked about, or left open by the speaker: "whether a truce would hold", "Would they sign?" */
export function isAsked(path: readonly Token[]): Token | undefined {
  return path.flatMap((token) => token.children).find((c) => c.dep === 'mark' && c.lemma.toLowerCase() === 'whether');
}
