/** The stance of a statement's speaker on each proposal that its content names. */
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { isNegated, isVerb } from '../grammar';
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { actStance, DIRECTIONAL, ofAct } from './act';
import { ofAsked } from './asked';
import { ofCompliance } from './compliance';
import { absenceOf, conditionOver, isAsked, isInsideCondition } from './condition';
import { ofCue } from './cued';
import { combined, type Governing } from './governing-by';
import { ofJudgedClause } from './judged-clause';
import { ofAbsence, ofHarm, ofJudgement, ofLoss, ofNecessity, ofWarningOff, presumed } from './judgement';
import { isLeftOut, LEFT_OUT } from './left-out';
import { withheld } from './lexicon';
import { phraseAmong } from './phrases';
import { governingOn, NECESSARY, pathUp } from './predicate';
import { FIRST_PERSON, isOwnBody, isSide } from './side';
import { ofSupposed } from './supposed';
import type { Taken } from './taken';

/** What the speaker of statement `i` thinks of the proposal, by the mention that says most. */
export function stanceOn(i: number, found: Cluster, context: Context): Taken | undefined {
  const inside = found.members.filter((member) => context.statementsAt(member.candidate.head).includes(i));
  const readings = inside.map((member) => readMention(member.candidate.head, i, context));
  return readings.reduce<Taken | undefined>((best, one) => (!best || one.weight > best.weight ? one : best), undefined);
}

export function readMention(mention: Token, i: number, context: Context): Taken {
  const path = pathUp(mention, (token) => context.statementsAt(token).includes(i));
  const nested = nestedIn(mention, i, context);
  const inner = nested === undefined ? undefined : readMention(mention, nested, context);
  if (inner && nested !== undefined) return ofAnother(inner, nested, i, path, context);
  const asked = isAsked(path);
  const open = asked && ofAsked(asked);
  if (open) return open;
  const { act, mode } = context.statements[i]!;
  if (act === 'deny' && mode === 'indirect') return { stance: 'neutral', rule: 'claim denied', weight: 4 };
  if (isLeftOut(mention)) return { stance: 'uncommitted', rule: LEFT_OUT, word: mention, weight: 4 };
  if (mention.dep === 'attr' && isNegated(mention.head)) return conditioned(ofAbsence(mention), path, i, context);
  const base =
    ofCue(mention, i, context) ??
    ofWarningOff(path, i, context) ??
    ofJudgedClause(path) ??
    ofLoss(path) ??
    ofCompliance(path, i, context) ??
    ofAttitudes(path, i, context) ??
    ofJudgement(path) ??
    ofHarm(path) ??
    ofNecessity(path) ??
    ofAct(path, i, context) ??
    presumed(mention, path, i, context);
  return conditioned(withholding(base, mention, i, context), path, i, context);
}

/** The innermost statement round the mention, when it is one that statement `i` reports. */
function nestedIn(mention: Token, i: number, { statementsAt }: Context): number | undefined {
  const around = statementsAt(mention);
  const at = around.indexOf(i);
  return at > 0 ? around[at - 1] : undefined;
}

/** Peskov saying that Kyiv rejects is Kyiv's stance, reported by Peskov; his own side's he shares. */
function ofAnother(inner: Taken, nested: number, i: number, path: readonly Token[], context: Context): Taken {
  const { speaker } = context.statements[nested]!;
  const sides = isSide(speaker, context.statements[i]!, context);
  const outer = sides ? undefined : actStance(i, path, context);
  if (outer && DIRECTIONAL.has(context.statements[i]!.act))
    return {
      stance: combined(outer, inner.stance),
      rule: `act: ${context.statements[i]!.act}, of what another says`,
      weight: 3,
    };
  if (sides) {
    const stance = inner.stance === 'proposes' ? 'supports' : inner.stance;
    return conditioned({ ...inner, stance, rule: `${inner.rule}, of the speaker's side` }, path, i, context);
  }
  return { stance: 'neutral', rule: 'stance of another, reported', holder: speaker, weight: 3 };
}

/** The attitudes over the mention folded from the inside out; the speaker's own decide, else they are reported. */
function ofAttitudes(path: readonly Token[], i: number, context: Context): Taken | undefined {
  const all = governingOn(path);
  const around = all.filter((governing) => !governing.aside || othersIn(governing, i, context).length === 0);
  const chain = around.length > 0 || DIRECTIONAL.has(context.statements[i]!.act) ? around : all;
  if (chain.length === 0) return undefined;
  const own = chain.filter((governing) => othersIn(governing, i, context).length === 0);
  const act = actStance(i, path, context);
  const stance = chain.reduce<Stance | undefined>((inner, { stance: outer }) => combined(outer, inner), undefined)!;
  const last = chain[chain.length - 1]!;
  const word = last.attitude.token;
  if (act && (DIRECTIONAL.has(context.statements[i]!.act) || (act === 'opposes' && own.length === 0))) {
    if (act === 'proposes' && chain.every(({ stance }) => isPositive(stance)) && isAskedDeed(last, i, context))
      return { stance: 'proposes', rule: 'asked to be done', word, weight: 4 };
    const said =
      own.includes(last) &&
      isSpoken(last) &&
      last.stance !== 'uncommitted' &&
      (last.attitude.form !== 'nouns' || stance === act);
    return { stance: said ? stance : combined(act, stance), rule: last.rule, word, weight: 4 };
  }
  if (own.length === 0)
    return {
      stance: 'neutral',
      rule: 'stance of another, reported',
      word,
      ...holderOf(othersIn(last, i, context)[0]),
      weight: 3,
    };
  return {
    stance: isOwnPlan(own[own.length - 1]!, path) ? 'proposes' : ownStance(chain, own),
    rule: own[own.length - 1]!.rule,
    word: own[own.length - 1]!.attitude.token,
    weight: 4,
  };
}

const holderOf = (other: string | undefined) => (other && other !== 'someone' ? { holder: other } : {});

function ownStance(chain: readonly Governing[], own: readonly Governing[]): Stance {
  const upTo = chain.slice(0, chain.indexOf(own[own.length - 1]!) + 1);
  return upTo.reduce<Stance | undefined>((inner, { stance }) => combined(stance, inner), undefined)!;
}

/** "urged Oslo to sign a pact": the deed that is asked for; who asks that an offer be accepted only supports it. */
const isAskedDeed = ({ attitude: { token, form }, rule, holders }: Governing, i: number, context: Context): boolean =>
  context.statements[i]!.act === 'request' &&
  form === 'verbs' &&
  rule !== NECESSARY &&
  !ACCEPTING.has(token.lemma) &&
  !holders.some((holder) => context.statementsAt(holder).includes(i)) &&
  !context.statementsAt(token.head).includes(i);

const isPositive = (stance: Stance): boolean => ['proposes', 'supports', 'accepts'].includes(stance);

const ACCEPTING = new Set([
  'accept',
  'agree',
  'approve',
  'back',
  'consider',
  'embrace',
  'endorse',
  'support',
  'welcome',
]);

/** Whose attitude it is stands there, or it is the speaker's own "must". */
const isSpoken = ({ holders, rule }: Governing): boolean => holders.length > 0 || rule === NECESSARY || isPhrase(rule);

/** Who plans or pledges to do it puts it forward. */
const isOwnPlan = ({ attitude, stance }: Governing, path: readonly Token[]): boolean =>
  stance !== 'uncommitted' &&
  COMMITTING.has(attitude.token.lemma) &&
  path[0]?.head === attitude.token &&
  isVerb(path[0]);

const COMMITTING = new Set(['plan', 'intend', 'pledge', 'promise', 'vow', 'offer', 'undertake', 'decide']);

/** Holders of the attitude, when none of them is on the speaker's side; "someone" when they are nobody known. */
function othersIn({ holders, attitude, rule }: Governing, i: number, context: Context): string[] {
  if (holders.length === 0 && attitude.form === 'nouns') return isPhrase(rule) ? [] : ['someone'];
  const side = holders.map((holder) => whose(holder, i, context)).filter((one) => !isPhrase(rule) || one !== 'someone');
  return side.length === 0 || side.includes('own') ? [] : side;
}

const PRONOUN = /^(he|she|it|they|his|her|its|their)$/i;

/** "the door to talks is open": the subject of a phrase need not be somebody. */
const isPhrase = (rule: string) => rule.startsWith('phrase');

function whose(holder: Token, i: number, context: Context): string {
  if (FIRST_PERSON.test(holder.text) || isOwnBody(holder)) return 'own';
  const { actors } = context.cast.referenceAt(holder.i);
  if (actors.length === 0) return PRONOUN.test(holder.text) ? 'own' : 'someone';
  return actors.some((actor) => isSide(actor, context.statements[i]!, context)) ? 'own' : actors[0]!;
}

/** "if" and "unless", where what awaits ("not until") is asked for in any case. */
const isSupposed = ({ lemma }: Token): boolean => ['if', 'unless'].includes(lemma.toLowerCase());

/** What is made a condition is asked for; the case of which one warns is not. */
function asCondition(taken: Taken, mark: Token, i: number, context: Context): Taken {
  const feared = mark.lemma.toLowerCase() === 'if' && taken.rule.startsWith('act: warn');
  if (mark.lemma.toLowerCase() === 'if' && /^(judged|spoken of) for/.test(taken.rule))
    return { ...taken, stance: 'conditional', rule: `${taken.rule}, if so`, word: mark };
  if (feared) return taken;
  return mark.lemma.toLowerCase() === 'if'
    ? ofSupposed(mark, i, context)
    : { ...taken, stance: 'proposes', rule: 'made a condition', word: mark, weight: 3 };
}

/** What is said of it withholds a stance: "no decision has been taken on the deal"; who asks for something has one. */
function withholding(taken: Taken, mention: Token, i: number, context: Context): Taken {
  const { act } = context.statements[i]!;
  if ((taken.weight >= 4 && taken.rule !== NECESSARY) || act === 'request' || act === 'propose') return taken;
  const sentence = context.contents[i]!.filter((token) => token.sentence === mention.sentence);
  const found = phraseAmong(sentence, withheld);
  return found ? { stance: 'uncommitted', rule: 'stance withheld', word: found.first, weight: 3.7 } : taken;
}

function conditioned(taken: Taken, path: readonly Token[], i: number, context: Context): Taken {
  if (taken.stance === 'neutral' && taken.holder) return taken;
  const absence = /^(act: warn|judged against|spoken of against)/.test(taken.rule) ? absenceOf(path) : undefined;
  if (absence) return { ...taken, stance: 'supports', rule: 'its absence warned of', word: absence };
  const inside = isInsideCondition(path);
  if (inside && (taken.weight < 4 || !isSupposed(inside))) return asCondition(taken, inside, i, context);
  const word = inside ? undefined : conditionOver(path);
  return word && !isOnTerms(taken, word)
    ? { ...taken, stance: 'conditional', rule: `${taken.rule}, on a condition`, word, weight: taken.weight + 0.5 }
    : taken;
}

const EXCHANGE = new Set(['return', 'exchange']);

/** A threat says what will be done unless it is averted, an offer or demand what is given for it: both are put forward. */
const isOnTerms = ({ stance, rule }: Taken, condition: Token): boolean =>
  stance === 'proposes' &&
  (rule.startsWith('act: warn') ||
    EXCHANGE.has(nounOf(condition).lemma) ||
    (isDemand(rule) && TIMES.has(condition.lemma.toLowerCase())));

/** "must leave before talks begin": a time set for what is demanded is part of the demand. */
const isDemand = (rule: string): boolean => rule === NECESSARY || /^act: (request|propose)/.test(rule);

const TIMES = new Set(['until', 'till', 'before', 'while', 'after', 'once', 'when', 'as']);

/** "in return for": the phrase is known by its first word. */
const nounOf = (word: Token): Token => (word.lemma === 'in' && word.next ? word.next : word);
