import { aboutStances } from '../score/about';
import type { Alignment } from '../score/alignment';
import type { ScoredSpan, ScoredStatement } from '../score/form';
import { charactersOf } from '../score/match';
import type { Reading } from './extraction';
import { type Fault, quoted } from './fault';

/** Why a statement was not read to be about a proposal, where both were found. */
function missedAbout(a: Alignment, statement: ScoredStatement, proposal: string): string {
  const content = charactersOf(statement.content);
  const named = (spans: readonly ScoredSpan[] | undefined) =>
    [...charactersOf(spans ?? [])].some((i) => content.has(i));
  const read = a.predicted.proposals.find((p) => a.goldProposal.get(p.id) === proposal);
  if (named(read?.mentions)) return 'its mention not used';
  return named(a.gold.proposals.find((p) => p.id === proposal)?.mentions) ? 'a mention not read' : 'not named there';
}

/** Stances of statements and proposals that were both found; the rest follows from those not found. */
export function stanceFaults({ alignment: a, article }: Reading): Fault[] {
  const { gold, predicted } = aboutStances(a);
  const byId = new Map(a.gold.statements.map((s) => [s.id, s]));
  const [statements, proposals] = [new Set(a.goldStatement.values()), new Set(a.goldProposal.values())];
  const names = new Map(a.gold.proposals.map((p) => [p.id, p.name]));
  const keys = [...new Set([...gold.keys(), ...predicted.keys()])];
  return keys.flatMap((key) => {
    const [statement, proposal] = key.split(' ') as [string, string];
    const [wanted, got] = [gold.get(key), predicted.get(key)];
    if (wanted === got || !statements.has(statement) || !proposals.has(proposal)) return [];
    const s = byId.get(statement)!;
    const cause = !wanted
      ? 'about extra'
      : !got
        ? `about missed: ${missedAbout(a, s, proposal)}`
        : `stance: ${wanted} read as ${got}`;
    const detail = `${names.get(proposal)} (${got ?? wanted}): ${quoted(s.content[0])}`;
    return [{ article: article.gold.id, cause, at: s.content[0], detail }];
  });
}
