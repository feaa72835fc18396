import type { Document } from '../../src/text/document';
import { sameCue } from '../score/alignment';
import type { ScoredStatement } from '../score/form';
import { EMPTY, oneDecimal, plus, recall, type Tally } from '../score/tally';
import type { Reading } from './extraction';

/** What kind of words attribute a statement. */
export type CueKind = 'say' | 'other verb' | 'noun' | 'according to' | 'label' | 'floating';

export function cueKind({ cue, source }: ScoredStatement, document: Document): CueKind {
  if (!cue) return source ? 'label' : 'floating';
  if (/^according\b/i.test(cue.text)) return 'according to';
  const tokens = document.annotation.tokens.filter((t) => t.start < cue.end && t.end > cue.start);
  const verb = tokens.find((token) => token.pos === 'VERB' || token.pos === 'AUX');
  if (verb) return verb.lemma === 'say' ? 'say' : 'other verb';
  return tokens.some((token) => token.pos === 'NOUN' || token.pos === 'PROPN') ? 'noun' : 'other verb';
}

interface Counted {
  readonly content: Tally;
  readonly speech: Tally;
}

type Groups = ReadonlyMap<string, Counted>;
type GroupOf = (statement: ScoredStatement, document: Document) => string;

function count(readings: readonly Reading[], groupOf: GroupOf): Groups {
  const groups = new Map<string, Counted>();
  for (const { alignment, document } of readings) {
    const match = new Map(alignment.statements);
    alignment.gold.statements.forEach((gold, i) => {
      const group = groupOf(gold, document);
      const j = match.get(i);
      const found = j === undefined ? undefined : alignment.predicted.statements[j]!;
      const right = found && alignment.sameActor(gold.speaker, found.speaker) && sameCue(gold, found);
      const before = groups.get(group) ?? { content: EMPTY, speech: EMPTY };
      const one = (hit: unknown): Tally => ({ gold: 1, found: 1, right: hit ? 1 : 0 });
      groups.set(group, { content: plus(before.content, one(found)), speech: plus(before.speech, one(right)) });
    });
  }
  return groups;
}

function lines(title: string, groups: Groups): readonly string[] {
  const rows = [...groups].sort((a, b) => b[1].content.gold - a[1].content.gold || a[0].localeCompare(b[0]));
  return [
    `${title.padEnd(14)}  gold  content  speech`,
    ...rows.map(([name, { content, speech }]) => {
      const figures = `${oneDecimal(recall(content)).padStart(9)}${oneDecimal(recall(speech)).padStart(8)}`;
      return `${name.padEnd(14)}${String(content.gold).padStart(6)}${figures}`;
    }),
  ];
}

/** Share of the gold statements found, by act and by kind of cue: content alone, then with speaker and cue right. */
export function recallLines(readings: readonly Reading[]): readonly string[] {
  return [
    ...lines(
      'recall by act',
      count(readings, (statement) => statement.act ?? 'say'),
    ),
    ...lines('recall by cue', count(readings, cueKind)),
  ];
}
