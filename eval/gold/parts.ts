import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { COMPOSED, type GoldArticle, OWN, present, REFERENCE, readGold, VARIED } from './articles';
import { WIRE_MANIFEST, wireArticles } from './wire';

/** Articles that are measured together. Of a held-out part only figures are shown, never an article. */
export interface Part {
  readonly name: string;
  readonly heldOut: boolean;
  readonly articles: readonly GoldArticle[];
}

/** Of the reference gold, what rules are never tuned on. */
const REFERENCE_HELD_OUT = ['g196', 'w3', 'w5', 'w7', 'y2', 'y6', 'z1', 'z3'];

const manifestForm = z.object({ tuned: z.array(z.string()), heldOut: z.array(z.string()) });

const heldOutIn = (manifest: string): readonly string[] =>
  existsSync(manifest) ? manifestForm.parse(JSON.parse(readFileSync(manifest, 'utf8'))).heldOut : REFERENCE_HELD_OUT;

/** The two parts of a folder of gold: what is tuned on, and what is only ever looked at as figures. */
export const partsOf = (folder: string, name: string): readonly Part[] =>
  twoParts(name, readGold(folder), heldOutIn(path.join(folder, 'manifest.json')));

function twoParts(name: string, articles: readonly GoldArticle[], heldOut: readonly string[]): readonly Part[] {
  const isHeldOut = ({ gold }: GoldArticle) => heldOut.includes(gold.id);
  return [
    { name: `${name}, tuned on`, heldOut: false, articles: articles.filter((article) => !isHeldOut(article)) },
    { name: `${name}, held out`, heldOut: true, articles: articles.filter(isHeldOut) },
  ];
}

/** Real wire stories, where their texts are installed. They have no floors, since a clone cannot measure them. */
export function wireParts(): readonly Part[] {
  const articles = wireArticles();
  return articles.length > 0 ? twoParts('wire', articles, heldOutIn(WIRE_MANIFEST)) : [];
}

/** All parts that have floors: the project's own always, the reference gold where it is present. */
export function allParts(reference = REFERENCE): readonly Part[] {
  const own = present(OWN) ? partsOf(OWN, 'own gold') : [];
  return [...(present(reference) ? partsOf(reference, 'reference gold') : []), ...own, ...composedParts()];
}

/** Articles composed for the project. */
export function composedParts(): readonly Part[] {
  const folders = [
    [COMPOSED, 'composed'],
    [VARIED, 'varied'],
  ] as const;
  return folders.flatMap(([folder, name]) => (present(folder) ? partsOf(folder, name) : []));
}
