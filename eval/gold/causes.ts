import type { Document } from '../../src/text/document';
import { type Alignment, matchedStatements, sameCue } from '../score/alignment';
import { matchedEvents } from '../score/events';
import type { ScoredSpan, ScoredStatement } from '../score/form';
import { charactersOf, jaccard, overlaps } from '../score/match';
import { matchedPositions } from '../score/positions';
import { statesNamed } from '../score/states';
import type { Reading } from './extraction';
import { type Fault, quoted } from './fault';
import { cueKind } from './recall';
import { stanceFaults } from './stance-faults';

const PRONOUN = /^(he|she|it|they|we|i|you|who|which|that)$/i;
/** How the text names a source: what a wrong speaker is sorted by. */
function sourceForm(source: ScoredSpan | undefined): string {
  if (!source) return 'no source';
  if (PRONOUN.test(source.text.trim())) return 'pronoun';
  return /\p{Lu}/u.test(source.text.replace(/^(The|A|An|One|Two) /, '')) ? 'name' : 'description';
}

const described = (s: ScoredStatement) => `[${s.source?.text ?? '-'}] ${s.cue?.text ?? '-'}: ${quoted(s.content[0])}`;

function missedStatement(gold: ScoredStatement, a: Alignment, document: Document): string {
  const kind = cueKind(gold, document);
  const atCue = a.predicted.statements.find((p) => gold.cue && overlaps(gold.cue, p.cue));
  if (!atCue) return `statement missed: ${kind}${kind === 'other verb' ? ` (${gold.act})` : ''}`;
  const [wanted, got] = [charactersOf(gold.content), charactersOf(atCue.content)];
  if (jaccard(wanted, got) === 0) return 'content elsewhere';
  return got.size < wanted.size ? 'content too short' : 'content too long';
}

function statementFaults({ alignment: a, document, article }: Reading): Fault[] {
  const id = article.gold.id;
  const [left, right] = [new Set(a.statements.map(([i]) => i)), new Set(a.statements.map(([, j]) => j))];
  const missed = a.gold.statements.filter((_, i) => !left.has(i));
  const extra = a.predicted.statements.filter((_, j) => !right.has(j));
  const cueOfMissed = (p: ScoredStatement) => missed.some((g) => g.cue && overlaps(g.cue, p.cue));
  return [
    ...missed.map((g) => ({
      article: id,
      cause: missedStatement(g, a, document),
      at: g.cue ?? g.content[0],
      detail: described(g),
    })),
    ...extra
      .filter((p) => !cueOfMissed(p))
      .map((p) => ({
        article: id,
        cause: `statement extra: ${cueKind(p, document)}`,
        at: p.cue ?? p.content[0],
        detail: `${described(p)} (${p.rule ?? 'no rule named'})`,
      })),
  ];
}

const dateFault = (wanted: string | null, got: string | null): string =>
  !got ? 'date missed' : wanted ? 'date wrong' : 'date extra';

function speakerFaults({ alignment: a, article }: Reading): Fault[] {
  return matchedStatements(a).flatMap(([g, p]) => {
    const [wanted, got] = [a.goldActor(g.speaker)?.name, a.predictedActor(p.speaker)?.name];
    const base = { article: article.gold.id, at: g.source ?? g.cue ?? g.content[0] };
    const speaker = a.sameActor(g.speaker, p.speaker)
      ? []
      : [{ ...base, cause: `speaker wrong: ${sourceForm(g.source)}`, detail: `${wanted} / ${got}` }];
    const cue = sameCue(g, p)
      ? []
      : [{ ...base, cause: 'cue wrong', detail: `${quoted(g.cue)} / ${quoted(p.cue)}: ${quoted(g.content[0])}` }];
    const act =
      g.act === p.act
        ? []
        : [
            {
              ...base,
              cause: `act wrong: ${g.act} read as ${p.act}`,
              detail: `${g.cue?.text ?? '-'}: ${quoted(g.content[0])}`,
            },
          ];
    const date =
      g.date === p.date || (!g.date && !p.date)
        ? []
        : [{ ...base, cause: dateFault(g.date, p.date), detail: `${g.date} / ${p.date}: ${quoted(g.cue)}` }];
    return [...speaker, ...cue, ...act, ...date];
  });
}

function proposalFaults({ alignment: a, article }: Reading): Fault[] {
  const id = article.gold.id;
  const [left, right] = [new Set(a.proposals.map(([i]) => i)), new Set(a.proposals.map(([, j]) => j))];
  const missed = a.gold.proposals.filter((_, i) => !left.has(i));
  const extra = a.predicted.proposals.filter((_, j) => !right.has(j));
  const kinds = a.proposals.map(([i, j]) => [a.gold.proposals[i]!, a.predicted.proposals[j]!] as const);
  return [
    ...missed.map((g) => ({
      article: id,
      cause: `proposal missed: ${g.kind}`,
      at: g.mentions[0],
      detail: g.mentions.map((m) => m.text).join(' | '),
    })),
    ...extra.map((p) => ({
      article: id,
      cause: `proposal extra: ${p.kind}`,
      at: p.mentions[0],
      detail: p.mentions.map((m) => m.text).join(' | '),
    })),
    ...kinds
      .filter(([g, p]) => g.kind !== p.kind)
      .map(([g, p]) => ({
        article: id,
        cause: `proposal kind: ${g.kind} read as ${p.kind}`,
        at: g.mentions[0],
        detail: g.name,
      })),
  ];
}

function positionFaults({ alignment: a, article }: Reading): Fault[] {
  const pairs = matchedPositions(a);
  const [left, right] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const fault = (cause: string, stance: string, at: ScoredSpan | undefined, actor: string | undefined): Fault => ({
    article: article.gold.id,
    cause: `${cause} (${stance})`,
    at,
    detail: `${actor}: ${quoted(at)}`,
  });
  return [
    ...a.gold.positions.flatMap((g, i) =>
      left.has(i) ? [] : [fault('position missed', g.stance, g.evidence, a.goldActor(g.actor)?.name)],
    ),
    ...a.predicted.positions.flatMap((p, j) =>
      right.has(j) ? [] : [fault('position extra', p.stance, p.evidence, a.predictedActor(p.actor)?.name)],
    ),
  ];
}

function eventFaults({ alignment: a, article }: Reading): Fault[] {
  const pairs = matchedEvents(a);
  const [left, right] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const fault = (cause: string, event: { kind: string; evidence?: ScoredSpan }): Fault => ({
    article: article.gold.id,
    cause: `${cause}: ${event.kind}`,
    at: event.evidence,
    detail: quoted(event.evidence),
  });
  return [
    ...a.gold.events.flatMap((g, i) => (left.has(i) ? [] : [fault('event missed', g)])),
    ...a.predicted.events.flatMap((p, j) => (right.has(j) ? [] : [fault('event extra', p)])),
  ];
}

function stateFaults({ alignment: a, article }: Reading): Fault[] {
  const [gold, predicted] = [statesNamed(a.gold), statesNamed(a.predicted)];
  const fault = (cause: string, code: string | null): Fault => ({
    article: article.gold.id,
    cause,
    at: undefined,
    detail: String(code),
  });
  return [
    ...[...gold].filter((code) => !predicted.has(code)).map((code) => fault('state missed', code)),
    ...[...predicted].filter((code) => !gold.has(code)).map((code) => fault('state extra', code)),
  ];
}

/** Everything wrong in an article, measure by measure. */
export function faultsOf(reading: Reading): readonly Fault[] {
  const measures = [
    statementFaults,
    speakerFaults,
    stateFaults,
    proposalFaults,
    stanceFaults,
    positionFaults,
    eventFaults,
  ];
  return measures.flatMap((measure) => measure(reading));
}

/** Causes with their counts, the commonest first. */
export function commonest(faults: readonly Fault[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { cause } of faults) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
