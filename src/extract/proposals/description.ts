/** What a candidate says of itself: the words and parties that tell it from others. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import type { ProposalKind } from '../extraction';
import { agentsOf, childrenWith, conjuncts, isNoun, isVerb, objectsOf, prepositionalObjects } from '../grammar';
import { holdersOf } from '../measures/attitude';
import { actorsById, type Context, sideOf, tokensIn } from '../measures/context';
import { lastingOf } from '../measures/durations';
import { creating, generics, namedWhole, negotiating } from '../measures/lexicon';
import { lemmaOf } from '../measures/words';
import type { Candidate } from './candidate';
import { enactedBy } from './enacted';
import { attitudeOver } from './governing';
import { complementOf, entryOf, frameKindOfNoun, isGeneric, undergoersOf } from './kinds';
import { ACTION } from './nominal';
import { isDefinite } from './noun-form';

export interface Description {
  readonly candidate: Candidate;
  /** The word that names it: the candidate's head, or what that carries out ("ratify the treaty"). */
  readonly naming: Token;
  readonly head: string;
  /** Words by which it can be named again: its head, or what a plan is a plan for. */
  readonly names: readonly string[];
  /** The noun, or the verb and what it is done to: what any other name of the same course repeats or paraphrases. */
  readonly core: readonly string[];
  /** Other content words, by which it differs from others of its kind. */
  readonly words: readonly string[];
  /** Sides named in its complements, not who owns or proposes it: states by their code, or else actor ids. */
  readonly parties: readonly string[];
  /** Sides to whom it belongs by a possessive or an adjective ("Russia's plan", "the US proposal"). */
  readonly owners: readonly string[];
  /** Sides that do it. */
  readonly agents: readonly string[];
  /** Sides that take the stance by which it is a proposal. */
  readonly holders: readonly string[];
  /** Its core only tells what it is about: "a chip pact", "an accord on chips". */
  readonly topical: boolean;
  /** It is put forward here, or is called what is put forward. */
  readonly putForward: boolean;
  /** Sides that put it forward here. */
  readonly proposing: readonly string[];
  /** Places and sides that it is for, in, on or against. */
  readonly scope: readonly string[];
  /** Sums and numbers. */
  readonly amounts: readonly string[];
  /** How long it is to last: "18 month". */
  readonly durations: readonly string[];
  /** Token of the first member of the coordination that it stands in. */
  readonly coordination: number;
  readonly definite: boolean;
  readonly sentence: number;
}

export function describe(candidate: Candidate, context: Context): Description {
  const { head } = candidate;
  const tokens = tokensIn(context.tokens, candidate.span);
  const naming = enactedBy(head) ?? head;
  const attitude = attitudeOver(head);
  const owning = ownersOf(naming);
  const core = coreOf(naming).filter((token) => !EMPTY.has(lemmaOf(token)));
  const telling =
    naming !== head
      ? naming.subtree
      : isVerb(head) && candidate.kind !== 'other'
        ? flatMap(undergoersOf(head), ({ subtree }) => subtree)
        : tokens;
  const words = telling.filter(
    (token) => (!core.includes(token) || token.dep === 'compound') && token !== naming && counts(token, context),
  );
  return {
    candidate,
    naming,
    head: lemmaOf(naming),
    names: namesOf({ ...candidate, head: naming }),
    core: unique(core.filter((token) => token !== naming || !generics.has(lemmaOf(token))).map(lemmaOf)),
    words: unique(words.map(lemmaOf)),
    parties: sidesOf(
      tokens.filter((token) => !owning.includes(token)),
      context,
    ),
    owners: unique([...sidesOf(owning, context), ...statesDescribing(owning, context)]),
    agents: sidesOf(isVerb(head) ? agentsOf(head) : [], context),
    holders: sidesOf(attitude ? holdersOf(attitude) : [], context),
    topical: isNoun(naming) && isGeneric(naming) && core.every((token) => token === naming || isTopic(token)),
    putForward: attitude?.stance === 'proposes' || [head, naming].some((noun) => isPlan(lemmaOf(noun))),
    proposing: sidesOf(attitude?.stance === 'proposes' ? holdersOf(attitude) : [], context),
    scope: placesOf(
      scopeOf(head).filter((token) => tokens.includes(token)),
      context,
    ),
    amounts: tokens.filter(({ text, ent }) => /\d/.test(text) && /MONEY|QUANTITY/.test(ent)).map(({ text }) => text),
    durations: lastingOf(textOf(candidate.span, context)),
    coordination: firstConjunct(head).i,
    definite: isDefinite(naming) || takesUp(candidate),
    sentence: head.sentence.i,
  };
}

export const textOf = ({ start, end }: Span, { document }: Context): string => document.article.text.slice(start, end);

/** "proposal", "draft": what is put forward is called so; "the accord" may be one that there is. */
export const isPlan = (word: string): boolean =>
  namedWhole.has(word) && (generics.get(word)?.some((kind) => kind === 'any' || kind === 'resolution') ?? false);

const unique = (words: readonly string[]) => [...new Set(words)];

/** The head with its objects; a generic noun gives way to what it is a proposal of. */
export function coreOf(head: Token): Token[] {
  if (negotiating.has(head.lemma)) return [head];
  if (isVerb(head))
    return [
      head,
      ...[...objectsOf(head), ...prepositionalObjects(head), ...doneUnder(head)].filter(isActedOn).slice(0, 2),
    ];
  const complement = isGeneric(head) && !isTalk(head) ? complementOf(head) : undefined;
  if (complement)
    return flatMap(conjuncts(complement), (part) => (part === head ? [part] : coreOf(enactedBy(part) ?? part)));
  const object = prepositionalObjects(head, ['of', 'to', 'in']).filter((token) => isNoun(token) && token.ent === '');
  const compound = head.children.filter((child) => child.dep === 'compound' && child.ent === '' && child.i < head.i);
  return [head, ...object.slice(0, 1), ...compound];
}

/** Talks on a quota are not the quota. */
const isTalk = (noun: Token): boolean => generics.get(lemmaOf(noun))?.includes('peace-talks') ?? false;

/** "stop buying coal": what is stopped, and of what. */
const doneUnder = (verb: Token): Token[] =>
  objectsOf(verb).length > 0 ? [] : flatMap(childrenWith(verb, 'xcomp').filter(isVerb), (done) => objectsOf(done));

/** "monitored by the union" is done by it and not to it. */
const isActedOn = (token: Token): boolean => isNoun(token) && token.head.dep !== 'agent';

/** The head, what a plan is a plan for, and what is to be set up. */
export function namesOf({ form, head, kind }: Candidate): string[] {
  if (form === 'generic') return [];
  const complement = isGeneric(head) && !isTalk(head) ? contentOf(head) : undefined;
  const objects = isVerb(head) ? [...objectsOf(head), ...prepositionalObjects(head, ['with'])].filter(isNoun) : [];
  const naming = objects.filter((object) => creating.has(head.lemma) || isNamedBy(object, kind));
  const acted = isVerb(head) ? [] : prepositionalObjects(head, ['of']).filter((object) => isNamedBy(object, kind));
  return [head, ...(complement ? [complement] : []), ...naming, ...acted].map(lemmaOf);
}

/** What a plan is a plan for; what an accord is only about is no name of it ("an accord on semiconductors"). */
function contentOf(noun: Token): Token | undefined {
  const complement = complementOf(noun);
  return complement && !isTopic(complement) ? complement : undefined;
}

/** A thing, by whose name no measure is called. */
export const isTopic = (token: Token): boolean =>
  isNoun(token) && !entryOf(token) && frameKindOfNoun(token) === undefined && !ACTION.test(lemmaOf(token));

/** "post monitors", "the monitors": an object that says the kind by itself. */
const isNamedBy = (object: Token, kind: ProposalKind): boolean =>
  NAMED_BY_OBJECT.has(kind) && entryOf(object)?.kind === kind;

/** "impose the tariffs": done with what has been named before. */
const takesUp = ({ head, kind }: Candidate): boolean =>
  isVerb(head) &&
  [...objectsOf(head), ...prepositionalObjects(head, ['with'])].some(
    (object) => isNamedBy(object, kind) && isDefinite(object),
  );

const NAMED_BY_OBJECT = new Set<ProposalKind>([
  'monitoring',
  'sanctions',
  'ceasefire',
  'troop-deployment',
  'political-transition',
]);

/** Possessors and names that modify the head from before. */
function ownersOf(head: Token): Token[] {
  return isVerb(head) ? [] : head.children.filter((child) => child.i < head.i && OWNING.has(child.dep));
}

const OWNING = new Set(['poss', 'compound', 'amod', 'nmod']);
const scopeOf = (head: Token): Token[] => [
  ...flatMap(prepositionalObjects(head, ['in', 'on', 'against', 'over']), (token) => [
    token,
    ...flatMap(token.children, ({ subtree }) => subtree),
  ]),
  ...head.children.filter(({ dep }) => dep === 'compound'),
];

function firstConjunct(token: Token): Token {
  return token.dep === 'conj' && token.head !== token ? firstConjunct(token.head) : token;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EMPTY = new Set(
  'new more other further such same similar several many any all some first last next recent current possible potential propose plan draft own key full final late fresh separate one kind form certain be have do take make give put carry old large big issue part way matter'.split(
    ' ',
  ),
);

function counts(token: Token, { cast }: Context): boolean {
  const lemma = lemmaOf(token);
  if (!CONTENT.has(token.pos) || EMPTY.has(lemma) || generics.has(lemma) || /DATE|TIME|MONEY/.test(token.ent))
    return false;
  if (/GPE|NORP|PERSON/.test(token.ent)) return false;
  return isNobody(token, cast) && (token.dep !== 'compound' || isNobody(token.head, cast));
}

const isNobody = (token: Token, cast: Context['cast']) => cast.referenceAt(token.i).actors.length === 0;

/** Places with the states they lie in, and sides. */
function placesOf(tokens: readonly Token[], context: Context): string[] {
  const places = flatMap(tokens, ({ start, end }) =>
    context.cast.places.filter(({ mentions }) => mentions.some((m) => m.start <= start && end <= m.end)),
  );
  return unique([
    ...flatMap(places, ({ name, state }) => (state ? [name, state] : [name])),
    ...sidesOf(tokens, context),
  ]);
}

/** "the Colombian plan": adjectives of states, which name no actor. */
const statesDescribing = (tokens: readonly Token[], { cast }: Context): string[] =>
  flatMap(tokens, ({ i, dep }) => (dep === 'amod' ? (cast.capitalAt(i)?.state ?? []) : []));

/** Unnamed groups ("world powers") are left out: nothing tells whether two of them are one. */
function sidesOf(tokens: readonly Token[], context: Context): string[] {
  const actors = flatMap(tokens, (token) => context.cast.referenceAt(token.i).actors);
  const named = actors.filter((actor) => actorsById(context.cast).get(actor)?.kind !== 'group');
  return unique(named.map((actor) => sideOf(actor, context)));
}
