/** What comes of something, and is nobody's stance: "a drought that threatens to cut exports", "prices that let farmers sow". */
import type { Token } from '../../language/annotation';
import { agentsOf, isNoun, isPassive } from '../grammar';
import type { Attitude } from '../measures/attitude';
import { generics, laws, people, texts } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';

const GIVING_RISE = new Set(['allow', 'permit', 'threaten', 'promise']);

/** Under a verb of permission, threat or promise whose subject can do none of these, or that tells in passing what follows. */
export function isConsequence({ token }: Attitude): boolean {
  if (!GIVING_RISE.has(token.lemma) || isPassive(token)) return false;
  if (token.dep === 'advcl' && token.tag === 'VBG' && token.lemma !== 'threaten') return true;
  const agents = agentsOf(token);
  return agents.length > 0 && agents.every(isLifeless);
}

/** No actor by its name, and neither people nor a body nor a text. */
const isLifeless = (agent: Token): boolean =>
  isNoun(agent) &&
  agent.ent === '' &&
  !agent.tag.startsWith('NNP') &&
  !DOER.test(agent.text) &&
  ![people, texts, generics, laws].some((words) => words.has(lemmaOf(agent)));

/** "farmers", "inspectors", "diplomats", "activists". */
const DOER = /(ers?|ors?|ists?|ats?|ants?|ians?|men|man|sides?|half|both)$/i;
