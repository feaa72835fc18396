/** What stands after "whether": left open by whoever is to decide or to say it, doubted, or only asked about. */
import type { Token } from '../../language/annotation';
import { deciding } from './lexicon';
import type { Taken } from './taken';

export function ofAsked(mark: Token): Taken | undefined {
  if (mark.next?.lemma === 'or' && mark.next.next?.lemma === 'not') return undefined;
  const clause = mark.head;
  const over = clause.head;
  if (DOUBTING.has(over.lemma)) return { stance: 'opposes', rule: 'doubted whether', word: over, weight: 4 };
  const open = deciding.has(over.lemma) || clause.dep === 'pcomp';
  return {
    stance: open ? 'uncommitted' : 'neutral',
    rule: open ? 'left open whether' : 'asked whether',
    word: mark,
    weight: 4,
  };
}

const DOUBTING = new Set(['doubt']);
