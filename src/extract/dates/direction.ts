/** Whether what a time belongs to lies behind or ahead, by the tense of the verb that governs it. */
import type { Token } from '../../language/annotation';
import { isInfinitive, isVerb, modalsOf } from '../grammar';
import { arranging, wishing } from '../measures/lexicon';
import type { Direction } from './resolve';

const AHEAD = new Set(['will', 'would', "'ll", '’ll', 'shall', 'may', 'might', 'can', 'could', 'should', 'must']);
const isPlanned = (verb: Token): boolean => arranging.has(verb.lemma) || wishing.has(verb.lemma);
const COMING = new Set(['next', 'forthcoming', 'upcoming', 'coming', 'scheduled', 'planned', 'future', 'expected']);

/** "during his visit on Monday" lies with the main clause, not with the infinitive it may hang on. */
const BESIDE = new Set(['during', 'after', 'following']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

export function directionAt(token: Token): Direction {
  if (isAttribute(token)) return 'open';
  let during = false;
  for (const governor of [token, ...token.ancestors]) {
    during ||= BESIDE.has(governor.lemma);
    if (governor !== token && governor.children.some(({ text }) => COMING.has(text.toLowerCase()))) return 'future';
    if (!isVerb(governor) || (during && !FINITE.has(governor.tag))) continue;
    return directionOf(governor);
  }
  return 'past';
}

/**
 * "the January 4-6 summit", "Thursday's vote": the tense around it says nothing of when it is, unless "will" does, or a
 * past act took place there ("criticised them at Thursday's vote").
 */
function isAttribute({ dep, head: noun, ancestors }: Token): boolean {
  if (!['poss', 'compound', 'nmod', 'amod', 'nummod'].includes(dep)) return false;
  const verb = ancestors.find(isVerb);
  const isScene = noun.dep === 'pobj' && THERE.has(noun.head.lemma.toLowerCase()) && noun.head.head.tag === 'VBD';
  return !isScene && (verb === undefined || modalsOf(verb).length === 0);
}

const THERE = new Set(['at', 'during', 'after', 'following', 'in', 'since']);

/** Of a verb with its auxiliaries: "will meet", "is to meet", "plans to meet", "met". */
export function directionOf(verb: Token): Direction {
  if (modalsOf(verb).some((modal) => AHEAD.has(modal)))
    return verb.children.some(({ lemma, dep }) => lemma === 'have' && dep === 'aux') ? 'past' : 'future';
  if (verb.tag === 'VBD') return 'past';
  if (isPlanned(verb) && verb.tag === 'VBN') return 'future';
  if (isInfinitive(verb) && (isVerb(verb.head) || isPlanned(verb.head)) && verb.head !== verb) return 'future';
  if (verb.lemma === 'be' && verb.dep === 'relcl') return 'past';
  if (
    verb.tag === 'VBG' &&
    verb.children.some(({ lemma, tag, dep }) => lemma === 'be' && dep === 'aux' && !['VBD', 'VBN'].includes(tag))
  )
    return 'future';
  if (['VBZ', 'VBP'].includes(verb.tag) && !isReporting(verb)) return 'future';
  if (['VBG', 'VB'].includes(verb.tag) && isVerb(verb.head) && verb.head !== verb) return directionOf(verb.head);
  return 'past';
}

/** "says on Tuesday" in the present of headlines. */
const isReporting = (verb: Token) =>
  ['say', 'tell', 'announce', 'report', 'warn', 'urge'].includes(verb.lemma) ||
  verb.children.some(({ dep, lemma }) => dep === 'aux' && lemma === 'have');
