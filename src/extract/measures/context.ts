/** An article with its statements laid over the tokens: which statement a token lies in, and which one it is the cue of. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Document, Span } from '../../text/document';
import type { Cast } from '../cast';
import type { Actor, Statement } from '../extraction';
import { once } from '../once';
import type { Weights } from '../weighing';

export interface Context {
  readonly document: Document;
  readonly cast: Cast;
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  /** Tokens of each statement's content. */
  readonly contents: readonly (readonly Token[])[];
  /** Indices of the statements whose content a token lies in, the innermost first. */
  readonly statementsAt: (token: Token) => readonly number[];
  /** The statement whose cue a token belongs to. */
  readonly cuedBy: (token: Token) => number | undefined;
  readonly weights: Weights;
}

const NONE: readonly number[] = [];

export function contextOf(document: Document, cast: Cast, statements: readonly Statement[], weights: Weights): Context {
  const { tokens } = document.annotation;
  const contents = statements.map((statement) => flatMap(statement.content, (span) => tokensIn(tokens, span)));
  const inside = new Array<number[] | undefined>(tokens.length);
  const put = (token: number, i: number) => {
    const known = inside[token];
    if (known) known.push(i);
    else inside[token] = [i];
  };
  const bySize = contents.map((_, i) => i).sort((a, b) => contents[a]!.length - contents[b]!.length);
  for (const i of bySize) for (const token of contents[i]!) put(token.i, i);
  const cues = new Array<number | undefined>(tokens.length);
  for (const [i, statement] of statements.entries())
    if (statement.cue) for (const token of tokensIn(tokens, statement.cue)) cues[token.i] = i;
  return {
    document,
    cast,
    tokens,
    statements,
    contents,
    statementsAt: (token) => inside[token.i] ?? NONE,
    cuedBy: (token) => cues[token.i],
    weights,
  };
}

/** The state that an actor speaks for, else the actor itself: what two of one side have in common. */
export const sideOf = (actor: string, { cast }: Context): string => actorsById(cast).get(actor)?.represents ?? actor;

/** The actors of an article by their ids. */
export const actorsById = once(
  ({ actors }: Cast): ReadonlyMap<string, Actor> => new Map(actors.map((actor) => [actor.id, actor])),
);

/** Tokens that lie in a span, by binary search. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) found.push(tokens[i]!);
  return found;
}
