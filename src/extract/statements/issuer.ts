/**
 * Official texts in the third person: "The Union regrets the decision. It urges all sides ... The Union stands ready
 * ...". As in a text with "we", what their issuer regrets or supports is said by being written.
 */
import { VERBS } from './lexicon';
import { isVerb, sharedSubject, type Tree } from './tree';

/** Fewest performatives that make such a text; they must also outnumber the verbs by which others are reported. */
const MIN_PERFORMATIVES = 3;

const PRESENT = new Set(['VBZ', 'VBP']);
const PAST = new Set(['VBD']);

const counted = new WeakMap<Tree, boolean>();

/** Whether the text as a whole is such a statement. */
export function performsInThirdPerson(tree: Tree): boolean {
  const known = counted.get(tree);
  if (known !== undefined) return known;
  let performed = 0;
  let reported = 0;
  for (let token = 0; token < tree.size; token++) {
    if (isPerformative(tree, token) && means(tree, token, 'speech')) performed++;
    if (isMain(tree, token) && PAST.has(tree.tag[token]!) && means(tree, token, 'speech')) reported++;
  }
  const result = performed >= MIN_PERFORMATIVES && performed > 2 * reported;
  counted.set(tree, result);
  return result;
}

const means = (tree: Tree, token: number, what: 'speech' | 'attitude'): boolean =>
  VERBS.get(tree.lemma[token]!)?.some((entry) => entry.class === what && entry.strength >= 2) ?? false;

/** A main verb of speech or stance in the present, of a subject with a proper name or a pronoun that takes one up. */
export function isPerformative(tree: Tree, token: number): boolean {
  if (!isMain(tree, token) || !PRESENT.has(tree.tag[token]!) || tree.document.quotationOf[token]! >= 0) return false;
  const subject = sharedSubject(tree, token);
  const named =
    subject !== undefined && (/^NNPS?$/.test(tree.tag[subject]!) || ['it', 'they'].includes(tree.lower[subject]!));
  return named && (means(tree, token, 'speech') || means(tree, token, 'attitude'));
}

/** The predicate of its sentence, or a conjunct of it. */
function isMain(tree: Tree, token: number): boolean {
  if (!isVerb(tree, token)) return false;
  let at = token;
  while (tree.dep[at] === 'conj') at = tree.head[at]!;
  return tree.head[at] === at;
}
