/** Supervision of what is put forward: "a pullback, to be monitored by the union", "provided that it is verified". */
import type { Token } from '../../language/annotation';
import { childrenWith, isInfinitive, isPassive } from '../grammar';
import { supervising } from '../measures/lexicon';

const HANGING = new Set(['acl', 'advcl', 'xcomp', 'relcl']);

/** Who is to watch over it is told, or that it depends on it; "remains to be checked" says that it has not been. */
export const isSupervised = (verb: Token): boolean =>
  supervising.has(verb.lemma) &&
  isPassive(verb) &&
  ((isInfinitive(verb) &&
    HANGING.has(verb.dep) &&
    !UNDONE.has(verb.head.lemma) &&
    childrenWith(verb, 'agent').length > 0) ||
    isProviso(verb));

const UNDONE = new Set(['remain', 'have', 'need', 'be']);

/** "provided that it is verified": the only object is what was named before. */
const isProviso = ({ dep, head, children }: Token): boolean =>
  ['ccomp', 'pcomp', 'advcl'].includes(dep) &&
  /^provid(ed|ing)$/i.test(head.text) &&
  children.some(({ dep, text }) => dep === 'nsubjpass' && /^(it|they)$/i.test(text));
