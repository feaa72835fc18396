/** Stances whose proposal is left out, as it was named just before: "Peru proposed a truce. Chile refused." */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { agentsOf, argumentsOf, conjuncts, isNegated, isVerb, modalsOf } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import { alone } from '../measures/attitudes';
import type { Context } from '../measures/context';
import type { Cluster } from '../proposals/coreference';
import { denied, EVADED, governingBy } from '../stance/governing-by';
import { reactions } from '../stance/lexicon';
import { phraseAmong } from '../stance/phrases';
import type { Stated } from '.';
import { evidenceOf } from './evidence';
import { spokenOf } from './spoken-of';

interface Reaction {
  readonly stance: Stance;
  readonly rule: string;
  /** The word that the stance is in. */
  readonly word: Token;
}

export function elliptic(clusters: readonly Cluster[], context: Context): Stated[] {
  return flatMap(
    context.tokens.filter((token) => isVerb(token) && isTold(token, context)),
    (verb) => {
      const reaction = reactionOf(verb);
      const proposal = reaction && spokenOf(verb, clusters);
      if (!reaction || proposal === undefined) return [];
      const holders = subjectsOf(verb).filter(isAffirmed);
      const actors = flatMap(holders, (holder) => context.cast.referenceAt(holder.i).actors);
      const evidence = evidenceOf(reaction.word, verb, holders);
      return [...new Set(actors)].map((actor) => ({ ...reaction, proposal, actor, evidence }));
    },
  );
}

/** Also of what looks like a passive: "residents were guarded". */
const subjectsOf = (verb: Token): Token[] =>
  flatMap(isParticiple(verb) ? argumentsOf(verb, 'nsubjpass') : agentsOf(verb), conjuncts);

/** "not all of them are pleased" tells nothing of anybody. */
const isAffirmed = (holder: Token): boolean =>
  !/^(not|few|nobody|none)$/i.test(holder.leftEdge.text) && !/^(nobody|none|no-one)$/i.test(holder.lemma);

/** In the narration, as a fact. */
const isTold = (verb: Token, context: Context): boolean =>
  context.statementsAt(verb).length === 0 &&
  context.cuedBy(verb) === undefined &&
  (/^VB[DZP]$|^VBN$/.test(verb.tag) || isUnderWay(verb) || isDoing(verb)) &&
  modalsOf(verb).every((modal) => modal === 'will') &&
  (verb.dep === 'ROOT' || verb.dep === 'conj' || isContrast(verb));

/** "are wavering". */
const isUnderWay = ({ tag, children }: Token): boolean =>
  tag === 'VBG' && children.some(({ dep, lemma }) => dep === 'aux' && lemma === 'be');

/** "did not agree", "will refuse". */
const isDoing = ({ tag, children }: Token): boolean =>
  tag === 'VB' && children.some(({ dep, lemma }) => dep === 'aux' && (lemma === 'do' || lemma === 'will'));

/** "while Zambia balked", "passed after Chile abstained". */
const isContrast = (verb: Token): boolean =>
  verb.dep === 'advcl' && verb.children.some(({ dep, lemma }) => ['mark', 'advmod'].includes(dep) && BESIDE.has(lemma));

const BESIDE = new Set(['while', 'though', 'although', 'after', 'as', 'when', 'because', 'but']);

function reactionOf(verb: Token): Reaction | undefined {
  return byPhrase(verb) ?? bySilence(verb) ?? byAnswer(verb) ?? byManner(verb) ?? byAdjective(verb);
}

const PHRASES = [...reactions.phrases.keys()];

/** "sat on the fence", "has kept its cards close", with nothing behind that it would be on. */
function byPhrase(verb: Token): Reaction | undefined {
  const inside = [verb, ...flatMap(verb.children, (child) => (LOOSE.has(child.dep) ? [] : child.subtree))];
  const found = phraseAmong(
    inside.filter(({ i }) => i >= verb.i),
    PHRASES,
  );
  if (!found) return undefined;
  const length = found.words.split(' ').length;
  const behind = inside.find(({ i }) => i === found.first.i + length);
  if (behind && behind.dep === 'prep' && TIES.has(behind.lemma)) return undefined;
  if (inside.find(({ i }) => i === found.first.i + length - 1)?.children.some(isGiven)) return undefined;
  const stance = reactions.phrases.get(found.words)!;
  const negated = isNegated(verb) && !/\bno\b/.test(found.words);
  const last = inside.find(({ i }) => i === found.first.i + length - 1) ?? found.first;
  return { stance: denied(stance, negated), rule: 'phrase, alone', word: last };
}

/** "against leaving": the phrase has its object. */
const isGiven = ({ dep, ent }: Token): boolean => (dep === 'pobj' || dep === 'pcomp') && !/DATE|TIME/.test(ent);

const LOOSE = new Set(['nsubj', 'nsubjpass', 'advcl', 'conj', 'cc', 'ccomp', 'parataxis']);

/** "abstained", "has not agreed": with nothing that it would be on. */
function byAnswer(verb: Token): Reaction | undefined {
  const stance = alone.get(verb.lemma);
  if (!stance || hasComplement(verb)) return undefined;
  return { stance: denied(stance, isNegated(verb)), rule: 'answer alone', word: verb };
}

const COMPLEMENTS = ['dobj', 'xcomp', 'ccomp', 'dative', 'oprd', 'acomp', 'attr', 'agent', 'nsubjpass', 'auxpass'];
const TIES = new Set(['to', 'on', 'with', 'from', 'at', 'about', 'against', 'that', 'for', 'of', 'over']);

/** Words that it takes a stance on or with: a time or place is none. */
const hasComplement = (verb: Token): boolean =>
  verb.children.some(
    ({ dep, lemma, children }) =>
      COMPLEMENTS.includes(dep) ||
      (['prep', 'prt'].includes(dep) && TIES.has(lemma) && !children.some(({ ent }) => /DATE|TIME/.test(ent))),
  );

/** "has yet to respond", "has not replied". */
function bySilence(verb: Token): Reaction | undefined {
  const pending = verb.lemma === 'have' ? verb.children.find(({ dep }) => dep === 'xcomp') : undefined;
  const yet = verb.children.some(({ lemma }) => lemma === 'yet');
  const word = pending && yet ? pending : verb;
  if (!ANSWERING.has(word.lemma) || hasComplement(word)) return undefined;
  return yet || isNegated(verb) ? { stance: 'uncommitted', rule: EVADED, word } : undefined;
}

/** To say or specify nothing is to withhold a detail; not to answer is to withhold a stance. */
const ANSWERING = new Set(['respond', 'answer', 'reply', 'commit']);

/** "reacted with caution", "responded coolly". */
function byManner(verb: Token): Reaction | undefined {
  if (!reactions.verbs.has(verb.lemma) || isNegated(verb)) return undefined;
  const words = flatMap(verb.children, (child) =>
    child.dep === 'prep' && child.lemma === 'with' ? child.children : child.dep === 'advmod' ? [child] : [],
  );
  const word = words.find(({ lemma }) => reactions.manners.has(lemma));
  return word && { stance: reactions.manners.get(word.lemma)!, rule: 'manner of reacting', word };
}

/** "remained sceptical"; to be cool, or cooler than another, is to keep away. */
function byAdjective(verb: Token): Reaction | undefined {
  if (isParticiple(verb)) return { stance: 'uncommitted', rule: 'attitude adjective, alone', word: verb };
  if (!reactions.copulas.has(verb.lemma) || verb.children.some(isComplement)) return undefined;
  const attitude = flatMap(
    verb.children.filter(({ dep, lemma }) => ['acomp', 'oprd'].includes(dep) && reactions.adjectives.has(lemma)),
    (word) => attitudeOf(word) ?? [],
  )[0];
  if (!attitude || attitude.token.children.some(isComplement)) return undefined;
  const isMild =
    attitude.token.tag === 'JJR' ||
    attitude.token.children.some(({ lemma }) => lemma === 'less') ||
    attitude.token.lemma === 'cool';
  const stance = isMild ? 'uncommitted' : governingBy(attitude).stance;
  return { stance, rule: 'attitude adjective, alone', word: attitude.token };
}

/** "were guarded", which the parser takes for a passive. */
const isParticiple = ({ text, children }: Token): boolean =>
  ['guarded', 'divided', 'torn', 'split'].includes(text.toLowerCase()) &&
  children.some(({ dep }) => dep === 'auxpass') &&
  children.every(({ dep }) => ['auxpass', 'aux', 'nsubjpass', 'punct', 'advmod', 'neg', 'cc', 'conj'].includes(dep));

/** "wary of its neighbours", "was ready to sign", however the parser joins what it was ready for. */
const isComplement = ({ dep }: Token): boolean => ['prep', 'xcomp', 'ccomp', 'acl', 'pcomp'].includes(dep);
