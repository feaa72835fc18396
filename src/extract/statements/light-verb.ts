/**
 * Verbs that mean speech only with the word that completes them: "made clear that", "took aim at", "expressed concern about",
 * "voiced their opposition to". The word belongs to the cue, unless it is somebody's ("voiced their strong opposition to
 * the plan"): then the whole noun phrase is the content.
 */

import { flatMap } from '../../flat-map';
import { canSpeak } from './animacy';
import { type Candidate, subtree } from './candidate';
import { isAsserted } from './cue';
import { afterTo, isToInfinitive } from './infinitive';
import { EXPRESSIONS, type Expression, SOURCES } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import { relativeGap } from './relative-gap';
import { sourceOf } from './source';
import { tailOf } from './tail';
import { childBy, childrenBy, isNominal, isVerb, type Range, type Tree } from './tree';

export function lightVerbs(tree: Tree): Candidate[] {
  const candidates: Candidate[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (!isVerb(tree, token)) continue;
    for (const expression of EXPRESSIONS.get(tree.lemma[token]!) ?? []) {
      const candidate = completed(tree, token, expression);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  return candidates;
}

function completed(tree: Tree, verb: number, expression: Expression): Candidate | undefined {
  const word = completion(tree, verb, expression.word);
  if (word === undefined) return undefined;
  const owned = tree.dep[word] === 'dobj' && childBy(tree, word, 'poss') !== undefined;
  const complement = complementOf(tree, verb, word, expression);
  if (complement === undefined) return undefined;
  const source = sourceOf(tree, verb);
  if (tree.lemma[verb] === 'be' && !speaksPlainly(tree, source)) return undefined;
  return {
    rule: 'light verb',
    class: expression.class,
    act: expression.act,
    strength: 3,
    asserted: isAsserted(tree, verb),
    cueToken: verb,
    cue: owned ? [verb, verb] : [verb, complement.cueEnd],
    source,
    content: [owned ? [tree.first[word]!, Math.max(tree.last[word]!, complement.content[1])] : complement.content],
    addressees: complement.addressees,
  };
}

/** "The premier has been clear that ..."; "it was clear that ...", "the law is clear that ..." tell what is plain to all. */
const speaksPlainly = (tree: Tree, source: NounPhrase | undefined): boolean =>
  source !== undefined &&
  canSpeak(tree, source) &&
  !source.heads.some((head) => /^(it|this|that|what|which)$/.test(tree.lower[head]!) || SOURCES.has(tree.lemma[head]!));

/** The word beside its verb or behind a bare "to": "made clear", "took the bank to task". */
function completion(tree: Tree, verb: number, word: string): number | undefined {
  const led = childrenBy(tree, verb, 'prep').filter((at) => tree.lower[at] === 'to' && tree.last[at] === at + 1);
  return [...tree.children[verb]!, ...flatMap(led, (to) => tree.children[to]!)].find(
    (child) =>
      child > verb - 4 &&
      tree.lemma[child] === word &&
      ['dobj', 'prt', 'advmod', 'acomp', 'oprd', 'ccomp', 'prep', 'xcomp', 'dep', 'amod', 'pobj'].includes(
        tree.dep[child]!,
      ),
  );
}

interface Complement {
  readonly content: Range;
  readonly cueEnd: number;
  readonly addressees: readonly number[];
}

function complementOf(tree: Tree, verb: number, word: number, expression: Expression): Complement | undefined {
  const below = [...tree.children[verb]!, ...tree.children[word]!]
    .filter((child) => child > Math.min(verb, word) && child !== word && child !== tree.head[word])
    .sort((a, b) => a - b);
  for (const child of below) {
    const told = addresseeAt(tree, child, below);
    const completed =
      (told === undefined ? undefined : afterAddressee(tree, told, Math.max(verb, word), below, expression)) ??
      phraseAt(tree, verb, child, expression) ??
      clauseAt(tree, verb, word, child, expression);
    if (completed !== undefined) return completed;
  }
  return objectOf(tree, verb, word, expression);
}

/** The one addressed in "issued a warning | to airlines | about the route": more of what was said has to follow. */
function addresseeAt(tree: Tree, child: number, below: readonly number[]): number | undefined {
  if (!['to', 'with'].includes(tree.lower[child]!) || !below.some((at) => at > tree.last[child]!)) return undefined;
  const object = childBy(tree, child, 'pobj');
  return object !== undefined && canSpeak(tree, { heads: [object], first: object, last: object }) ? object : undefined;
}

/** With the one addressed between, the preposition that follows belongs to the content (annotation guide). */
function afterAddressee(
  tree: Tree,
  told: number,
  cueEnd: number,
  below: readonly number[],
  expression: Expression,
): Complement | undefined {
  for (const child of [...below, ...tree.children[told]!].filter((at) => at > told)) {
    const prepositional = tree.dep[child] === 'prep' && expression.prepositions.includes(tree.lower[child]!);
    const content = prepositional ? subtree(tree, child) : clauseOf(tree, child, expression);
    if (content !== undefined) return { content, cueEnd, addressees: [told] };
  }
  return undefined;
}

function phraseAt(tree: Tree, verb: number, child: number, expression: Expression): Complement | undefined {
  const object = childBy(tree, child, 'pobj', 'pcomp');
  if (!['prep', 'dative'].includes(tree.dep[child]!) || object === undefined) return undefined;
  if (!expression.prepositions.includes(tree.lower[child]!)) return undefined;
  const reason = forPhrase(tree, verb, child);
  const accused = expression.act === 'accuse' && tree.dep[object] === 'pobj' ? [object] : [];
  return { content: reason ?? [child + 1, tree.last[child]!], cueEnd: child, addressees: accused };
}

function clauseAt(
  tree: Tree,
  verb: number,
  word: number,
  child: number,
  expression: Expression,
): Complement | undefined {
  const content = clauseOf(tree, child, expression);
  return content && { content, cueEnd: Math.max(verb, word), addressees: [] };
}

/** "took aim at Russia for its actions": the reason is what was said, Russia the target. */
function forPhrase(tree: Tree, verb: number, preposition: number): Range | undefined {
  const next = childrenBy(tree, verb, 'prep').find(
    (at) => at > preposition && tree.lower[at] === 'for' && tree.first[at] === tree.last[preposition]! + 1,
  );
  return next === undefined ? undefined : subtree(tree, next);
}

function clauseOf(tree: Tree, child: number, expression: Expression): Range | undefined {
  if (!['ccomp', 'acl', 'advcl', 'xcomp', 'relcl', 'csubj'].includes(tree.dep[child]!)) return undefined;
  if (isToInfinitive(tree, child)) return expression.frames.includes('infinitive') ? afterTo(tree, child) : undefined;
  const that = childrenBy(tree, child, 'mark').some((mark) => tree.lower[mark] === 'that');
  const finite = tree.dep[child] === 'ccomp' && childBy(tree, child, 'nsubj', 'nsubjpass', 'expl') !== undefined;
  return expression.frames.includes('clause') && (that || finite) ? subtree(tree, child) : undefined;
}

function objectOf(tree: Tree, verb: number, word: number, expression: Expression): Complement | undefined {
  if (!expression.frames.includes('object') || tree.dep[word] === 'dobj') return undefined;
  const object =
    childrenBy(tree, verb, 'dobj').find((at) => at > verb) ??
    childrenBy(tree, verb, 'xcomp', 'pcomp').find((at) => at > word && tree.tag[at] === 'VBG') ??
    childrenBy(tree, word, 'nsubj').find((at) => at > word && isNominal(tree, at));
  if (object === undefined) return gapOf(tree, verb, word, expression);
  if (expression.objects.length > 0 && !expression.objects.includes(tree.lemma[object]!)) return undefined;
  const [first, last] = subtree(tree, object);
  return { content: [first, tailOf(tree, verb, last)], cueEnd: word === verb + 1 ? word : verb, addressees: [] };
}

/** "an idea Chad shot down". */
function gapOf(tree: Tree, verb: number, word: number, { objects }: Expression): Complement | undefined {
  const gap = relativeGap(tree, verb);
  if (gap === undefined || (objects.length > 0 && !objects.includes(tree.lemma[gap[1]]!))) return undefined;
  return { content: gap, cueEnd: word === verb + 1 ? word : verb, addressees: [] };
}
