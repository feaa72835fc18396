/** What the article's title and headings tell of persons: "Press Conference with Defence Minister Okello Brandt of Valdessa". */

import { flatMap } from '../../flat-map';
import { annotate } from '../../language';
import type { Token } from '../../language/annotation';
import { affiliationIn, stateOf } from './affiliation';
import { fold } from './fold';
import { functionOf, GOVERNMENT_BODIES, singular } from './lexicon';
import { findNameSpans, type NameSpan } from './name-spans';
import { wordsOf } from './person-names';
import { nameIndex, type Scene } from './scene';
import { titleBefore, titleWithComma } from './titles';

export interface TitleFacts {
  /** State of the bodies that the headings name, where it is one: "Daily Press Briefing, U.S. Department of State". */
  readonly issuer?: string;
  /** The name in full of the person of that family name: "Helen Brock" above a briefing of "MS BROCK". */
  readonly nameOf: (familyName: string) => string | undefined;
  /** State of the person with these name words, or else of a person with one of these functions. */
  readonly of: (words: readonly string[], nouns: ReadonlySet<string>) => string | undefined;
}

const MOST = 300;

/** The title, and headings before the body: "Office of the Prime Minister of Tovenia, 3 June 2024". */
export function headings({ document }: Scene): string[] {
  const { article, leftOut, paragraphs } = document;
  // Above a transcript stand who briefs, and where and when, a line each.
  const body = paragraphs[0]?.start ?? 0;
  const above = document.kind === 'transcript' ? /^(section-heading|boilerplate)$/ : /^section-heading$/;
  const kept = leftOut
    .filter(({ kind, start }) => /^(title|dateline)$/.test(kind) || (above.test(kind) && start < body))
    .map(({ text }) => text);
  return [...new Set([...(article.title ? [article.title] : []), ...kept])].filter((text) => text.length < MOST);
}

interface Found {
  readonly byName: Map<string, string>;
  readonly fullNames: Map<string, string>;
  readonly byNoun: Map<string, Set<string>>;
  readonly issuers: Set<string>;
}

const ORGANS = /^(seat|ministry|agency|military)$/;

/** "Office of the Prime Minister of Tovenia": a body of the one state in a heading that opens with the body's noun. */
function letterheadState(tokens: readonly Token[], names: readonly NameSpan[]): string | undefined {
  const codes = new Set(flatMap(names, (name) => stateOf(name) ?? []));
  const opens = tokens[0] !== undefined && GOVERNMENT_BODIES.has(fold(tokens[0].text)) && tokens[1]?.text === 'of';
  return opens && codes.size === 1 ? [...codes][0] : undefined;
}

/** "Washington, DC" above a transcript: where the one who briefs holds office. */
function seatState(scene: Scene, tokens: readonly Token[], names: readonly NameSpan[]): string | undefined {
  const [seat] = names;
  if (scene.document.kind !== 'transcript' || seat?.kind !== 'capital' || seat.first > 0) return undefined;
  return tokens.slice(seat.last + 1).every(({ text }) => /^(?:,|D\.?C\.?)$/.test(text)) ? stateOf(seat) : undefined;
}

function readHeading(scene: Scene, text: string, { byName, fullNames, byNoun, issuers }: Found): void {
  const annotation = annotate(text);
  const { tokens } = annotation;
  const names = findNameSpans(annotation, scene.gazetteer);
  const nameAt = nameIndex(names, tokens.length);
  for (const { known } of names)
    if (known?.kind === 'organization' && known.organization.represents && ORGANS.test(known.organization.type))
      issuers.add(known.organization.represents);
  const letterhead = letterheadState(tokens, names) ?? seatState(scene, tokens, names);
  if (letterhead) issuers.add(letterhead);
  for (const span of names.filter(({ kind }) => kind === 'person')) {
    const title = titleBefore(tokens, span, nameAt) ?? titleWithComma(tokens, span, nameAt);
    const origin = tokens[span.last + 1]?.text === 'of' ? stateOf(nameAt(span.last + 2)) : undefined;
    const told = title && affiliationIn(tokens, title.first, title.last, title.functions[0]!, nameAt).represents;
    const code = told ?? origin;
    const name = text.slice(tokens[span.first]!.start, tokens[span.last]!.end);
    const familyName = wordsOf(name).at(-1)!;
    if (span.last > span.first) fullNames.set(familyName, name);
    if (code) byName.set(familyName, code);
  }
  for (const token of tokens) {
    if (functionOf(token.text) !== 'official') continue;
    const code = affiliationIn(
      tokens,
      Math.max(0, token.i - 3),
      Math.min(tokens.length - 1, token.i + 4),
      token.i,
      nameAt,
    ).represents;
    const noun = singular(fold(token.text));
    if (code) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(code));
  }
}

export function titleFacts(scene: Scene): TitleFacts {
  const [byName, fullNames] = [new Map<string, string>(), new Map<string, string>()];
  const [byNoun, issuers] = [new Map<string, Set<string>>(), new Set<string>()];
  for (const text of headings(scene)) readHeading(scene, text, { byName, fullNames, byNoun, issuers });
  return {
    nameOf: (familyName) => fullNames.get(familyName),
    issuer: issuers.size === 1 ? [...issuers][0] : undefined,
    of: (words, nouns) => {
      const known = byName.get(words.at(-1)!);
      if (known) return known;
      for (const noun of nouns) if (byNoun.get(noun)?.size === 1) return [...byNoun.get(noun)!][0];
      return undefined;
    },
  };
}
