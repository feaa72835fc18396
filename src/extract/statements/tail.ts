/** What follows a noun phrase under its verb and belongs to what was said: descriptions, places, conditions. */
import type { Cue } from './cue';
import { isToInfinitive } from './infinitive';
import { OCCASIONS, type VerbEntry } from './lexicon';
import { childBy, childrenBy, type Tree } from './tree';

/** The object with what follows it under the verb and no comma sets off: "hailed the deal as a turning point". */
export function tailOf(tree: Tree, verb: number, last: number): number {
  let end = last;
  for (const child of tree.children[verb]!) {
    if (tree.first[child]! !== end + 1 || child <= verb) continue;
    const as = tree.lower[tree.first[child]!] === 'as' && tree.dep[child] === 'prep';
    if (
      as ||
      (['prep', 'dative'].includes(tree.dep[child]!) && !isTemporal(tree, child)) ||
      isCondition(tree, child) ||
      (tree.dep[child] === 'advcl' && tree.tag[child] === 'VB')
    )
      end = tree.last[child]!;
  }
  return end;
}

export const TIME = /DATE|TIME/;

/** "on Tuesday", "in early June": when it was said, not what. */
export function isDated(tree: Tree, preposition: number): boolean {
  const object = childBy(tree, preposition, 'pobj');
  return object !== undefined && TIME.test(tree.document.annotation.tokens[object]!.ent);
}

/** A time, or a preposition that mostly tells one. */
const isTemporal = (tree: Tree, preposition: number): boolean =>
  !isDeadline(tree, preposition) &&
  (childBy(tree, preposition, 'pobj', 'pcomp') === undefined ||
    ['by', 'during', 'after', 'before', 'at'].includes(tree.lower[preposition]!) ||
    isDated(tree, preposition));

/** "promised elections within a year", "asked for a ruling by May": until when it is to be done, not when it was said. */
const isDeadline = (tree: Tree, preposition: number): boolean =>
  ['by', 'within'].includes(tree.lower[preposition]!) && isDated(tree, preposition);

export const isCondition = (tree: Tree, child: number): boolean =>
  tree.dep[child] === 'advcl' &&
  (childrenBy(tree, child, 'mark').some((mark) => ['if', 'unless', 'until'].includes(tree.lower[mark]!)) ||
    /^(as|so) long as$/.test(tree.lower.slice(tree.first[child]!, tree.first[child]! + 3).join(' ')));

/** ", in separate calls with both", ", during an interview": how it was said. */
export function isOccasion(tree: Tree, child: number): boolean {
  if (tree.dep[child] !== 'prep' || tree.lower[child - 1] !== ',' || !['in', 'during'].includes(tree.lower[child]!))
    return false;
  const occasion = childBy(tree, child, 'pobj');
  return occasion !== undefined && OCCASIONS.has(tree.lemma[occasion]!);
}

/** "offered boats | to guard the ferries": what for, which makes up the offer. */
export function withPurpose(tree: Tree, { token, passive }: Cue, { act }: VerbEntry, end: number): number {
  if (passive || !['promise', 'propose'].includes(act)) return end;
  const purpose = childrenBy(tree, token, 'xcomp', 'advcl').find(
    (at) => tree.first[at] === end + 1 && isToInfinitive(tree, at),
  );
  return purpose === undefined ? end : tree.last[purpose]!;
}
