/** Whose doing it is: the speaker's side's, somebody else's or nobody's. */
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import { FIRST_PERSON, isOwnBody, isSide } from './side';

/** `they`: a pronoun that stands for nobody known; `matter`: a thing; `none`: nobody is named. */
export type Holder = 'own' | 'other' | 'they' | 'matter' | 'none';

/** The speaker's side where it is one of several. */
export function holderOf(holders: readonly Token[], statement: number, context: Context): Holder {
  if (holders.length === 0) return 'none';
  const kinds = new Set(holders.map((holder) => kindOf(holder, statement, context)));
  return (['own', 'other', 'they'] as const).find((kind) => kinds.has(kind)) ?? 'matter';
}

function kindOf(holder: Token, statement: number, context: Context): Holder {
  if (FIRST_PERSON.test(holder.text) || isOwnBody(holder)) return 'own';
  const { actors } = context.cast.referenceAt(holder.i);
  if (actors.length === 0) return PERSONAL.test(holder.text) ? 'they' : 'matter';
  return actors.some((actor) => isSide(actor, context.statements[statement]!, context)) ? 'own' : 'other';
}

const PERSONAL = /^(he|she|they)$/i;
