/** Places: cities, regions, and states where something happens. */
import type { Place } from '../extraction';
import { fold } from './fold';
import { headOf, isGovernment, seatAsPlace } from './metonyms';
import type { NameSpan } from './name-spans';
import { prepositionOf } from './phrase';
import { type Scene, textOf } from './scene';

const LOCATIVE = /^(in|at|near|inside|outside|around|across|to|from|into|via)$/i;

interface Found {
  readonly name: string;
  readonly state: string | null;
}

function placeFor(scene: Scene, span: NameSpan): Found | undefined {
  const { known } = span;
  const text = textOf(scene, span.first, span.last).replace(/\s+/g, ' ').trim();
  if (known?.kind === 'place') return { name: known.place.name, state: known.place.state };
  if (known?.kind === 'capital')
    return isGovernment(scene.tokens, span) ? undefined : { name: text, state: known.state.code };
  if (known?.kind === 'state')
    return LOCATIVE.test(prepositionOf(headOf(scene.tokens, span))?.text ?? '')
      ? { name: known.state.name, state: known.state.code }
      : undefined;
  if (known?.kind === 'organization') {
    const state = seatAsPlace(scene.tokens, span);
    return state === undefined ? undefined : { name: text, state };
  }
  return span.kind === 'place' ? { name: text, state: stateBehind(scene, span) } : undefined;
}

/** "Gander, Canada": the state named right after. */
function stateBehind(scene: Scene, span: NameSpan): string | null {
  const after = scene.tokens[span.last + 1]?.text === ',' ? scene.nameAt(span.last + 2)?.known : undefined;
  return after && 'state' in after && after.kind === 'state' ? after.state.code : null;
}

/** Places in order of first mention. */
export function placesOf(scene: Scene): Place[] {
  const found = new Map<
    string,
    { name: string; state: string | null; mentions: { start: number; end: number; text: string }[] }
  >();
  for (const span of scene.names) {
    if (span.kind === 'person') continue;
    const place = placeFor(scene, span);
    if (!place) continue;
    const key = `${fold(place.name)}|${place.state}`;
    const entry = found.get(key) ?? { ...place, mentions: [] };
    const [start, end] = [scene.tokens[span.first]!.start, scene.tokens[span.last]!.end];
    entry.mentions.push({ start, end, text: scene.document.article.text.slice(start, end) });
    found.set(key, entry);
  }
  return [...found.values()].map((place, i) => ({ id: `l${i + 1}`, ...place }));
}
