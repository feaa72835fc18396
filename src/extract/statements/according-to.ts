/** Sources named by a phrase, with no verb of speech: "According to the Kremlin", "in the words of one diplomat", "in her words". */
import { type Candidate, merged, without } from './candidate';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { isCondition } from './tail';
import { childBy, childrenBy, isVerb, type Range, type Tree } from './tree';
import { viewpointAt } from './viewpoint';

interface Phrase {
  readonly cue: Range;
  readonly source: NounPhrase;
  /** All of the phrase, where more of it than cue and source. */
  readonly whole?: Range;
  /** Topmost token of the whole phrase. */
  readonly top: number;
}

export function accordingTo(tree: Tree): Candidate[] {
  const candidates: Candidate[] = [];
  for (let token = 0; token < tree.size; token++) {
    const phrase = phraseAt(tree, token);
    const candidate = phrase === undefined ? undefined : attributed(tree, phrase);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['as', 'per'],
];

/** Also of "in her words". */
const OPENERS = new Set(PHRASES.map(([first]) => first!));

function phraseAt(tree: Tree, token: number): Phrase | undefined {
  const viewpoint = viewpointAt(tree, token);
  if (viewpoint !== undefined) return { ...viewpoint, top: token };
  if (!OPENERS.has(tree.lower[token]!)) return undefined;
  const words = PHRASES.find((phrase) => phrase.every((word, i) => tree.lower[token + i] === word));
  if (words === undefined) return inOwnWords(tree, token);
  const cue: Range = [token, token + words.length - 1];
  const object = objectOf(tree, cue[1]);
  if (object === undefined || ['plan', 'schedule', 'law', 'reality'].includes(tree.lemma[object]!)) return undefined;
  return { cue, source: beforePredicate(tree, nounPhrase(tree, object, cue[1]), token), top: token };
}

const objectOf = (tree: Tree, preposition: number): number | undefined =>
  childBy(tree, preposition, 'pobj') ?? (tree.head[preposition + 1] === preposition ? preposition + 1 : undefined);

/** "in her words", "in his own words": with a comma, a quotation or a predicate behind. */
function inOwnWords(tree: Tree, token: number): Phrase | undefined {
  const owner = token + 1;
  if (tree.lower[token] !== 'in' || tree.tag[owner] !== 'PRP$') return undefined;
  const words = tree.lower[owner + 1] === 'own' ? owner + 2 : owner + 1;
  const opens = /^[,"“'‘]$/.test(tree.lower[words + 1] ?? '') || /^(MD|VB[DZP])$/.test(tree.tag[words + 1] ?? '');
  if (tree.lower[words] !== 'words' || !opens) return undefined;
  return { cue: [token, words], source: { heads: [owner], first: owner, last: owner }, top: token };
}

function attributed(tree: Tree, phrase: Phrase): Candidate | undefined {
  const { source } = phrase;
  const hole: Range = phrase.whole ?? [phrase.cue[0], Math.max(source.last, phrase.cue[1])];
  const content = clauseOutside(tree, phrase, hole);
  if (content.length === 0) return undefined;
  return {
    rule: 'according to',
    class: 'speech',
    act: 'say',
    strength: 3,
    asserted: true,
    cueToken: phrase.top,
    cue: phrase.cue,
    source,
    content,
    addressees: [],
  };
}

/** "The levy is, according to its author, a last resort": what the parser took for an apposition is the predicate. */
function beforePredicate(tree: Tree, source: NounPhrase, top: number): NounPhrase {
  const verb = tree.head[top]!;
  const predicate = childrenBy(tree, source.heads[0]!, 'appos').find((at) => at > source.heads[0]!);
  const lacksOne = tree.lemma[verb] === 'be' && childBy(tree, verb, 'attr', 'acomp', 'ccomp') === undefined;
  if (predicate === undefined || !lacksOne || verb > top || tree.lower[top - 1] !== ',') return source;
  const quoted = /^["“'‘]+$/.test(tree.lower[tree.first[predicate]! - 1]!);
  return { ...source, last: tree.first[predicate]! - (quoted ? 3 : 2) };
}

/** The clause that the phrase modifies, less the phrase; the whole sentence when it stands at its front. */
function clauseOutside(tree: Tree, phrase: Phrase, hole: Range): Range[] {
  const first = tree.sentenceFirst[phrase.top]!;
  const last = tree.sentenceLast[phrase.top]!;
  const front = hole[0] <= first + 1;
  const clause = front ? first : clauseStart(tree, phrase.top);
  const end = front ? last : clauseEnd(tree, phrase.top, hole[1]);
  return merged(without([clause, Math.max(end, hole[0])], hole)).filter(
    (piece) => piece[1] > piece[0] || (/\w/.test(tree.lower[piece[0]]!) && !/^W/.test(tree.tag[piece[0]]!)),
  );
}

function clauseStart(tree: Tree, top: number): number {
  const verb = verbAbove(tree, top);
  if (verb === undefined || tree.first[verb]! >= top) return tree.sentenceFirst[top]!;
  const start =
    ['advcl', 'relcl'].includes(tree.dep[verb]!) && !isCondition(tree, verb)
      ? tree.first[verb]!
      : tree.sentenceFirst[top]!;
  return tree.dep[tree.head[verb]!] === 'ROOT' && tree.dep[verb] === 'ccomp' && start > top - 4
    ? tree.sentenceFirst[top]!
    : start;
}

function clauseEnd(tree: Tree, top: number, holeEnd: number): number {
  const verb = verbAbove(tree, top);
  if (verb === undefined) return holeEnd;
  return tree.lower[holeEnd + 1] === ',' || verb > holeEnd ? Math.max(holeEnd, tree.last[verb]!) : holeEnd;
}

function verbAbove(tree: Tree, token: number): number | undefined {
  let at = token;
  while (tree.head[at] !== at) {
    at = tree.head[at]!;
    if (isVerb(tree, at) && childBy(tree, at, 'nsubj', 'nsubjpass', 'expl', 'csubj') !== undefined) return at;
  }
  return isVerb(tree, at) ? at : undefined;
}
