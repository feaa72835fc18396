import type { Scored, ScoredActor, ScoredStatement } from './form';
import { bestPairs, charactersOf, jaccard, overlaps, type Pair } from './match';

/** An article's gold and prediction with what was matched to what: the ground on which every measure stands. */
export interface Alignment {
  readonly gold: Scored;
  readonly predicted: Scored;
  /** Statements with at least half of their content in common. */
  readonly statements: readonly Pair[];
  /** Proposals with overlapping mentions. */
  readonly proposals: readonly Pair[];
  /** Predicted id to gold id. */
  readonly goldProposal: ReadonlyMap<string, string>;
  readonly goldStatement: ReadonlyMap<string, string>;
  /** Whether a gold and a predicted actor id mean the same: same state, or a name or alias in common. */
  readonly sameActor: (gold: string, predicted: string) => boolean;
  readonly goldActor: (id: string) => ScoredActor | undefined;
  readonly predictedActor: (id: string) => ScoredActor | undefined;
}

function clean(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").trim().replace(/^the /, '');
}

function namesOf(actor: ScoredActor): ReadonlySet<string> {
  return new Set([actor.name, ...actor.aliases].map(clean));
}

function same(a: ScoredActor | undefined, b: ScoredActor | undefined): boolean {
  if (!a || !b) return false;
  if (a.kind === 'state' || b.kind === 'state') return a.kind === b.kind && a.represents === b.represents;
  const names = namesOf(b);
  return [...namesOf(a)].some((name) => names.has(name));
}

function lookup(actors: readonly ScoredActor[]): (id: string) => ScoredActor | undefined {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (id) => byId.get(id);
}

function idMap(pairs: readonly Pair[], gold: readonly { id: string }[], predicted: readonly { id: string }[]) {
  return new Map(pairs.map(([i, j]) => [predicted[j]!.id, gold[i]!.id]));
}

export function align(gold: Scored, predicted: Scored): Alignment {
  const content = (s: ScoredStatement) => charactersOf(s.content);
  const [goldContent, predictedContent] = [gold.statements.map(content), predicted.statements.map(content)];
  const statements = bestPairs(goldContent, predictedContent, jaccard, 0.5);
  const proposals = bestPairs(
    gold.proposals.map((p) => charactersOf(p.mentions)),
    predicted.proposals.map((p) => charactersOf(p.mentions)),
    jaccard,
    0.05,
  );
  const [goldActor, predictedActor] = [lookup(gold.actors), lookup(predicted.actors)];
  return {
    gold,
    predicted,
    statements,
    proposals,
    goldProposal: idMap(proposals, gold.proposals, predicted.proposals),
    goldStatement: idMap(statements, gold.statements, predicted.statements),
    sameActor: (a, b) => same(goldActor(a), predictedActor(b)),
    goldActor,
    predictedActor,
  };
}

/** Cue spans that overlap, or no cue in both. */
export function sameCue(gold: ScoredStatement, predicted: ScoredStatement): boolean {
  return gold.cue && predicted.cue ? overlaps(gold.cue, predicted.cue) : !gold.cue && !predicted.cue;
}

/** The matched statements themselves. */
export function matchedStatements(a: Alignment): readonly (readonly [ScoredStatement, ScoredStatement])[] {
  return a.statements.map(([i, j]) => [a.gold.statements[i]!, a.predicted.statements[j]!]);
}

/** Ids of those who speak or take a position, in order, each once, if they are among the actors. */
export function spoken(article: Scored): readonly string[] {
  const known = new Set(article.actors.map((actor) => actor.id));
  const ids = [...article.statements.map((s) => s.speaker), ...article.positions.map((p) => p.actor)];
  return [...new Set(ids)].filter((id) => known.has(id));
}
