/** States, organizations and places that stand by name. */

import { flatMap } from '../../flat-map';
import { fold, withoutArticle } from './fold';
import type { OrganizationEntry, StateEntry } from './gazetteer-file';
import { BODY_NOUNS, MEDIA_NOUNS } from './lexicon';
import { headOf, isGovernment, isShortForKorea, seatAsPlace } from './metonyms';
import type { NameSpan } from './name-spans';
import { isPhraseHead } from './phrase';
import type { Draft } from './roster';
import { mean, type Scene, textOf } from './scene';

/** Nouns that may refer back to an organization, by its type. */
const NOUNS: Partial<Record<OrganizationEntry['type'], readonly string[]>> = {
  ministry: ['ministry', 'department', 'office'],
  legislature: ['parliament', 'house', 'assembly', 'chamber', 'legislature'],
  court: ['court', 'tribunal'],
  'central-bank': ['bank'],
  agency: ['agency', 'body', 'organization', 'organisation'],
  military: ['force', 'army', 'guard'],
  international: ['agency', 'organization', 'organisation', 'body', 'watchdog', 'institution'],
  union: ['bloc', 'group', 'union', 'organization', 'organisation', 'grouping'],
  alliance: ['alliance', 'organization', 'organisation'],
  'armed-group': ['group', 'militia', 'movement', 'organization', 'organisation', 'faction'],
  opposition: ['coalition', 'group', 'opposition'],
  party: ['party'],
  media: [...MEDIA_NOUNS],
  'think-tank': ['group', 'institute', 'think-tank', 'organization', 'organisation'],
  aid: ['group', 'charity', 'organization', 'organisation', 'agency'],
  company: ['company', 'firm'],
};

export function stateDraft(scene: Scene, state: StateEntry): Draft {
  return scene.roster.intern(`state:${state.code}`, () => ({
    kind: 'state',
    name: state.name,
    represents: state.code,
    state: state.code,
  }));
}

export function stateDraftOf(scene: Scene, code: string): Draft | undefined {
  const state = scene.gazetteer.states.get(code);
  return state && stateDraft(scene, state);
}

const initialsOf = (text: string) => (text.match(/\b\p{Lu}/gu) ?? []).join('');

/** An organization under its name; "(SDF)" behind it and its initials are the same one. */
export function organizationDraft(
  scene: Scene,
  name: string,
  represents: string | null,
  nouns: readonly string[],
): Draft {
  const clean = withoutArticle(name);
  const key = fold(clean);
  const acronym = acronymDraft(scene, clean);
  if (acronym) return acronym;
  const draft = scene.roster.intern(`organization:${key}`, () => ({
    kind: 'organization',
    name: clean,
    represents,
    nouns,
    ...(represents ? { state: represents } : {}),
  }));
  const initials = initialsOf(clean);
  if (initials.length > 2 && clean.includes(' ')) scene.roster.link(`initials:${fold(initials)}`, draft);
  return draft;
}

/** "the Forum" goes back to "the Pacific Islands Forum", "the court" to "the European Court of Justice". */
const ownNouns = (name: string): readonly string[] =>
  name
    .split(/\s+/)
    .map(fold)
    .filter((word) => BODY_NOUNS.has(word));

function addOrganization(scene: Scene, name: NameSpan): Draft {
  const { tokens, roster } = scene;
  const text = textOf(scene, name.first, name.last);
  const known = name.known?.kind === 'organization' ? name.known.organization : undefined;
  const draft = known
    ? roster.intern(`organization:${fold(known.name)}`, () => ({
        kind: 'organization',
        name: fullest(scene, known),
        represents: known.represents,
        type: known.type,
        nouns: [
          ...(NOUNS[known.type] ?? []),
          ...ownNouns(known.name),
          ...known.descriptions.map((phrase) => fold(withoutArticle(phrase))),
        ],
        ...(known.represents ? { state: known.represents } : {}),
      }))
    : named(scene, text, name);
  roster.mention(draft, tokens, name.first, name.last, 'name');
  return draft;
}

/** The fullest form of a known organization that the article uses. */
function fullest(scene: Scene, organization: OrganizationEntry): string {
  const forms = scene.names
    .filter(({ known }) => known?.kind === 'organization' && known.organization === organization)
    .map(({ first, last }) => textOf(scene, first, last));
  const plain = forms.map((form) => form.replace(/\s+/g, ' '));
  // A long name before an abbreviation, and either before a metonym like "Brussels".
  const rank = (form: string) => (/\s/.test(form) ? 2 : /^[\p{Lu}.]+$/u.test(form) ? 1 : 0);
  return plain.reduce((best, form) =>
    rank(form) > rank(best) || (rank(form) === rank(best) && form.length > best.length) ? form : best,
  );
}

function named(scene: Scene, text: string, name: NameSpan): Draft {
  const before = scene.tokens[name.first - 1];
  const after = scene.tokens[name.last + 1];
  const nouns = flatMap([before, after], (token) =>
    token && MEDIA_NOUNS.has(fold(token.text)) ? [...MEDIA_NOUNS] : [],
  );
  const draft = organizationDraft(
    scene,
    text,
    null,
    nouns.length > 0 ? nouns : ['group', 'company', 'organization', 'organisation', 'agency', 'firm'],
  );
  linkAcronym(scene, draft, name.last);
  return draft;
}

/** "the Russians" is Russia's government; "many Russians" are people. */
function isPeopleAsState(scene: Scene, name: NameSpan): boolean {
  const head = headOf(scene.tokens, name);
  if (!isPhraseHead(head) || !/^the$/i.test(scene.tokens[name.first - 1]?.text ?? '')) return false;
  const next = scene.tokens[name.last + 1];
  // "It was the Russians who proposed it" speaks of the government all the same.
  const isCleft = head.dep === 'attr';
  return (
    !(next && /^(NN|NNS|NNP|NNPS|JJ|HYPH|POS|CC)$/.test(next.tag)) &&
    /^(NNPS|NNP|NNS|JJ|NN)$/.test(head.tag) &&
    (isCleft || !head.rights.some(({ dep }) => dep === 'relcl' || dep === 'acl'))
  );
}

/** Whether the name means an actor here, and which. */
function actorFor(scene: Scene, name: NameSpan, korea: boolean): { draft: Draft; reason: string } | undefined {
  const { tokens } = scene;
  const { known } = name;
  if (name.kind === 'organization') {
    if (seatAsPlace(scene.tokens, name) !== undefined) return undefined;
    return { draft: addOrganization(scene, name), reason: 'name' };
  }
  if (!known || !('state' in known)) return undefined;
  if (known.kind === 'state') {
    if (known.ambiguous && /^(north|south)$/i.test(tokens[name.first]!.text) && !isShortForKorea(tokens, name, korea))
      return undefined;
    if (known.ambiguous && tokens[name.first]!.text === tokens[name.first]!.text.toLowerCase()) return undefined;
    return { draft: stateDraft(scene, known.state), reason: 'name of the state' };
  }
  if (known.kind === 'capital')
    return isGovernment(tokens, name)
      ? { draft: stateDraft(scene, known.state), reason: 'capital for the government' }
      : undefined;
  return isPeopleAsState(scene, name)
    ? { draft: stateDraft(scene, known.state), reason: 'people for the government' }
    : undefined;
}

/** "(FACT)": the acronym of what stands before the bracket. */
export function linkAcronym(scene: Scene, draft: Draft, last: number): void {
  const [bracket, acronym] = [scene.tokens[last + 1], scene.tokens[last + 2]];
  if (bracket?.tag !== '-LRB-' || !acronym || !/^[\p{Lu}.&]{2,8}$/u.test(acronym.text)) return;
  scene.roster.link(`initials:${fold(acronym.text).replace(/\./g, '')}`, draft);
  scene.roster.alias(draft, acronym.text);
  scene.meanings[acronym.i] = { who: [draft.n], reason: 'acronym in brackets' };
}

/** What an acronym explained before means. */
export const acronymDraft = (scene: Scene, text: string): Draft | undefined =>
  /^[\p{Lu}.&]{2,8}$/u.test(text) ? scene.roster.find(`initials:${fold(text).replace(/\./g, '')}`) : undefined;

/** Reads one name that is no person's. */
export function readName(scene: Scene, name: NameSpan, korea: boolean): void {
  const found = actorFor(scene, name, korea);
  if (!found) return;
  const { draft, reason } = found;
  if (draft.kind === 'state') scene.roster.mention(draft, scene.tokens, name.first, name.last, reason);
  mean(scene, name.first, name.last, { who: [draft.n], reason });
}
