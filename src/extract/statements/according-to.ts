/** Sources named by a phrase, with no verb of speech: "According to the Kremlin, ...", "in the words of one diplomat". */
import { type Candidate, merged, without } from './candidate';
import { nounPhrase } from './noun-phrase';
import { childBy, isVerb, type Range, type Tree } from './tree';

interface Phrase {
  readonly cue: Range;
  /** Preposition whose object is the source. */
  readonly preposition: number;
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

function phraseAt(tree: Tree, token: number): Phrase | undefined {
  const words = PHRASES.find((phrase) => phrase.every((word, i) => tree.lower[token + i] === word));
  if (words === undefined) return undefined;
  const last = token + words.length - 1;
  return { cue: [token, last], preposition: last, top: token };
}

function attributed(tree: Tree, phrase: Phrase): Candidate | undefined {
  const object =
    childBy(tree, phrase.preposition, 'pobj') ??
    (tree.head[phrase.preposition + 1] === phrase.preposition ? phrase.preposition + 1 : undefined);
  if (object === undefined || ['plan', 'schedule', 'law', 'reality'].includes(tree.lemma[object]!)) return undefined;
  const source = nounPhrase(tree, object, phrase.preposition);
  const content = clauseOutside(tree, phrase, [phrase.cue[0], source.last]);
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

/** The clause that the phrase modifies, less the phrase; the whole sentence when it stands at its front. */
function clauseOutside(tree: Tree, phrase: Phrase, hole: Range): Range[] {
  const first = tree.sentenceFirst[phrase.top]!;
  const last = tree.sentenceLast[phrase.top]!;
  const front = hole[0] <= first + 1;
  const clause = front ? first : clauseStart(tree, phrase.top);
  const end = front ? last : clauseEnd(tree, phrase.top, hole[1]);
  return merged(without([clause, Math.max(end, hole[0])], hole)).filter(
    (piece) => piece[1] > piece[0] || /\w/.test(tree.lower[piece[0]]!),
  );
}

function clauseStart(tree: Tree, top: number): number {
  const verb = verbAbove(tree, top);
  if (verb === undefined || tree.first[verb]! >= top) return tree.sentenceFirst[top]!;
  const start = ['advcl', 'relcl'].includes(tree.dep[verb]!) ? tree.first[verb]! : tree.sentenceFirst[top]!;
  return tree.dep[tree.head[verb]!] === 'ROOT' && tree.dep[verb] === 'ccomp' && start > top - 4
    ? tree.sentenceFirst[top]!
    : start;
}

function clauseEnd(tree: Tree, top: number, holeEnd: number): number {
  const verb = verbAbove(tree, top);
  if (verb === undefined) return holeEnd;
  return tree.lower[holeEnd + 1] === ',' ? Math.max(holeEnd, tree.last[verb]!) : holeEnd;
}

function verbAbove(tree: Tree, token: number): number | undefined {
  let at = token;
  while (tree.head[at] !== at) {
    at = tree.head[at]!;
    if (isVerb(tree, at) && childBy(tree, at, 'nsubj', 'nsubjpass', 'expl', 'csubj') !== undefined) return at;
  }
  return isVerb(tree, at) ? at : undefined;
}
