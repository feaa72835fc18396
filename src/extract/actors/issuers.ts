/** Who "we" are in a joint statement: the list that follows the first "we", or those the title names. */
import { annotate } from '../../language';
import { fold } from './fold';
import { organizationDraft, stateDraft } from './name-actors';
import { findNameSpans, type NameSpan } from './name-spans';
import type { Meaning, Scene } from './scene';

/** "We, the President of France, the Chancellor of Germany and ...". */
function listAfterWe(scene: Scene): number[] {
  const we = scene.tokens.find(({ text, rights }) => text === 'We' && rights.some(({ dep }) => dep === 'appos'));
  const first = we?.rights.find(({ dep }) => dep === 'appos');
  if (!first) return [];
  const who = first.subtree
    .filter(({ dep }) => dep === 'conj' || dep === 'appos')
    .flatMap(({ i }) => scene.meanings[i]?.who ?? []);
  return [...new Set(who)];
}

/** Where the title turns from the issuers to the matter. */
const MATTER = /\s(on|regarding|concerning|about|following|after|to mark|in support|calling|condemning|welcoming)\s/i;

function namedInTitle(scene: Scene): number[] {
  const { title } = scene.document.article;
  if (!title || !/\b(statement|declaration|communiqu[eé]|letter|appeal)\b/i.test(title)) return [];
  const text = title.split(MATTER)[0]!;
  const annotation = annotate(text);
  return findNameSpans(annotation, scene.gazetteer).flatMap((span) =>
    draftOf(scene, span, text.slice(annotation.tokens[span.first]!.start, annotation.tokens[span.last]!.end)),
  );
}

function draftOf(scene: Scene, { kind, known }: NameSpan, text: string): number[] {
  if (kind === 'person')
    return [
      scene.roster.intern(`person:${fold(text).replace(/-/g, ' ')}`, () => ({
        kind: 'person',
        name: text,
        human: true,
      })).n,
    ];
  if (known?.kind === 'organization') return [organizationDraft(scene, text, known.organization.represents, []).n];
  return known?.kind === 'state' ? [stateDraft(scene, known.state).n] : [];
}

export function issuersOf(scene: Scene): Meaning {
  const listed = listAfterWe(scene);
  if (listed.length > 0) return { who: listed, reason: 'first person plural: the issuers listed' };
  return { who: namedInTitle(scene), reason: 'first person plural: the issuers in the title' };
}
