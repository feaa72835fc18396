/** How a noun stands: definite or not, alone or with words that tell it apart, as what there is yet to be. */
import type { Token } from '../../language/annotation';
import { prepositionalObjects } from '../grammar';
import { prospective, vague } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';

/** "all necessary measures", "tougher steps": of which nothing is said but how strong they are. */
export const isVague = (noun: Token): boolean =>
  vague.nouns.has(lemmaOf(noun)) &&
  !isDefinite(noun) &&
  noun.children.every(({ dep, lemma }) =>
    dep === 'amod' ? vague.adjectives.has(lemma) : !TELLING.has(dep) && dep !== 'compound',
  );

/** "the Terpstra plan", "Kenya's offer": told apart from others by whose it is. */
export const isNamedAfter = (noun: Token): boolean =>
  noun.children.some(
    ({ dep, tag, i }) => i < noun.i && ['compound', 'poss', 'nmod'].includes(dep) && tag.startsWith('NN'),
  );

/** "the talks on gas": told apart from others of its kind by what it is about. */
export const hasMatter = (noun: Token): boolean => prepositionalObjects(noun, ['of', 'on', 'about', 'over']).length > 0;

export const isProspective = (noun: Token): boolean =>
  noun.children.some((child) => prospective.has(child.text.toLowerCase()));

/** "this is an interim deal": says of something named before what it is. */
export const isSaidOfIt = (noun: Token): boolean =>
  noun.dep === 'attr' && noun.head.children.some(({ dep, text }) => dep === 'nsubj' && /^(it|this|that)$/i.test(text));

/** "no deal": speaks of one only to say that there is none. */
export const hasNo = (noun: Token): boolean =>
  noun.children.some(({ dep, text }) => dep === 'det' && /^no$/i.test(text));

const BARE = new Set(['det', 'punct', 'poss', 'predet', 'cc', 'conj']);
/** Nothing but a determiner goes with it. */
export const isBare = (noun: Token): boolean =>
  noun.children.every(
    (child) => BARE.has(child.dep) || (child.i > noun.i && (!TELLING.has(child.dep) || noun.next?.text === '(')),
  );

const TELLING = new Set(['acl', 'relcl', 'prep', 'ccomp', 'appos']);

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'any']);
export const isDefinite = (noun: Token): boolean =>
  noun.children.some((child) => DEFINITE.has(child.text.toLowerCase()) || child.dep === 'poss');
