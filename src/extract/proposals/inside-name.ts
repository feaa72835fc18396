/** Words of measures inside the name of something: "the General Agreement on Tariffs and Trade" raises no tariffs. */
import type { Token } from '../../language/annotation';

/** A noun with a capital that hangs by a preposition, itself or through coordination, on another with a capital. */
export const isInsideName = (noun: Token): boolean => isProper(noun) && isProper(governorOf(noun));

const isProper = (token: Token | undefined): boolean => token !== undefined && token.tag.startsWith('NNP');

function governorOf({ dep, head }: Token): Token | undefined {
  if (dep === 'conj') return governorOf(head);
  return dep === 'pobj' && NAMING.has(head.lemma) ? head.head : undefined;
}

/** "Treaty on Fisheries", "Bank for Settlements"; what follows "with" or "against" is somebody else. */
const NAMING = new Set(['on', 'of', 'for']);
