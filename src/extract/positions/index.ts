/** Stances that the reporter states with no speech verb: "Turkey agreed to the truce", "a vote boycotted by the opposition". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { agentsOf, isNegated, isOpenQuestion, modalsOf, upwards } from '../grammar';
import type { Attitude } from '../measures/attitude';
import { stanceHolders } from '../measures/attitudes';
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { conditionOver, isInsideCondition } from '../stance/condition';
import { combined, EVADED, type Governing, isCareful, isFailed } from '../stance/governing-by';
import { isLeftOut, LEFT_OUT } from '../stance/left-out';
import { isPending } from '../stance/listed';
import { governingOn, pathUp } from '../stance/predicate';
import { isOwnBody, isSide } from '../stance/side';
import { accompanied, backed, besides } from './accompanied';
import { carriedOut } from './carried-out';
import { echoed } from './echo';
import { elliptic } from './elliptic';
import { evidenceOf } from './evidence';
import { met } from './met';
import { isInTime, isNone } from './no-stance';
import { pronounsFor } from './pronouns';
import { inward } from './words';

export interface Stated {
  readonly proposal: number;
  readonly actor: string;
  readonly stance: Stance;
  readonly rule: string;
  readonly evidence: readonly Token[];
}

/** One position for each actor, proposal and predicate that takes it. */
export function positionsOn(clusters: readonly Cluster[], context: Context): Stated[] {
  const named = flatMap(clusters, (cluster, proposal) =>
    cluster.members.map(({ candidate: { head } }) => ({ head, proposal })),
  );
  const found = flatMap([...named, ...pronounsFor(clusters, context)], ({ head, proposal }) =>
    readMention(head, context).map((stated) => ({ ...stated, proposal })),
  );
  found.push(...elliptic(clusters, context));
  found.push(...echoed(found, context));
  const key = (stated: Stated) => `${stated.proposal} ${stated.actor} ${stated.evidence[0]?.sentence.i}`;
  return [...new Map(found.reverse().map((stated) => [key(stated), stated])).values()].reverse();
}

type Found = Omit<Stated, 'proposal'>;

function readMention(mention: Token, context: Context): Found[] {
  const inner = context.statementsAt(mention)[0];
  const path = pathUp(mention, (token) => context.statementsAt(token)[0] === inner);
  const chain = governingOn(path).filter(({ attitude }) => context.cuedBy(attitude.token) === undefined);
  const done = [
    ...carriedOut(mention, inner === undefined, context),
    ...accompanied(mention, context),
    ...backed(mention, context),
    ...besides(mention, context),
    ...met(mention, context),
  ];
  return [...held(chain, { mention, path, inner }, context), ...done];
}

interface Place {
  readonly mention: Token;
  readonly path: readonly Token[];
  /** The statement that the mention stands in. */
  readonly inner: number | undefined;
}

function held(chain: readonly Governing[], { mention, path, inner }: Place, context: Context): Found[] {
  return flatMap(chain, (governing, n) => {
    const condition = isInsideCondition(path) ? undefined : conditionOver(path);
    if (!isStated(governing, inner, context)) return [];
    if (!isAsserted(governing, chain[n + 1]) && !(condition && inner === undefined && isWould(governing))) return [];
    if (isObjectOf(governing, chain[n + 1])) return [];
    const stance = chain
      .slice(0, n + 1)
      .filter(({ aside }) => aside === governing.aside)
      .reduce<Stance | undefined>((under, { stance: over }) => combined(over, under), undefined)!;
    const actors = flatMap(governing.holders.filter(isSomebody), (holder) => holding(holder, context));
    const evidence = evidenceOf(governing.attitude.token, mention, governing.holders);
    return [...new Set(actors)].map((actor) => ({
      actor,
      stance: isLeftOut(mention) ? ('uncommitted' as const) : condition ? ('conditional' as const) : stance,
      rule: isLeftOut(mention) ? LEFT_OUT : governing.rule,
      evidence,
    }));
  });
}

/** "would sign it if Chad paid": what it would do is told with what it hangs on. */
const isWould = ({ attitude: { token, form } }: Governing): boolean =>
  form === 'verbs' && modalsOf(token).includes('would') && !isAskedAbout(token);

/** "whether it would sign and whether Chad would": nothing is said to be so. */
const isAskedAbout = (token: Token): boolean =>
  upwards(token).some(
    (one) => isOpenQuestion(one) || one.children.some(({ dep, lemma }) => dep === 'mark' && lemma === 'whether'),
  );

/** "Brazil is among the countries resisting it": who is said to be one of the holders. */
function holding(holder: Token, { cast }: Context): readonly string[] {
  const members = flatMap(membersOf(holder), ({ i }) => cast.referenceAt(i).actors);
  return members.length > 0 ? members : cast.referenceAt(holder.i).actors;
}

function membersOf(holder: Token): readonly Token[] {
  const { dep, head } = holder;
  if (dep === 'attr') return agentsOf(head);
  if (dep !== 'pobj' || !['among', 'of'].includes(head.lemma)) return [];
  if (head.head.lemma === 'be' && head.lemma === 'among') return agentsOf(head.head);
  return head.head.lemma === 'one' && head.head.dep === 'attr' ? agentsOf(head.head.head) : [];
}

/** "dropped its objections": what is done to the attitude decides. */
const isObjectOf = ({ attitude: { token, form } }: Governing, outer: Governing | undefined): boolean =>
  form === 'nouns' && token.dep === 'dobj' && outer?.attitude.token === token.head;

const isSomebody = ({ lemma, children }: Token) =>
  !/^(anyone|anybody|someone|those|everyone)$/i.test(lemma) && !children.some(({ tag }) => tag === 'WP$');

/** Said to be so: not possible, not what another wants of the holder, not the infinitive under a stance of his own. */
function isAsserted({ attitude: { token, form }, stance, rule }: Governing, outer: Governing | undefined): boolean {
  if (rule === EVADED) return true;
  if (isAskedAbout(token)) return false;
  if (form !== 'verbs') return true;
  if (modalsOf(token).some((modal) => UNREAL.has(modal)) && !isPolite(token, stance)) return false;
  if (token.dep === 'advcl' && token.children.some(({ dep, lemma }) => dep === 'mark' && NOT_YET.has(lemma)))
    return false;
  if (token.tag === 'VBG' && outer !== undefined && GERUNDS.has(token.dep)) return false;
  const infinitive = token.tag === 'VB' && !token.children.some(({ dep, lemma }) => dep === 'aux' && lemma === 'do');
  return (
    !infinitive ||
    isFailed(token) ||
    isPending(token) ||
    isCareful(token) ||
    isHearsay(token) ||
    isUnderWay(token) ||
    (outer === undefined && modalsOf(token).length > 0)
  );
}

/** "would not attend", "would welcome it", "could accept it": as firm as diplomats put it. */
const isPolite = (token: Token, stance: Stance): boolean =>
  stance === 'opposes' ||
  (stance === 'accepts' && modalsOf(token).includes('could')) ||
  (modalsOf(token).includes('would') && WISHING.has(token.lemma));

const WISHING = new Set(['like', 'prefer', 'welcome', 'favour', 'favor', 'love', 'appreciate']);

/** "is understood to favour it", "is said to have backed it". */
const isHearsay = ({ dep, head }: Token): boolean => dep === 'xcomp' && head.tag === 'VBN' && HEARSAY.has(head.lemma);

const HEARSAY = new Set(['understand', 'say', 'believe', 'think', 'report', 'know', 'rumour', 'rumor', 'deem', 'hold']);

/** "continued to block it", "is set to veto it": what the infinitive says is done, or arranged. */
const isUnderWay = ({ dep, head }: Token): boolean => dep === 'xcomp' && UNDER_WAY.has(head.lemma) && !isNegated(head);

const UNDER_WAY = new Set(['continue', 'begin', 'start', 'choose', 'opt', 'move', 'hasten', 'rush', 'set', 'poise']);

/** "before it signs", "if it signs": not so, or not yet. */
const NOT_YET = new Set(['if', 'unless', 'until', 'till', 'before']);

/** "has not ruled out attending": what the gerund says is under the stance above it. */
const GERUNDS = new Set(['xcomp', 'ccomp', 'pcomp', 'dobj']);

const UNREAL = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can']);

/** "The slump was triggered by a decision by Oman to ...": tells of something that happened. */
const isEvent = ({ token, form, stance }: Attitude): boolean =>
  form === 'nouns' && stance === 'accepts' && token.children.some(({ dep, lemma }) => dep === 'det' && lemma === 'a');

/** "Peru's plan": its proposer, and nothing that has been done; "Peru is the architect of it" tells so. */
const isPutForward = ({ token, form }: Attitude, stance: Stance): boolean =>
  stance === 'proposes' && form === 'nouns' && !(stanceHolders.has(token.lemma) && SAID_OF.has(token.dep));

const SAID_OF = new Set(['attr', 'appos']);

/** In a speaker's words, as the reporter puts them, what others do; his own side's is the stance of the statement. */
function isStated(
  { attitude, stance, holders, rule }: Governing,
  inner: number | undefined,
  context: Context,
): boolean {
  if (stance === 'neutral' || isPutForward(attitude, stance) || isEvent(attitude) || isNone(attitude, stance))
    return false;
  if (inner === undefined) return true;
  const { token } = attitude;
  if (token.dep === 'relcl' || token.ancestors.some(({ dep }) => dep === 'relcl')) return true;
  if (context.statements[inner]!.mode !== 'indirect' || rule.startsWith('attitude noun')) return false;
  if (holders.some(isOwnBody) || inward.has(token.lemma) || isInTime(token)) return false;
  const others = flatMap(holders, ({ i }) => context.cast.referenceAt(i).actors);
  return others.length > 0 && others.every((actor) => !isSide(actor, context.statements[inner]!, context));
}
