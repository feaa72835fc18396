/** Stances that a proposal meets with: "drew criticism from Chad", "was adopted with Chad abstaining". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { STANCE_OF, verdictOf } from '../evaluations';
import type { Stance } from '../extraction';
import { agentsOf, conjuncts, isNegated, isVerb, prepositionalObjects } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import { alone, meeting } from '../measures/attitudes';
import type { Context } from '../measures/context';
import { receptions } from '../stance/lexicon';
import type { Done } from './carried-out';
import { evidenceOf } from './evidence';

const ARGUMENTS = ['nsubj', 'nsubjpass', 'dobj'];

export function met(mention: Token, context: Context): Done[] {
  const verb = mention.head;
  if (mention.dep === 'dative' && verb.lemma === 'give') return givenBy(verb, mention, context);
  if (!ARGUMENTS.includes(mention.dep) || !isVerb(verb)) return [];
  const received = mention.dep === 'nsubj' && meeting.has(verb.lemma) && !isNegated(verb);
  return [...(received ? receivedBy(verb, mention, context) : []), ...votesBeside(verb, mention, context)];
}

/** "won support and drew criticism from Oman and Qatar": the object is the stance, from whom it comes its holders. */
function receivedBy(verb: Token, mention: Token, context: Context): Done[] {
  return flatMap(
    verb.children.filter(({ dep }) => dep === 'dobj'),
    (noun) => {
      const stance = stanceIn(noun);
      const holders = [
        ...prepositionalObjects(noun, ['from', 'among', 'by', 'of']),
        ...prepositionalObjects(verb, ['from', 'among', 'by']),
      ];
      return stance ? by(flatMap(holders, conjuncts), stance, noun, mention, context) : [];
    },
  );
}

/** "gave the plan a cool reception": its subject takes the stance that is given. */
function givenBy(verb: Token, mention: Token, context: Context): Done[] {
  const given = verb.children.find(({ dep }) => dep === 'dobj');
  const stance = given && !isNegated(verb) ? stanceIn(given) : undefined;
  return given && stance ? by(agentsOf(verb), stance, given, mention, context) : [];
}

function stanceIn(noun: Token): Stance | undefined {
  const stance = attitudeOf(noun)?.stance;
  if (stance === 'supports' || stance === 'opposes') return stance;
  if (isLeave(noun)) return 'accepts';
  if (noun.lemma === 'seal') return flatMap(prepositionalObjects(noun, ['of']), (of) => stanceIn(of) ?? [])[0];
  const verdict = verdictOf(noun);
  if (verdict) return STANCE_OF[verdict];
  return receptions.nouns.has(noun.lemma) ? receptionIn(noun) : undefined;
}

/** "gave the plan the green light". */
const isLeave = (noun: Token): boolean =>
  LEAVE.has(noun.lemma) || (noun.lemma === 'light' && noun.children.some(({ lemma }) => lemma === 'green'));

const LEAVE = new Set(['nod', 'go-ahead', 'thumbs-up', 'all-clear', 'approval', 'consent', 'assent', 'blessing']);

/** "a frosty response". */
const receptionIn = (noun: Token): Stance | undefined =>
  flatMap(noun.children, ({ dep, lemma }) => (dep === 'amod' ? (receptions.manners.get(lemma) ?? []) : []))[0];

/** "with Chad and Niger abstaining": however the parser joins the participle to its subject. */
function votesBeside(verb: Token, mention: Token, context: Context): Done[] {
  return flatMap(
    verb.subtree.filter(({ tag, lemma }) => tag === 'VBG' && alone.has(lemma)),
    (participle) => {
      const preposition = participle.ancestors.find(({ lemma }) => lemma === 'with');
      if (!preposition || preposition.head !== verb) return [];
      const subjects = participle.children.filter(({ dep }) => dep === 'nsubj');
      const holders = subjects.length > 0 ? subjects : preposition.children.filter(({ dep }) => dep === 'pobj');
      return by(flatMap(holders, conjuncts), alone.get(participle.lemma)!, participle, mention, context);
    },
  );
}

function by(holders: readonly Token[], stance: Stance, predicate: Token, mention: Token, context: Context): Done[] {
  const actors = flatMap(holders, (holder) => context.cast.referenceAt(holder.i).actors);
  const evidence = evidenceOf(predicate, mention, holders);
  return [...new Set(actors)].map((actor) => ({ actor, stance, rule: 'stance met with', evidence }));
}
