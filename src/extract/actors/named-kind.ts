/** "the Dawn newspaper", "Yemen's Houthi rebels": a name with the kind of thing it is behind it. */
import { type Described, describedAs } from './described';
import { BODY_NOUNS, functionOf } from './lexicon';
import type { Meaning } from './scene';

/** People whose group speaks through them. */
const MEMBERS =
  /^(rebel|militant|fighter|insurgent|jihadist|extremist|guerrilla|gunman|official|leader|negotiator|representative|force|troop)$/;
const SPEAKS_AS_ONE = new Set(['armed-group', 'opposition', 'government-in-exile']);

export function asNamed(described: Described): Meaning | undefined {
  const { scene, noun, token, phrase } = described;
  const name = scene.nameAt(token.i - 1);
  if (name?.kind !== 'organization' || name.first < phrase.first) return undefined;
  const type = name.known?.kind === 'organization' ? name.known.organization.type : undefined;
  const kindOfThing =
    BODY_NOUNS.has(noun) &&
    functionOf(noun) === undefined &&
    !/^(office|mission|court|headquarters|committee|council)$/.test(noun);
  const members = phrase.plural && type !== undefined && SPEAKS_AS_ONE.has(type) && MEMBERS.test(noun);
  if (!members && !(kindOfThing && !phrase.plural && (type === undefined || type !== 'international')))
    return undefined;
  const who = scene.meanings[name.last]?.who;
  if (who?.length !== 1) return undefined;
  const draft = scene.roster.at(who[0]!);
  draft.nouns.add(noun);
  return describedAs(described, draft, members ? 'members of the group' : 'name with its kind');
}
