/** What makes an event unreal: supposed, proposed, awaited or asked about, whoever takes part. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { unachieved } from '../event-words';
import { isInfinitive, isVerb, modalsOf } from '../grammar';
import { baseOf } from '../measures/attitude';
import { putting } from '../measures/lexicon';

const SUPPOSING = new Set(['if', 'unless', 'whether']);
const AWAITING = new Set(['if', 'unless', 'until', 'till', 'before', 'once', 'when', 'after', 'as']);

const COMING = new Set(['will', 'would', 'can']);

/** Of the verb of an event; `dated`: its day is told, so that what awaits it waits for something that is to come. */
export function isUnreal(verb: Token, dated: boolean): boolean {
  return isSupposed(verb) || isProposed(verb) || isUnachieved(verb) || (!dated && isAwaited(verb)) || isQuestion(verb);
}

const marksOf = (clause: Token): string[] =>
  clause.children.filter(({ dep }) => dep === 'mark' || dep === 'advmod').map(({ lemma }) => lemma.toLowerCase());

/** "if they meet", "would sign if". */
const isSupposed = (verb: Token): boolean =>
  (['advcl', 'ccomp'].includes(verb.dep) && marksOf(verb).some((mark) => SUPPOSING.has(mark))) ||
  (modalsOf(verb).includes('would') &&
    verb.children.some(({ dep, children }) => dep === 'advcl' && children.some(({ lemma }) => SUPPOSING.has(lemma))));

/** "proposed that the commission meet", "asked to meet". */
const isProposed = (verb: Token): boolean =>
  ['ccomp', 'xcomp'].includes(verb.dep) &&
  ['VB', 'VBP'].includes(verb.tag) &&
  (putting.has(verb.head.lemma) || (WISHED.has(baseOf(verb.head)) && modalsOf(verb).length > 0));

/** "had hoped that they would sign". */
const WISHED = new Set(['hope', 'wish', 'want', 'expect']);

/** "offered to host", "failed to meet"; talks that somebody refuses to attend are held without him. */
const isUnachieved = (verb: Token): boolean =>
  verb.dep === 'xcomp' &&
  isInfinitive(verb) &&
  unachieved.has(verb.head.lemma) &&
  !['attend', 'join'].includes(verb.lemma);

/** "will take effect as soon as both have signed". */
const isAwaited = (verb: Token): boolean =>
  verb.dep === 'advcl' &&
  marksOf(verb).some((mark) => AWAITING.has(mark)) &&
  flatMap(verb.ancestors.filter(isVerb).slice(0, 1), modalsOf).some((modal) => COMING.has(modal));

/** "Is the president going to Oslo?" */
const isQuestion = ({ sentence, dep }: Token): boolean =>
  dep === 'ROOT' && sentence.root.children.some(({ text }) => text === '?');
