/** What a plan or a text would do: "One would bar foreign boats", "the paper would have let the dam fill". */
import type { Token } from '../../language/annotation';
import { agentsOf, isNegated, isNoun, isPassive, isVerb, modalsOf, objectsOf } from '../grammar';
import { procedural, stative, texts } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import { evaluationBy } from '../stance/evaluation';

/** A clause of its own whose subject is a text; how good or bad it would be is no provision. */
export function isProvision(verb: Token): boolean {
  if (verb.dep === 'relcl' || isNegated(verb) || isPassive(verb) || !modalsOf(verb).includes('would')) return false;
  if (stative.has(lemmaOf(verb)) || procedural.has(lemmaOf(verb)) || !objectsOf(verb).some(isNoun)) return false;
  const [subject] = agentsOf(verb);
  return subject !== undefined && isText(subject) && evaluationBy(verb, subject) === undefined;
}

/** "the draft", or "one", "the other" of two articles. */
const isText = (subject: Token): boolean =>
  !isVerb(subject) && (texts.has(lemmaOf(subject)) || /^(one|other|another)$/i.test(subject.text));
