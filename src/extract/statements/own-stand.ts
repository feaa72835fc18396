/** "The minister said Peru “rejects the offer”": his side does so by his saying it, and there is one statement. */
import type { Document } from '../../text/document';
import type { Attribution } from '../attribution';
import type { Cast } from '../cast';

export function isOwnStand(
  document: Document,
  attribution: Attribution,
  all: readonly Attribution[],
  cast: Cast,
): boolean {
  const outer = attribution.within === undefined ? undefined : all[attribution.within];
  if (attribution.cueToken === undefined || outer?.class !== 'speech' || outer.act !== 'say') return false;
  const verb = document.annotation.tokens[attribution.cueToken]!;
  const performed = attribution.act !== 'say' && ['VBZ', 'VBP'].includes(verb.tag) && isBare(verb.lefts);
  const reported = verb.dep === 'ccomp' && verb.head.i === outer.cueToken;
  return performed && reported && haveSameSide(cast, attribution.i, outer.i);
}

/** With no auxiliary: what was done before, or will be, is told of. */
const isBare = (lefts: readonly { dep: string }[]): boolean =>
  !lefts.some(({ dep }) => dep === 'aux' || dep === 'auxpass');

/** Whether both speak for one state, or are the same. */
function haveSameSide(cast: Cast, inner: number, outer: number): boolean {
  const [those, these] = [inner, outer].map((i) => cast.speakersOf(i).actors) as [readonly string[], readonly string[]];
  const stateOf = (id: string) => cast.actors.find((actor) => actor.id === id)?.represents ?? id;
  return these.some((id) => those.includes(id) || those.some((other) => stateOf(other) === stateOf(id)));
}
