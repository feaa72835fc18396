import { readingOf } from '../measures/reading';

function proposersIn(text: string, words: string): string[] {
  const { proposals, actors } = readingOf(text);
  const proposal = proposals.find(({ mentions }) => mentions.some((mention) => mention.text.includes(words)));
  return (proposal?.proposedBy ?? []).map((id) => actors.find((actor) => actor.id === id)?.name ?? id);
}

test.each<[string, string, string[]]>([
  ["Ghana welcomed Norway's proposal for a fishing quota.", 'fishing quota', ['Norway']],
  ['Chile rejected a plan put forward by Peru to share the river.', 'plan', ['Peru']],
  ['Chile said a truce brokered by Peru had a chance.', 'truce', ['Peru']],
  ['Kenya proposed a carbon tax.', 'carbon tax', ['Kenya']],
  ['Kenya rejected a carbon tax.', 'carbon tax', []],
])('%s', (text, words, names) => expect(proposersIn(text, words)).toEqual(names));
