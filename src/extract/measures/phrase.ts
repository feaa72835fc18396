/** The stretch of text that a phrase takes up, cut where a name for it should end. */
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import { argumentsOf, isNoun, isPassive } from '../grammar';

const LOOSE = new Set(['appos', 'parataxis', 'cc', 'conj', 'punct', 'advcl', 'preconj', 'ccomp', 'intj', 'dep', 'neg']);

/**
 * A noun phrase with its determiner, modifiers and complements, without appositions, coordinated phrases and what
 * stands behind a comma. Contiguous.
 */
export function nounPhrase(head: Token): Token[] {
  return contiguous(
    head,
    collect(head, (child) => !LOOSE.has(child.dep) || bindsInside(child, head)),
  );
}

/** A verb phrase from its verb (without "to", auxiliaries and subject) to the end of its complements. */
export function verbPhrase(verb: Token): Token[] {
  const keeps = (child: Token) =>
    child.i > verb.i && child.dep !== 'punct' && child.dep !== 'advcl' && child.dep !== 'cc';
  const first = verb.children.find(
    (child) => child.dep === 'advmod' && child.i === verb.i - 1 && /ly$/.test(child.text),
  );
  const inside = collect(verb, (child, parent) =>
    parent === verb ? child === first || (keeps(child) && !startsNewClause(child, verb)) : true,
  );
  return contiguous(verb, inside);
}

/** A passive with what it is done to ("safe routes to be opened"), any other verb phrase as it is. */
export function courseOf(verb: Token): Span {
  const phrase = spanOf(verbPhrase(verb));
  const subject = isPassive(verb)
    ? argumentsOf(verb, 'nsubjpass', 'nsubj').find((object) => isNoun(object) && object.i < verb.i)
    : undefined;
  if (!subject || between(subject, verb).some(({ text }) => BREAK.test(text))) return phrase;
  return { start: nounPhrase(subject)[0]!.start, end: phrase.end };
}

function between(first: Token, last: Token): Token[] {
  const found: Token[] = [];
  for (let token = first.next; token && token.i < last.i; token = token.next) found.push(token);
  return found;
}

export function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end };
}

function bindsInside(child: Token, head: Token): boolean {
  if (child.dep === 'conj') return false;
  return child.i < head.i && (child.dep === 'punct' || child.dep === 'dep' || child.dep === 'cc');
}

function startsNewClause(child: Token, verb: Token): boolean {
  return (
    child.dep === 'conj' && child.pos === 'VERB' && child.children.some((c) => c.dep === 'nsubj') && verb !== child
  );
}

function collect(head: Token, keep: (child: Token, parent: Token) => boolean): Token[] {
  const found: Token[] = [];
  const walk = (token: Token, top: boolean) => {
    found.push(token);
    for (const child of token.children) if (child.dep !== 'advcl' && (!top || keep(child, token))) walk(child, false);
  };
  walk(head, true);
  return found.sort((a, b) => a.i - b.i);
}

/** The run of neighbouring tokens round the head; a comma or dash behind the head ends it. */
function contiguous(head: Token, tokens: readonly Token[]): Token[] {
  const at = tokens.indexOf(head);
  let [first, last] = [at, at];
  while (first > 0 && tokens[first - 1]!.i === tokens[first]!.i - 1) first--;
  while (last < tokens.length - 1 && joins(tokens, last, head)) last++;
  return trimmed(tokens.slice(first, last + 1));
}

function joins(tokens: readonly Token[], last: number, head: Token): boolean {
  const next = tokens[last + 1]!;
  if (next.i !== tokens[last]!.i + 1 || (next.i > head.i && isJudgedAs(next, head))) return false;
  return !(BREAK.test(next.text) && (next.text !== '-' || tokens[last]!.spaceAfter) && !insideList(next, head));
}

/** "dismissed a fleet of that size as a joke": what is said of it, though the parser hangs it on the phrase. */
const isJudgedAs = (token: Token, head: Token): boolean =>
  token.lemma === 'as' &&
  (token.dep === 'prep' || token.dep === 'mark') &&
  isNoun(head) &&
  !AS_BEFORE.has(token.previous?.text.toLowerCase() ?? '') &&
  !SERVING.has(token.head.lemma) &&
  !SERVING.has(token.previous?.lemma ?? '');

const AS_BEFORE = new Set(['such', 'well', 'far', 'long', 'soon', 'so', 'much', 'many', 'twice', 'same']);
/** Nouns and verbs that "as" belongs to: "its status as an observer". */
const SERVING = new Set(
  'status role use recognition function designation membership reputation service serve act work treat describe regard know see define recognize recognise designate use deploy return'.split(
    ' ',
  ),
);

const BREAK = /^[,;:–—…]$|^-+$/;

/** A comma inside a list of nouns below the head ("U.N., U.S., and European Union sanctions") does not end it. */
const insideList = (comma: Token, head: Token): boolean =>
  comma.head !== head && comma.head.children.some((child) => child.dep === 'conj' && isNoun(child));

/** "accepts the truce in principle": how it is accepted, though it hangs on the truce. */
const MANNERS = new Set([
  'in principle',
  'in full',
  'in part',
  'in practice',
  'in return',
  'in public',
  'in private',
  'at once',
  'for now',
]);

function trimmed(tokens: readonly Token[]): Token[] {
  let last = tokens.length - 1;
  while (last > 0 && (['punct', 'cc'].includes(tokens[last]!.dep) || tokens[last]!.isSpace)) last--;
  if (last > 1 && tokens[last]!.tag.startsWith('W')) last -= tokens[last - 1]!.pos === 'ADP' ? 2 : 1;
  if (last > 2 && MANNERS.has(`${tokens[last - 1]!.lemma} ${tokens[last]!.lemma}`)) last -= 2;
  let first = 0;
  while (first < last && (tokens[first]!.dep === 'punct' || tokens[first]!.isSpace)) first++;
  return tokens.slice(first, last + 1);
}
