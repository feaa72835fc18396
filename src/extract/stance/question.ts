/** The question that a statement answers: one told by the reporter, or the turn before in a transcript. */
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import { conjuncts } from '../measures/grammar';

export interface Question {
  /** Whether the phrase headed by the token is what is asked about, not an example or a detail of it. */
  readonly isAbout: (mention: Token) => boolean;
}

export function questionBefore(i: number, context: Context): Question | undefined {
  const verb = reported(i, context);
  if (verb) return { isAbout: (mention) => isAskedAbout(mention, verb) };
  const turn = turnBefore(i, context);
  return turn && { isAbout: (mention) => turn.includes(mention) };
}

const ASKING = new Set(['ask', 'press', 'question', 'quiz']);
/** Tokens before the answer in which the question is looked for. */
const WINDOW = 80;

/** "Peskov was asked whether ..." in the same sentence or the one before; he himself answers. */
function reported(i: number, { contents, statements, tokens, cast, cuedBy }: Context): Token | undefined {
  const [first] = contents[i]!;
  if (!first || statements[i]!.reportedIn !== null) return undefined;
  const before = tokens.slice(Math.max(0, first.i - WINDOW), first.i).reverse();
  return before.find((verb) => {
    if (!ASKING.has(verb.lemma) || verb.tag !== 'VBN' || first.sentence.i - verb.sentence.i > 1) return false;
    const asked = verb.children.filter(({ dep }) => dep === 'nsubjpass').flatMap(conjuncts);
    const known = asked.flatMap((subject) => cast.referenceAt(subject.i).actors);
    return cuedBy(verb) === undefined && (known.length === 0 || known.includes(statements[i]!.speaker));
  });
}

function isAskedAbout(mention: Token, question: Token): boolean {
  if (mention.i < question.i || mention.sentence !== question.sentence) return false;
  const clause = mention.head;
  const asked = clause.head === question || (clause.dep === 'conj' && clause.head.head === question);
  if (asked && ['nsubj', 'dobj', 'nsubjpass'].includes(mention.dep)) return true;
  return mention.dep === 'pobj' && ['about', 'on', 'regarding'].includes(clause.lemma) && clause.head === question;
}

const POLAR = /^(do|does|did|is|are|was|were|will|would|has|have|had|can|could|should|shall|may)$/i;

/** The last sentence of the question turn before, if it asks for a yes or a no. */
function turnBefore(i: number, { document, statements, contents }: Context): readonly Token[] | undefined {
  if (document.kind !== 'transcript' || statements[i]!.cue !== null) return undefined;
  const turns = statements.map((statement, n) => ({ statement, tokens: contents[n]! }));
  const earlier = turns.slice(0, i).filter(({ statement }) => statement.cue === null && statement.reportedIn === null);
  const before = earlier[earlier.length - 1];
  if (before?.statement.act !== 'question') return undefined;
  const last = before.tokens[before.tokens.length - 1]?.sentence;
  const asked = before.tokens.filter(({ sentence }) => sentence === last);
  return asked.slice(0, ADDRESS).some(({ text }) => POLAR.test(text)) ? asked : undefined;
}

/** Words within which a question shows its form, an address before it included. */
const ADDRESS = 4;
