import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FOUND, figure, type Measure, type Scores } from '../score';
import { PROJECT } from './articles';

const FILE = path.join(PROJECT, 'eval', 'floors.json');
const form = z.record(z.string(), z.record(z.string(), z.number()));

/** Part name to measure to the least figure, in per cent, that a test lets pass. */
export type Floors = z.infer<typeof form>;

export const readFloors = (): Floors => (existsSync(FILE) ? form.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {});

/** Of the shares right among what was found only these two: the others fall when harder cases are found. */
const MEASURES = [...(Object.keys(FOUND) as Measure[]), 'act', 'date'] as const;
/** A figure over fewer cases moves too much with each to be held. */
const LEAST_CASES = 20;
/** Whole per cents, so that a change that moves one article a little is not held up. */
const down = Math.floor;

/** Measures of a part that fell below their floor, each as a line; [] when all hold. */
export function undercut(part: string, scores: Scores, floors: Floors): readonly string[] {
  return MEASURES.flatMap((measure) => {
    const [floor, now] = [floors[part]?.[measure], figure(scores, measure)];
    return floor === undefined || now >= floor
      ? []
      : [`${part}: ${measure} ${now.toFixed(1)} is under its floor ${floor}`];
  });
}

/** Floors lifted to the figures reached, in whole per cents; none is lowered. */
export function raised(floors: Floors, reached: readonly (readonly [string, Scores])[]): Floors {
  const parts = reached.map(([part, scores]) => {
    const measured = MEASURES.filter((measure) => scores[measure].gold >= LEAST_CASES);
    const entries = measured.map((m) => [m, Math.max(floors[part]?.[m] ?? 0, down(figure(scores, m)))] as const);
    return [part, Object.fromEntries(entries)] as const;
  });
  return { ...floors, ...Object.fromEntries(parts) };
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
