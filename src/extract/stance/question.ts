/** The question that a statement answers: one told by the reporter, or the turn before in a transcript. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { conjuncts } from '../grammar';
import type { Context } from '../measures/context';

export interface Question {
  /** Whether the phrase headed by the token is what is asked about, not an example or a detail of it. */
  readonly isAbout: (mention: Token) => boolean;
  /** Yes or no may be the answer. */
  readonly polar: boolean;
}

export function questionBefore(i: number, context: Context): Question | undefined {
  const verb = reported(i, context);
  if (verb) return { isAbout: (mention) => isAskedAbout(mention, verb), polar: true };
  const turn = turnBefore(i, context);
  return turn && { isAbout: (mention) => turn.includes(mention), polar: isPolar(turn) };
}

const ASKING = new Set(['ask', 'press', 'question', 'quiz']);
/** Tokens before the answer in which the question is looked for. */
const WINDOW = 80;

/** "Peskov was asked whether ..." in the same sentence or the one before; he himself answers. */
function reported(i: number, { contents, statements, tokens, cast, cuedBy }: Context): Token | undefined {
  const [first] = contents[i]!;
  if (!first || statements[i]!.reportedIn !== null) return undefined;
  const before = tokens.slice(Math.max(0, first.i - WINDOW), first.i);
  return before.findLast((verb) => {
    if (verb.tag !== 'VBN' || !ASKING.has(verb.lemma) || first.sentence.i - verb.sentence.i > 1) return false;
    const asked = flatMap(
      verb.children.filter(({ dep }) => dep === 'nsubjpass'),
      conjuncts,
    );
    const known = flatMap(asked, (subject) => cast.referenceAt(subject.i).actors);
    return cuedBy(verb) === undefined && (known.length === 0 || known.includes(statements[i]!.speaker));
  });
}

/** What the question itself says: its predicates and what takes part in them, or what it is "about". */
function isAskedAbout(mention: Token, question: Token): boolean {
  if (mention.i < question.i || mention.sentence !== question.sentence) return false;
  if (mention.dep === 'pobj' && mention.head.head === question) return TOPICAL.has(mention.head.lemma);
  let token = mention;
  while (token.head !== token && token.head !== question && ASKED.has(token.dep)) token = token.head;
  return token.head === question && ['ccomp', 'advcl', 'xcomp', 'conj', 'pcomp'].includes(token.dep);
}

const TOPICAL = new Set(['about', 'on', 'regarding', 'over']);
/** From a participant to its clause, and from a clause to the one it completes. */
const ASKED = new Set(['nsubj', 'nsubjpass', 'dobj', 'ccomp', 'xcomp', 'conj']);

const POLAR = /^(do|does|did|is|are|was|were|will|would|has|have|had|can|could|should|shall|may)$/i;

/** The last sentence of the question turn before. */
function turnBefore(i: number, { document, statements, contents }: Context): readonly Token[] | undefined {
  if (document.kind !== 'transcript' || statements[i]!.cue !== null || statements[i]!.act === 'question')
    return undefined;
  const turns = statements.map((statement, n) => ({ statement, tokens: contents[n]! }));
  const earlier = turns.slice(0, i).filter(({ statement }) => statement.cue === null && statement.reportedIn === null);
  const before = earlier[earlier.length - 1];
  if (before?.statement.act !== 'question') return undefined;
  const last = before.tokens[before.tokens.length - 1]?.sentence;
  return before.tokens.filter(({ sentence }) => sentence === last);
}

/** Asks for a yes or a no. */
const isPolar = (asked: readonly Token[]) => asked.slice(0, ADDRESS).some(({ text }) => POLAR.test(text));

/** Words within which a question shows its form, an address before it included. */
const ADDRESS = 4;
