/** Who "both sides" and "the two countries" are: those who act together, or open the article. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Described } from './described';
import type { Discourse } from './discourse';
import { prepositionOf } from './phrase';
import type { Draft } from './roster';
import type { Scene } from './scene';

export type Fits = (n: number) => boolean;

/** Bodies that are no party to anything. */
const NO_SIDES = new Set(['international', 'media', 'company', 'think-tank']);

export const canBeSide = ({ kind, type }: Draft): boolean =>
  kind !== 'person' && kind !== 'group' && !NO_SIDES.has(type ?? '');

/** Mentions among which those who acted together are looked for. */
const TOGETHER_WITHIN = 25;

/** "Chile and Peru", or their presidents: spoken of together in this paragraph, in the opening one, or last. */
export function sidesOf({ scene, discourse, token }: Described, count: number, fits: Fits): readonly number[] {
  const { paragraphOf } = scene.document;
  const together: { who: number[]; paragraph: number }[] = [];
  for (const heard of discourse.before(token.i, TOGETHER_WITHIN)) {
    const who = [...new Set(heard.who.map((n) => sideOf(scene, n)))];
    if (heard.who.length === count && who.length === count && who.every(fits))
      together.push({ who, paragraph: paragraphOf[heard.token]! });
  }
  const here = together.find(({ paragraph }) => paragraph === paragraphOf[token.i]);
  return here?.who ?? openingSides(scene, discourse, count, fits) ?? together[0]?.who ?? [];
}

/** "talks in Kuwait", "the Iran-aligned movement": where it is, or what another is like, but no side of it. */
const isBystander = (token: Token): boolean =>
  /^(in|at|near)$/i.test(prepositionOf(token)?.text ?? '') || token.next?.text === '-';

/** Those whom the opening paragraph is about, where they are just so many. */
function openingSides(scene: Scene, { heard }: Discourse, count: number, fits: Fits): number[] | undefined {
  const { paragraphOf } = scene.document;
  const first = heard.filter(
    ({ token }) => paragraphOf[token] === paragraphOf[heard[0]!.token] && !isBystander(scene.tokens[token]!),
  );
  const isParty = (n: number) => scene.roster.at(n).kind === 'state' || scene.roster.at(n).type !== undefined;
  const all = flatMap(first, ({ who }) => who.map((n) => sideOf(scene, n)));
  const sides = [...new Set(all)].filter((n) => fits(n) && isParty(n));
  return sides.length === count ? sides : undefined;
}

/** The state that a person speaks for, any other actor itself. */
function sideOf({ roster }: Scene, n: number): number {
  const { kind, represents } = roster.at(n);
  const state = kind === 'person' && represents ? roster.find(`state:${represents}`) : undefined;
  return state?.n ?? n;
}

/**
 * Who is none of several: the subject over an object and his state ("China urged the two neighbours"), and bodies that
 * somebody is told of them ("told the council that the two sides").
 */
export function outsiders({ meanings, roster }: Scene, token: Token): { actors: Set<number>; states: Set<string> } {
  const [actors, states] = [new Set<number>(), new Set<string>()];
  const isObject = /^(dobj|pobj|dative)$/.test(token.dep);
  for (let [below, verb] = [token, token.head]; ; [below, verb] = [verb, verb.head]) {
    for (const argument of verb.children) {
      if (argument === below || !/^(nsubj|dobj|dative)$/.test(argument.dep)) continue;
      for (const n of meanings[argument.i]?.who ?? []) {
        const { represents, kind } = roster.at(n);
        const isSubjectOver = isObject && argument.dep === 'nsubj';
        if (isSubjectOver || kind === 'organization') actors.add(n);
        if (isSubjectOver && represents) states.add(represents);
      }
    }
    if (verb.head === verb) return { actors, states };
  }
}
