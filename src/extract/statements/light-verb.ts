/**
 * Verbs that mean speech only with the word that completes them: "made clear that", "took aim at", "expressed concern about",
 * "voiced their opposition to". The word belongs to the cue, unless it is somebody's ("voiced their strong opposition to
 * the plan"): then the whole noun phrase is the content.
 */
import { type Candidate, subtree } from './candidate';
import { isAsserted } from './cue';
import { afterTo, isToInfinitive } from './infinitive';
import { EXPRESSIONS, type Expression } from './lexicon';
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
    addressees: expression.act === 'accuse' ? complement.target : [],
  };
}

function completion(tree: Tree, verb: number, word: string): number | undefined {
  return tree.children[verb]!.find(
    (child) =>
      child > verb - 4 &&
      tree.lemma[child] === word &&
      ['dobj', 'prt', 'advmod', 'acomp', 'oprd', 'ccomp', 'prep', 'xcomp', 'dep', 'amod'].includes(tree.dep[child]!),
  );
}

interface Complement {
  readonly content: Range;
  readonly cueEnd: number;
  readonly target: readonly number[];
}

function complementOf(tree: Tree, verb: number, word: number, expression: Expression): Complement | undefined {
  const below = [...tree.children[verb]!, ...tree.children[word]!]
    .filter((child) => child > Math.min(verb, word) && child !== word)
    .sort((a, b) => a - b);
  for (const child of below) {
    if (tree.dep[child] === 'prep' || tree.dep[child] === 'dative') {
      const object = childBy(tree, child, 'pobj', 'pcomp');
      if (object === undefined || !expression.prepositions.includes(tree.lower[child]!)) continue;
      const reason = forPhrase(tree, verb, child);
      const target = tree.dep[object] === 'pobj' ? [object] : [];
      return { content: reason ?? [child + 1, tree.last[child]!], cueEnd: child, target };
    }
    const clause = clauseOf(tree, child, expression);
    if (clause !== undefined) return { content: clause, cueEnd: Math.max(verb, word), target: [] };
  }
  return objectOf(tree, verb, word, expression);
}

/** "took aim at Russia for its actions": the reason is what was said, Russia the target. */
function forPhrase(tree: Tree, verb: number, preposition: number): Range | undefined {
  const next = childrenBy(tree, verb, 'prep').find(
    (at) => at > preposition && tree.lower[at] === 'for' && tree.first[at] === tree.last[preposition]! + 1,
  );
  return next === undefined ? undefined : subtree(tree, next);
}

function clauseOf(tree: Tree, child: number, expression: Expression): Range | undefined {
  if (!['ccomp', 'acl', 'advcl', 'xcomp', 'relcl'].includes(tree.dep[child]!)) return undefined;
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
  if (object === undefined) return undefined;
  if (expression.objects.length > 0 && !expression.objects.includes(tree.lemma[object]!)) return undefined;
  const [first, last] = subtree(tree, object);
  return { content: [first, tailOf(tree, verb, last)], cueEnd: word === verb + 1 ? word : verb, target: [] };
}
