/** A capital as its government or as a place, and words like "the North", by what the sentence does with them. */
import type { Token } from '../../language/annotation';
import { fold } from './fold';
import { BODY_NOUNS, functionOf, GROUP_NOUNS, STATE_NOUNS } from './lexicon';
import type { NameSpan } from './name-spans';
import { prepositionOf } from './phrase';

const AT_PLACE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'inside',
  'through',
  'via',
  'of',
  'into',
  'throughout',
  'north',
  'south',
  'within',
  'off',
]);
const WITH_ACTOR = new Set([
  'with',
  'between',
  'by',
  'against',
  'for',
  'on',
  'upon',
  'among',
  'toward',
  'towards',
  'without',
  'unlike',
  'according',
  'over',
  'despite',
]);
/** Where "to Moscow" or "from Moscow" is a way, not an address. */
const MOTION = new Set(
  'go come travel fly return arrive head drive visit leave depart move back way trip visit flight journey tour send bring take march withdraw flee deport invite welcome ambassador envoy transfer'.split(
    ' ',
  ),
);

/** "said by telephone from Brussels": where the speaker is. */
const SPOKEN_FROM = new Set('say tell speak add telephone phone video report broadcast tweet write exile'.split(' '));

const headToken = (tokens: readonly Token[], { first, last }: NameSpan): Token => {
  for (let i = last; i > first; i--) if (tokens[i]!.head.i < first || tokens[i]!.head.i > last) return tokens[i]!;
  return tokens[last]!;
};

/** Token of the name that governs its other tokens. */
export const headOf = headToken;

function byPreposition(preposition: Token): boolean {
  const word = fold(preposition.text);
  if (AT_PLACE.has(word)) return false;
  if (WITH_ACTOR.has(word)) return true;
  if (word !== 'to' && word !== 'from') return false;
  const governor = preposition.head;
  if (word === 'from' && SPOKEN_FROM.has(fold(governor.lemma))) return false;
  const motion = MOTION.has(fold(governor.lemma)) || MOTION.has(fold(governor.text)) || /^(RB|CD)$/.test(governor.tag);
  return !motion && !governor.children.some((child) => MOTION.has(fold(child.text)) && child.i < preposition.i);
}

/** Whether the name of a capital stands for the government that sits there. */
export function isGovernment(tokens: readonly Token[], name: NameSpan): boolean {
  const head = headToken(tokens, name);
  const next = tokens[name.last + 1];
  // "Vienna, Austria" and "Moscow-based" are places.
  if (next?.text === '-' && /^(based|born|educated)$/i.test(tokens[name.last + 2]?.text ?? '')) return false;
  const preposition = prepositionOf(head);
  if (preposition) return byPreposition(preposition);
  if (/^(compound|amod|nmod)$/.test(head.dep)) {
    const governed = fold(head.head.text);
    return (
      STATE_NOUNS.has(governed) ||
      functionOf(governed) !== undefined ||
      (BODY_NOUNS.has(governed) && governed !== 'court') ||
      GROUP_NOUNS.has(governed)
    );
  }
  if (head.dep === 'dobj' || head.dep === 'obj')
    return (
      !MOTION.has(fold(head.head.lemma)) &&
      !/^(reach|enter|near|bomb|shell|attack|capture|tour|hit)$/.test(head.head.lemma)
    );
  if (head.dep === 'conj') return isGovernmentByConjunction(tokens, head);
  return /^(nsubj|nsubjpass|poss|attr|agent|dative|ROOT)$/.test(head.dep);
}

/** "arrived in Brussels" is no word for the union that has its seat there: the state in which the seat is. */
export function seatAsPlace(tokens: readonly Token[], name: NameSpan): string | undefined {
  const seats = name.known?.kind === 'organization' ? name.known.organization.seats : undefined;
  const state = name.first === name.last ? seats?.[tokens[name.first]!.text] : undefined;
  return state !== undefined && !isGovernment(tokens, name) ? state : undefined;
}

/** "Washington and Beijing" share what they do. */
function isGovernmentByConjunction(tokens: readonly Token[], head: Token): boolean {
  let first = head;
  for (let steps = 0; steps < 6 && first.dep === 'conj'; steps++) first = first.head;
  return (
    !/^(npadvmod|ROOT|dep)$/.test(first.dep) && isGovernment(tokens, { first: first.i, last: first.i, kind: 'capital' })
  );
}

/** "the North" is North Korea only where the article speaks of Korea, stands alone and has its article. */
export function isShortForKorea(tokens: readonly Token[], name: NameSpan, korea: boolean): boolean {
  const [before, next] = [tokens[name.first - 1], tokens[name.last + 1]];
  const alone =
    next === undefined || !/^(NN|NNP|NNS|NNPS|JJ)$/.test(next.tag) || headToken(tokens, name).dep !== 'compound';
  return korea && /^the$/i.test(before?.text ?? '') && alone && next?.text !== 'of';
}
