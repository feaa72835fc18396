/** Speakers of attributions: from the heads of the source, the label of a turn, or the speech that goes on. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Attribution } from '../attribution';
import { stateOf } from './affiliation';
import { readDescription } from './descriptions';
import type { Discourse } from './discourse';
import { issuerBefore, issuerOf } from './documents';
import { fold, withoutArticle } from './fold';
import { byLabel, interviewed, reporter } from './labels';
import { DOCUMENT_NOUNS, GOVERNMENT_BODIES, singular } from './lexicon';
import { headOf } from './metonyms';
import { stateDraft } from './name-actors';
import { phraseOf } from './phrase';
import { formOf } from './pronouns';
import { EQUALLY_LIKELY, type Meaning, type Scene, textOf } from './scene';
import type { TitleFacts } from './title-facts';

const NOBODY: Meaning = { who: [], reason: 'nobody' };

/** "We made it clear", quoted from somebody who speaks for a state, is said of that state. */
function sideOf(scene: Scene, head: number, { who }: Meaning): Meaning | undefined {
  if (formOf(scene.tokens[head]!) !== 'we' || who.length !== 1) return undefined;
  const { represents, kind } = scene.roster.at(who[0]!);
  const state = represents && kind !== 'state' ? scene.roster.find(`state:${represents}`) : undefined;
  return state && { who: [state.n], reason: 'first person plural: the side of the speaker' };
}

/** "who" and "which" mean what their clause describes; "one of the sources", "some of them" by their words. */
function relativeHead(token: Token): Token | undefined {
  if (!/^(WP|WDT)$/.test(token.tag)) return undefined;
  let verb = token.head;
  for (let steps = 0; steps < 4 && verb.dep !== 'relcl' && verb.head !== verb; steps++) verb = verb.head;
  return verb.dep === 'relcl' ? verb.head : undefined;
}

/** "Russian claims that ...": the adjective of a state, where it is the source. */
function byDemonym(scene: Scene, i: number): Meaning | undefined {
  const known = scene.nameAt(i)?.known;
  const draft = known?.kind === 'adjective' ? stateDraft(scene, known.state) : undefined;
  return draft && { who: [draft.n], reason: 'adjective of the state' };
}

/** What the noun phrase headed by a token means, through documents and relative pronouns. */
export function meaningAt(scene: Scene, i: number): Meaning {
  const token = scene.tokens[i];
  if (!token) return NOBODY;
  const relative = relativeHead(token);
  return (
    scene.meanings[i] ??
    issuerOf(scene, token) ??
    (relative && relative.i !== i ? meaningAt(scene, relative.i) : NOBODY)
  );
}

/** A source that nothing is known of: a group of that description, so that no statement loses its speaker. */
function describedSource(scene: Scene, attribution: Attribution, head: number): Meaning {
  const { roster, tokens } = scene;
  const token = tokens[head]!;
  const pronoun = /^(PRP|WP|DT|EX)/.test(token.tag);
  const phrase = phraseOf(token);
  const name = withoutArticle((pronoun ? token.text : textOf(scene, phrase.first, phrase.last)).replace(/\s+/g, ' '));
  const capital = /^NNP/.test(token.tag) && !pronoun;
  const key = pronoun ? `pronoun:${token.i}` : `source:${fold(name)}`;
  const draft = roster.intern(key, () => ({
    kind: capital ? 'organization' : 'group',
    name,
    plural: phrase.plural,
    nouns: [singular(token.text)],
  }));
  const known = scene.meanings[head]?.reason;
  if (pronoun || known === EQUALLY_LIKELY) draft.uncertain = true;
  roster.mention(
    draft,
    tokens,
    pronoun ? head : phrase.first,
    pronoun ? head : phrase.last,
    'source as it stands',
    !pronoun,
  );
  if (attribution.source && !pronoun)
    roster.alias(
      draft,
      scene.document.article.text.slice(attribution.source.start, attribution.source.end).replace(/[\s,]+$/, ''),
    );
  return { who: [draft.n], reason: draft.uncertain ? (known ?? 'pronoun') : 'source as it stands' };
}

/** "A Foreign Ministry statement", "the army communique": the body whose noun stands before the document's. */
function bodyBehind(scene: Scene, discourse: Discourse, token: Token): Meaning | undefined {
  const before = scene.tokens[token.i - 1];
  if (!DOCUMENT_NOUNS.has(singular(token.text)) || before?.dep !== 'compound' || before.head !== token)
    return undefined;
  if (!GOVERNMENT_BODIES.has(singular(before.text))) return undefined;
  const { first } = phraseOf(before);
  const isOwned = scene.names.some((name) => name.first >= first && name.last < before.i && stateOf(name));
  if (!isOwned && !/^\p{Lu}/u.test(before.text)) return undefined;
  const body = readDescription(scene, discourse, before);
  return body && { who: body.who, reason: `issuer of the ${token.text}: ${body.reason}` };
}

const BY_DESCRIPTION = /^(?:description|body by description)$/;

/** A source with no name is also known by all the words that introduce it ("two people who were in the room"). */
function nameInFull({ roster, document }: Scene, { source, sourceHeads }: Attribution, { who, reason }: Meaning): void {
  const draft = roster.at(who[0]!);
  if (!source || sourceHeads.length > 1 || !BY_DESCRIPTION.test(reason)) return;
  roster.alias(draft, document.article.text.slice(source.start, source.end).replace(/[\s,]+$/, ''));
}

/** "Amnesty International and | Human Rights Watch": two bodies, also where the tree makes one name of them. */
function joinedBefore({ tokens, nameAt, meanings }: Scene, head: number): Meaning[] {
  const found: Meaning[] = [];
  let name = nameAt(head);
  while (name?.kind === 'organization') {
    let end = name.first - 1;
    while (/^(and|,|the|&)$/i.test(tokens[end]?.text ?? '')) end--;
    const before = end < name.first - 1 ? nameAt(end) : undefined;
    const { first, last }: { first: number; last: number } = name;
    const inside = (token: Token) => token.i >= first && token.i <= last;
    if (before?.kind !== 'organization' || before.last !== end) break;
    const owner = headOf(tokens, before);
    if (!/^(compound|nmod|amod)$/.test(owner.dep) || !inside(owner.head)) break;
    const meaning = meanings[before.last];
    if (meaning) found.unshift(meaning);
    name = before;
  }
  return found;
}

/** A document as the subject of a sentence. */
const isMainDocument = (token: Token | undefined, sentence: number): boolean =>
  token !== undefined &&
  token.sentence.i === sentence &&
  token.dep === 'nsubj' &&
  token.head.dep === 'ROOT' &&
  DOCUMENT_NOUNS.has(singular(token.text));

export interface Speakers {
  readonly of: (attribution: number) => Meaning;
}

/** Resolves each attribution once; a speech that goes on has the speaker of the attribution it continues. */
export function speakersOf(
  scene: Scene,
  discourse: Discourse,
  attributions: readonly Attribution[],
  facts: TitleFacts,
): Speakers {
  const known: (Meaning | undefined)[] = [];
  /** "The draft, tabled by Chad, asks for a ban. It also threatens ...": "it" is the document that spoke. */
  const byDocument = ({ i, sourceHeads }: Attribution): Meaning | undefined => {
    const it = scene.tokens[sourceHeads[0] ?? -1];
    if (!it || it.text !== 'It' || it.i !== it.sentence.first) return undefined;
    const document = attributions
      .slice(0, i)
      .find(({ sourceHeads: [head = -1] }) => isMainDocument(scene.tokens[head], it.sentence.i - 1));
    return document && of(document.i);
  };
  const bySource = (attribution: Attribution): Meaning => {
    const document = byDocument(attribution);
    if (document) return document;
    const found = attribution.sourceHeads.map((head) => {
      const meaning = meaningAt(scene, head);
      if (meaning.who.length > 0) {
        nameInFull(scene, attribution, meaning);
        return sideOf(scene, head, meaning) ?? meaning;
      }
      return (
        bodyBehind(scene, discourse, scene.tokens[head]!) ??
        issuerBefore(scene, discourse, scene.tokens[head]!) ??
        byDemonym(scene, head) ??
        describedSource(scene, attribution, head)
      );
    });
    found.unshift(...flatMap(attribution.sourceHeads, (head) => joinedBefore(scene, head)));
    return {
      who: [...new Set(flatMap(found, ({ who }) => who))],
      reason: found.map(({ reason }) => reason).join('; '),
    };
  };
  const labelled = (attribution: Attribution): Meaning => {
    const { start, end } = attribution.label!;
    const draft = byLabel(scene, scene.document.article.text.slice(start, end), facts);
    const text = scene.document.article.text.slice(start, end).replace(/[:\s]+$/, '');
    scene.roster.alias(draft, text);
    if (!draft.mentions.some((mention) => mention.start === start))
      draft.mentions.push({ start, end: start + text.length, text, reason: 'label of a turn' });
    return { who: [draft.n], reason: 'label of the turn' };
  };
  const of = (i: number): Meaning => {
    const done = known[i];
    if (done) return done;
    known[i] = NOBODY;
    const attribution = attributions[i];
    if (!attribution) return NOBODY;
    const meaning = attribution.label
      ? labelled(attribution)
      : attribution.rule === 'turn'
        ? { who: [(attribution.act === 'question' ? reporter : interviewed)(scene).n], reason: 'turn of an interview' }
        : attribution.sourceHeads.length > 0
          ? bySource(attribution)
          : goingOn(attribution);
    known[i] = meaning;
    return meaning;
  };
  const goingOn = (attribution: Attribution): Meaning => {
    const before = attribution.speakerOf ?? previous(attribution);
    const meaning = before === undefined ? NOBODY : of(before);
    if (meaning.who.length > 0) return { who: meaning.who, reason: 'the same speaker goes on' };
    const start = attribution.content[0]?.start ?? 0;
    const token = scene.tokens.findIndex((candidate) => candidate.start >= start);
    const near = discourse.nearest(token < 0 ? scene.tokens.length : token, (n) => scene.roster.at(n).human);
    if (near !== undefined) return { who: [near], reason: 'the person spoken of last' };
    const draft = scene.roster.intern('group:unnamed source', () => ({ kind: 'group', name: 'unnamed source' }));
    draft.uncertain = true;
    return { who: [draft.n], reason: 'no source stands near' };
  };
  /** The nearest attribution before that stands outside the content of another. */
  const previous = ({ i, within }: Attribution): number | undefined => {
    for (let j = i - 1; j >= 0; j--)
      if (attributions[j]!.within === within && (attributions[j]!.source || attributions[j]!.label)) return j;
    return undefined;
  };
  return { of };
}
