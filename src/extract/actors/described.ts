/** A noun phrase that describes, with what its modifiers tell. */
import type { Token } from '../../language/annotation';
import type { Affiliation } from './affiliation';
import type { Discourse } from './discourse';
import { SPOKESMAN } from './lexicon';
import type { Phrase } from './phrase';
import type { Draft } from './roster';
import type { Meaning, Scene } from './scene';

export interface Described {
  readonly scene: Scene;
  readonly discourse: Discourse;
  readonly token: Token;
  readonly phrase: Phrase;
  readonly noun: string;
  readonly affiliation: Affiliation;
}

export const one = (draft: Draft, reason: string): Meaning => ({ who: [draft.n], reason });

/** "officials of the ministry | in Prague": the end of the "of". */
export function ofEnd({ tokens }: Scene, head: number, last: number): number {
  const of = tokens[head + 1];
  // "accused the firm | of fraud": the charge is the verb's.
  if (of?.text !== 'of' || (of.head.i < head && of.head.pos === 'VERB')) return head;
  let end = head + 1;
  while (end < last && !/^(IN|TO|VBN|VBG|VBD|,|WDT|WP)$/.test(tokens[end + 1]!.tag)) end++;
  return end > head + 1 ? end : head;
}

/** Marks the words of the description as a mention of the draft. */
export function describedAs(described: Described, draft: Draft, reason: string): Meaning {
  const { scene, phrase } = described;
  const first = phrase.article && phrase.article.i < phrase.first ? phrase.article.i : phrase.first;
  scene.roster.mention(draft, scene.tokens, first, ofEnd(scene, phrase.head.i, phrase.last), reason);
  return one(draft, reason);
}

/** The state of a modifier: "Syrian", "Castro's" and "the Trump" by the person's state, "its" by what it means. */
export function modifierState({ scene, phrase, affiliation }: Described): string | undefined {
  if (affiliation.state) return affiliation.state;
  for (const left of phrase.head.lefts) {
    const meaning = scene.meanings[left.i];
    if (meaning?.who.length !== 1 || !/^(poss|compound|nmod|amod)$/.test(left.dep)) continue;
    const draft = scene.roster.at(meaning.who[0]!);
    const code = draft.represents ?? (draft.kind === 'person' ? draft.state : undefined);
    if (code) return code;
  }
  const of = phrase.head.rights
    .find(({ dep, text }) => dep === 'prep' && (text === 'of' || (text === 'for' && SPOKESMAN.test(phrase.head.text))))
    ?.rights.find(({ dep }) => dep === 'pobj');
  const owner = of && scene.meanings[of.i]?.who;
  return owner?.length === 1 ? (scene.roster.at(owner[0]!).represents ?? undefined) : undefined;
}
