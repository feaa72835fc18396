/** The attitudes that govern a mention, from the nearest outwards, with negation and modality counted in. */
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import {
  agentsOf,
  argumentsOf,
  conjuncts,
  isInfinitive,
  isNecessary,
  isNegated,
  isOpenQuestion,
  isVerb,
  modalsOf,
  upwards,
} from '../grammar';
import { type Attitude, attitudeOf, holdersOf, isTarget } from '../measures/attitude';
import { evasive, attitudes as lexicon } from '../measures/attitudes';
import { ending } from '../measures/lexicon';
import { ofComplement } from './complement';
import { isPending, isRefused, type Listed, listedOver } from './listed';
import { summedUpBy } from './summed-up';

export interface Governing {
  readonly attitude: Attitude;
  /** The stance with its negation and modality. */
  readonly stance: Stance;
  readonly holders: readonly Token[];
  readonly rule: string;
  /** Told in a clause of its own beside the mention: "a deal that Moscow rejects". */
  readonly aside?: boolean;
}

const LIMIT = 14;

/** From a mention upwards, as long as `inside` holds, up to the end of its clause at a semicolon. */
export function pathUp(mention: Token, inside: (token: Token) => boolean): Token[] {
  const path: Token[] = [];
  for (const token of upwards(mention)) {
    const below = path[path.length - 1];
    if (!inside(token) || path.length > LIMIT || (below && isOtherClause(below, token))) break;
    path.push(token);
  }
  return path;
}

/** Attitudes on the path whose object the mention is part of. Those that only speak of it ("discuss") are left out. */
export function governingOn(path: readonly Token[]): Governing[] {
  const found: Governing[] = path[0] ? [...ofRelativeClause(path[0]), ...notDone(path[0])] : [];
  for (let i = 1; i < path.length; i++) {
    const [child, governor] = [path[i - 1]!, path[i]!];
    const attitude = attitudeOf(governor);
    const listed = listedOver(child, governor);
    const governing = listed
      ? ofListed(listed)
      : attitude && isTarget(attitude, child)
        ? governingBy(attitude)
        : byComplement(child, governor);
    if (governing && governing.stance !== 'neutral') found.push(governing);
    else if (isVerb(governor) && ending.has(governor.lemma) && ['dobj', 'nsubjpass'].includes(child.dep))
      found.push(endOf(governor, found[found.length - 1]));
    else if (child.dep === 'nsubj') found.push(...acceptability(governor));
    const evaded = unanswered(governor);
    if (evaded) return [evaded];
    if (leavesClause(child) || governing?.rule === EVADED) break;
    found.push(...askedByNeed(governor));
  }
  return found;
}

/** "Beijing favours a treaty; Tokyo opposes it": the parser puts the first clause under the second. */
const isOtherClause = (child: Token, governor: Token): boolean =>
  child.dep === 'ccomp' &&
  child.i < governor.i &&
  governor.children.some(({ text, i }) => text === ';' && i > child.i && i < governor.i);

function byComplement(child: Token, governor: Token): Governing | undefined {
  const found = ofComplement(child, governor);
  return found && { ...governingBy(found.attitude), holders: found.holders };
}

function ofListed({ token, form, stance, negated, holders }: Listed): Governing {
  const name = form === 'verbs' ? 'predicate' : 'phrase';
  return {
    attitude: { token, form, stance },
    stance: hedged(stance, token, negated),
    holders,
    rule: negated ? `${name}, denied` : name,
  };
}

/** "to halt the offensive": to want its end is to be against it. */
function endOf(verb: Token, under: Governing | undefined): Governing {
  const dropped = under?.attitude.form === 'nouns' && under.attitude.token.head === verb;
  const attitude: Attitude = { token: verb, form: 'verbs', stance: 'opposes' };
  if (dropped) return { attitude, stance: 'opposes', holders: agentsOf(verb), rule: 'stance given up' };
  return { attitude, stance: denied('opposes', isNegated(verb)), holders: agentsOf(verb), rule: 'end of it' };
}

/** "will not withdraw": what is not to be done is refused. */
function notDone(mention: Token): Governing[] {
  if (!isVerb(mention)) return [];
  const attitude: Attitude = { token: mention, form: 'verbs', stance: 'supports' };
  const refused = isNegated(mention) && (modalsOf(mention).length > 0 || isInfinitive(mention));
  const own = refused ? [{ attitude, stance: 'opposes' as const, holders: agentsOf(mention), rule: 'will not' }] : [];
  return [...own, ...askedByNeed(mention)];
}

export const NECESSARY = 'called necessary';

/** "must", "should", "needs to": a demand of the speaker's. */
function askedByNeed(verb: Token): Governing[] {
  if (
    !isVerb(verb) ||
    !isNecessary(verb) ||
    isPending(verb) ||
    agentsOf(verb).some(({ text }) => /^(we|i)$/i.test(text))
  )
    return [];
  return [
    {
      attitude: { token: verb, form: 'verbs', stance: 'proposes' },
      stance: 'proposes',
      holders: [],
      rule: NECESSARY,
    },
  ];
}

/** "a deal that Moscow rejects", "measures they needed time to consider", "a guarantee, something Ukraine pushes for". */
function ofRelativeClause(mention: Token): Governing[] {
  const described = [mention, ...mention.children.filter(({ dep }) => dep === 'appos'), ...summedUpBy(mention)];
  const clause = described.flatMap(({ children }) => children).find(({ dep }) => dep === 'relcl');
  const participle = described.flatMap(({ children }) => children).find(isPassiveParticiple);
  if (participle) return ofParticiple(participle);
  if (!clause || !lacksObject(clause)) return [];
  const chain = clauseChain(clause).flatMap((token) => {
    const attitude = token.pos === 'VERB' ? attitudeOf(token) : undefined;
    return attitude && attitude.stance !== 'neutral'
      ? [{ ...governingBy(attitude), holders: agentsOf(clause), aside: true }]
      : [];
  });
  return chain.reverse();
}

/** Signed and reached texts are read where deals are. */
const CONTRACTING = new Set(['sign', 'reach', 'strike', 'conclude', 'agree']);

const isPassiveParticiple = ({ dep, tag, lemma, children }: Token) =>
  dep === 'acl' && tag === 'VBN' && !CONTRACTING.has(lemma) && children.some((child) => child.dep === 'agent');

/** "a resolution backed by Chile". */
function ofParticiple(participle: Token): Governing[] {
  const attitude = attitudeOf(participle);
  return attitude && attitude.stance !== 'neutral'
    ? [{ ...governingBy(attitude), holders: agentsOf(participle), aside: true }]
    : [];
}

/** The verb of the clause and the infinitives under it, from the outside in. */
function clauseChain(clause: Token): Token[] {
  const below = clause.children.filter(({ dep }) => dep === 'xcomp' || dep === 'dobj');
  return [
    clause,
    ...below,
    ...below.flatMap(({ children }) => children.filter(({ dep }) => dep === 'acl' || dep === 'xcomp')),
  ];
}

const lacksObject = (clause: Token) => clause.children.some(({ dep, tag }) => dep === 'nsubj' && !tag.startsWith('W'));

/** What a subject or an adverbial clause contains is not the object of what is said further up. */
const leavesClause = (child: Token) => ['nsubj', 'advcl', 'relcl', 'csubj', 'parataxis'].includes(child.dep);

/** "declined to say whether the tariffs would be lifted": whatever stands in the question, no answer is given. */
function unanswered(asked: Token): Governing | undefined {
  const attitude = isOpenQuestion(asked) ? attitudeOf(asked.head) : undefined;
  const governing = attitude && governingBy(attitude);
  return governing?.rule === EVADED ? governing : undefined;
}

/** "is acceptable", "is unacceptable". */
function acceptability(verb: Token): Governing[] {
  const adjective = verb.children.find(({ lemma }) => lemma === 'acceptable' || lemma === 'unacceptable');
  const attitude = adjective && attitudeOf(adjective);
  return attitude
    ? [{ attitude, stance: denied(attitude.stance, isNegated(verb)), holders: [], rule: 'attitude adjective' }]
    : [];
}

export const EVADED = 'no answer given';

export function governingBy(attitude: Attitude): Governing {
  const { token, form } = attitude;
  const negated =
    isNegated(token) || (form !== 'verbs' && isVerb(token.head) && isNegated(token.head)) || isFailed(token);
  if ((negated || isPending(token) || isRefused(token)) && evasive.has(token.lemma))
    return { attitude, stance: 'uncommitted', holders: holdersBy(attitude), rule: EVADED };
  const name = { verbs: 'attitude verb', nouns: 'attitude noun', adjectives: 'attitude adjective' }[form];
  const stance = isNoObjection(attitude, negated)
    ? 'accepts'
    : hedged(denied(attitude.stance, negated), token, negated);
  return { attitude, stance, holders: holdersBy(attitude), rule: negated ? `${name}, denied` : name };
}

/** "is opposed to", "is determined to": the subject of a participle that is no passive. */
function holdersBy(attitude: Attitude): Token[] {
  const { token, form } = attitude;
  const holders = holdersOf(attitude);
  if (
    holders.length > 0 ||
    form !== 'verbs' ||
    token.tag !== 'VBN' ||
    !lexicon.adjectives.has(token.text.toLowerCase())
  )
    return holders;
  return argumentsOf(token, 'nsubjpass', 'nsubj').flatMap(conjuncts);
}

/** "has no objection to": as good as yes; "did not reject" is not. */
const isNoObjection = ({ token }: Attitude, negated: boolean) => negated && token.lemma === 'objection';

/** "failed to endorse"; a refusal is an attitude by itself. */
const isFailed = (token: Token) => token.dep === 'xcomp' && ['fail', 'unable', 'unlikely'].includes(token.head.lemma);

const DENIED: Record<Stance, Stance> = {
  proposes: 'uncommitted',
  supports: 'opposes',
  accepts: 'opposes',
  conditional: 'conditional',
  uncommitted: 'uncommitted',
  opposes: 'uncommitted',
  neutral: 'neutral',
};

/** What is not rejected is not thereby accepted. */
const denied = (stance: Stance, negated: boolean): Stance => (negated ? DENIED[stance] : stance);

const POSSIBLE = new Set(['may', 'might', 'could']);

/** "might accept" commits to nothing. */
const hedged = (stance: Stance, token: Token, negated: boolean): Stance =>
  !negated && modalsOf(token).some((modal) => POSSIBLE.has(modal)) ? 'uncommitted' : stance;

const POSITIVE = new Set<Stance>(['proposes', 'supports', 'accepts', 'conditional']);

/**
 * An attitude to an attitude: to demand an end of the refusal is for it, to refuse to oppose is nothing yet. `outer` is
 * the stance on what expresses `inner`.
 */
export function combined(outer: Stance, inner: Stance | undefined): Stance {
  if (inner === undefined || inner === 'uncommitted') return outer;
  if (outer === 'neutral') return inner;
  if (outer === 'opposes') return inner === 'opposes' ? 'supports' : 'opposes';
  if (inner === 'opposes' && POSITIVE.has(outer)) return 'opposes';
  return outer === 'proposes' ? 'supports' : outer;
}
