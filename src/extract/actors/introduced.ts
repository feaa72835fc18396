/** "Its interior minister objected. ... Hassan Tahri told deputies": an office holder who is named only afterwards. */
import { type Described, modifierState } from './described';
import { isSubject } from './phrase';
import type { Draft } from './roster';
import { textOf } from './scene';

/** A person of whom the article tells nothing but the name, in full, and that from here on. */
function isUntold(draft: Draft, at: number): boolean {
  const { kind, role, office, represents, nouns, mentions } = draft;
  const untold = kind === 'person' && !role && !office && represents === null && nouns.size === 0;
  return untold && draft.name.includes(' ') && mentions.every(({ start }) => start >= at);
}

/**
 * The person whom the sentence after names with no word of introduction, as its subject: the office that has just been
 * spoken of introduced him. Takes over the office and whom it speaks for.
 */
export function introducedBy(described: Described): Draft | undefined {
  const { scene, token, phrase, noun } = described;
  const state = modifierState(described);
  const next = scene.document.annotation.sentences[token.sentence.i + 1];
  if (!state || !next || !isSubject(token)) return undefined;
  for (let i = next.first; i <= next.last; i++) {
    const name = scene.nameAt(i);
    if (name?.kind !== 'person' || name.last !== i || !isSubject(scene.tokens[i]!)) continue;
    const draft = scene.roster.at(scene.meanings[i]!.who[0]!);
    if (!isUntold(draft, scene.tokens[next.first]!.start)) return undefined;
    draft.role = textOf(scene, phrase.first, token.i);
    draft.represents = state;
    draft.state = state;
    draft.nouns.add(noun);
    return draft;
  }
  return undefined;
}
