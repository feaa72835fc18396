/** "Amina Diallo, who heads Mali's negotiating team,": the office told by a relative clause. */
import { type Affiliation, affiliationIn } from './affiliation';
import { fold } from './fold';
import { GOVERNMENT_BODIES, STATE_NOUNS, singular } from './lexicon';
import type { NameSpan } from './name-spans';
import { phraseOf } from './phrase';
import type { Scene } from './scene';

const LEADS = /^(?:head|lead|chair|run|represent|oversee)$/;

/** What the body belongs to that the person is said to lead at present; undefined where it is none of a government's. */
export function ledBy({ tokens, nameAt }: Scene, { last }: NameSpan): Affiliation | undefined {
  const [comma, who, verb] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (comma?.text !== ',' || !/^who$/i.test(who?.text ?? '') || !verb || !/^VB[ZP]$/.test(verb.tag)) return undefined;
  const body = LEADS.test(fold(verb.lemma)) ? verb.rights.find(({ dep }) => dep === 'dobj') : undefined;
  if (!body) return undefined;
  const isGovernments = [singular(body.text), fold(body.text)].some(
    (noun) => GOVERNMENT_BODIES.has(noun) || STATE_NOUNS.has(noun),
  );
  return isGovernments ? affiliationIn(tokens, verb.i + 1, phraseOf(body).last, body.i, nameAt) : undefined;
}
