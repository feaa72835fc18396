/**
 * Official texts and transcripts, read as the last section of the annotation guide says: a transcript's turns; the
 * paragraphs that a press release sets after "said:"; a statement in the first person plural, where each performative
 * is a cue and the sentences between go on with the issuers.
 */
import type { Paragraph } from '../../text/document';
import type { Candidate } from './candidate';
import { cueAt } from './cue';
import { isPerformative, performsInThirdPerson } from './issuer';
import { PERFORMATIVE_ADJECTIVES } from './lexicon';
import { sourceOf } from './source';
import { childBy, childrenBy, isVerb, type Range, sharedSubject, type Tree } from './tree';

/** Turns of a transcript: label and paragraphs up to the next label. */
export function turns(tree: Tree): Candidate[] {
  if (tree.document.kind !== 'transcript') return [];
  const candidates: Candidate[] = [];
  const asking = askingLabels(tree);
  let open: Range[] | undefined;
  for (const paragraph of tree.document.paragraphs) {
    if (paragraph.label !== undefined || paragraph.turn !== undefined) {
      open = [];
      candidates.push(turn(paragraph, asking, open));
    }
    if (open !== undefined && paragraph.lastToken >= paragraph.firstToken && !isStageDirection(tree, paragraph))
      open.push([paragraph.firstToken, paragraph.lastToken]);
  }
  return candidates.filter((candidate) => candidate.content.length > 0);
}

/** "(The briefing was concluded at 1:45 p.m.)", "[Laughter]": the clerk's, not the speaker's. */
const isStageDirection = ({ document }: Tree, { start, end }: Paragraph): boolean =>
  /^(?:\([^()]*\)|\[[^[\]]*\])\.?$/.test(document.article.text.slice(start, end).trim());

const QUESTIONER = /^(Q|QUESTION|QUESTIONS?|REPORTER|PRESS)\b/i;

/** Labels all of whose turns are questions, two or more: the newspaper that leads an interview. */
function askingLabels({ document }: Tree): ReadonlySet<string> {
  const asks = new Map<string, boolean[]>();
  for (const { label, start, end } of document.paragraphs)
    if (label)
      asks.set(label.text, [...(asks.get(label.text) ?? []), /\?$/.test(document.article.text.slice(start, end))]);
  return new Set([...asks].filter(([, turns]) => turns.length > 1 && turns.every(Boolean)).map(([label]) => label));
}

function turn({ label, turn: own }: Paragraph, asking: ReadonlySet<string>, content: readonly Range[]): Candidate {
  const asks = label ? QUESTIONER.test(label.text) || asking.has(label.text) : own === 'question';
  const act = asks ? 'question' : 'say';
  return { rule: 'turn', class: 'speech', act, strength: 3, asserted: true, content, addressees: [], label };
}

/** "Tobias Ellwood said:" and then paragraphs without quotation marks, up to the next such cue. */
export function pressStatements(tree: Tree): Candidate[] {
  if (tree.document.kind === 'transcript') return [];
  const { paragraphs } = tree.document;
  const candidates: Candidate[] = [];
  for (const paragraph of paragraphs) {
    const candidate = introduced(tree, paragraph);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

function introduced(tree: Tree, paragraph: Paragraph): Candidate | undefined {
  const { paragraphs } = tree.document;
  const next = paragraphs[paragraph.i + 1];
  if (next === undefined || tree.lower[paragraph.lastToken] !== ':' || isQuoted(tree, next)) return undefined;
  const token = introducingVerb(tree, paragraph);
  if (token === undefined) return undefined;
  const until = tree.document.kind === 'statement' ? endOfStatement(tree, next.i) : next.i;
  const content = paragraphs.slice(next.i, until + 1).map((one): Range => [one.firstToken, one.lastToken]);
  return {
    rule: 'press statement',
    class: 'speech',
    act: cueAt(tree, token)?.entries[0]?.act ?? 'say',
    strength: 3,
    asserted: true,
    cueToken: token,
    cue: [token, token],
    source: sourceOf(tree, token),
    content,
    addressees: [],
  };
}

const isQuoted = (tree: Tree, paragraph: Paragraph): boolean =>
  tree.document.quotations.some((quotation) => quotation.start === paragraph.start);

function introducingVerb(tree: Tree, paragraph: Paragraph): number | undefined {
  for (
    let token = paragraph.lastToken - 1;
    token >= Math.max(paragraph.firstToken, paragraph.lastToken - 30);
    token--
  ) {
    if (!isVerb(tree, token)) continue;
    const cue = cueAt(tree, token);
    if (
      cue?.source !== undefined &&
      cue.entries.some((entry) => entry.class === 'speech' && entry.frames.includes('quotation'))
    )
      return token;
  }
  return undefined;
}

function endOfStatement(tree: Tree, from: number): number {
  const { paragraphs } = tree.document;
  const stop = paragraphs.findIndex(
    (paragraph) =>
      paragraph.i > from && tree.lower[paragraph.lastToken] === ':' && introducingVerb(tree, paragraph) !== undefined,
  );
  return stop < 0 ? paragraphs.length - 1 : stop - 1;
}

const FIRST_PERSON = new Set(['we', 'i']);

/**
 * Whether the text speaks in its issuers' name, so that "we support" is said by being written; "We look forward to seeing
 * it" performs nothing by the second verb.
 */
export function isPerformed(tree: Tree, candidate: Candidate): boolean {
  const head = candidate.source?.heads[0];
  if (head === undefined || tree.document.quotationOf[head]! >= 0) return false;
  const { cueToken } = candidate;
  if (cueToken !== undefined && tree.dep[cueToken] === 'pcomp') return false;
  return (
    (tree.document.kind === 'statement' && FIRST_PERSON.has(tree.lower[head]!)) ||
    (cueToken !== undefined && isPerformative(tree, cueToken) && performsInThirdPerson(tree))
  );
}

/** "We are convinced that ...", "we remain committed to ...". */
export function performativeAdjectives(tree: Tree): Candidate[] {
  if (tree.document.kind !== 'statement') return [];
  const candidates: Candidate[] = [];
  for (let token = 0; token < tree.size; token++) {
    const act = PERFORMATIVE_ADJECTIVES.get(tree.lower[token]!);
    if (!act) continue;
    const verb = ['be', 'remain', 'stand'].includes(tree.lemma[tree.head[token]!]!) ? tree.head[token]! : token;
    const subject = sharedSubject(tree, verb);
    const content =
      subject !== undefined && FIRST_PERSON.has(tree.lower[subject]!) ? complementOf(tree, token) : undefined;
    if (subject === undefined || content === undefined) continue;
    const preposition =
      ['to', 'about', 'by', 'for'].includes(tree.lower[token + 1]!) && content[0] > token + 1 ? token + 1 : token;
    candidates.push({
      rule: 'performative',
      class: 'speech',
      act,
      strength: 3,
      asserted: true,
      cueToken: token,
      cue: [token, preposition],
      source: { heads: [subject], first: subject, last: subject },
      content: [content],
      addressees: [],
    });
  }
  return candidates;
}

function complementOf(tree: Tree, token: number): Range | undefined {
  const child = childrenBy(tree, token, 'ccomp', 'prep', 'xcomp', 'advcl', 'agent').find((at) => at > token);
  if (child === undefined) return undefined;
  const first = tree.first[child]!;
  return [['to', 'about', 'by', 'for'].includes(tree.lower[first]!) ? first + 1 : first, tree.last[child]!];
}

/** Sentences of a statement in its issuers' name that no performative covers, those of a paragraph together. */
export function freeSentences(tree: Tree, candidates: readonly Candidate[]): Candidate[] {
  const issuers = candidates.filter(
    (candidate) => candidate.rule !== 'press statement' && isPerformed(tree, candidate),
  );
  if (tree.document.kind !== 'statement' || issuers.length < 3) return [];
  const covered = (first: number, last: number) =>
    candidates.some(
      (candidate) =>
        candidate.class === 'speech' &&
        candidate.asserted &&
        [candidate.cue, ...candidate.content].some(
          (range) => range !== undefined && range[0] <= last && range[1] >= first,
        ),
    );
  const runs: [number, number][] = [];
  for (const { first, last, root } of tree.document.annotation.sentences) {
    if (covered(first, last) || !speaksFor(tree, first, last, root.i) || tellsOf(tree, root.i, issuers)) continue;
    const before = runs.at(-1);
    if (before && before[1] === first - 1 && tree.document.paragraphOf[first] === tree.document.paragraphOf[before[1]])
      before[1] = last;
    else runs.push([first, last]);
  }
  return runs.map((range) => ({
    rule: 'free sentence',
    class: 'speech',
    act: 'say',
    strength: 3,
    asserted: true,
    content: [range],
    addressees: [],
  }));
}

/** A sentence with a finite predicate that does not tell what the issuers did. */
function speaksFor(tree: Tree, first: number, last: number, root: number): boolean {
  const subject = childBy(tree, root, 'nsubj', 'nsubjpass', 'expl');
  if (subject === undefined || last - first < 5) return false;
  return !FIRST_PERSON.has(tree.lower[subject]!) || isIntended(tree, root);
}

/** "The ministers agreed to meet in May", behind a text of "We, the ministers": what they did, told of from outside. */
function tellsOf(tree: Tree, verb: number, issuers: readonly Candidate[]): boolean {
  const subject = childBy(tree, verb, 'nsubj');
  const isTold = subject !== undefined && tree.tag[verb] === 'VBD' && tree.lower[subject - 1] === 'the';
  return (
    isTold &&
    issuers.some(
      ({ source }) =>
        source !== undefined && tree.lower.slice(source.first, source.last + 1).includes(tree.lower[subject]!),
    )
  );
}

/** "We will work with our partners": no deed that is told, but what the issuers undertake. */
const isIntended = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((at) => ['will', 'shall', 'must', 'can'].includes(tree.lower[at]!));
