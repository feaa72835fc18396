/** Documents that speak: whose "the statement" or "a draft resolution" is. */
import type { Token } from '../../language/annotation';
import type { Discourse } from './discourse';
import { DOCUMENT_NOUNS, singular } from './lexicon';
import { phraseOf } from './phrase';
import type { Meaning, Scene } from './scene';

/** Documents that repeat what their issuer has just been reported to say. */
const RESTATED = new Set([
  'statement',
  'communique',
  'communiqué',
  'letter',
  'declaration',
  'release',
  'post',
  'tweet',
  'note',
  'interview',
  'speech',
  'remark',
  'message',
]);

/** Whom the words mean, as the one who speaks by the document. */
function asIssuer(scene: Scene, document: Token, words: Token | undefined): Meaning | undefined {
  const meaning = words && scene.meanings[words.i];
  if (!meaning || meaning.who.length === 0) return undefined;
  return { ...meaning, reason: `issuer of the ${document.text}: ${meaning.reason}` };
}

/** "by Fiji and Samoa": all whom a preposition governs. */
function asIssuers(scene: Scene, document: Token, preposition: Token | undefined): Meaning | undefined {
  const first = preposition?.rights.find(({ dep }) => dep === 'pobj');
  const issuer = asIssuer(scene, document, first);
  const others = first?.rights.filter(({ dep }) => dep === 'conj').flatMap(({ i }) => scene.meanings[i]?.who ?? []);
  return issuer && { ...issuer, who: [...new Set([...issuer.who, ...(others ?? [])])] };
}

/** "the ministry's statement", "a statement by Iran", "a Xinhua report": the issuer. */
export function issuerOf(scene: Scene, token: Token): Meaning | undefined {
  if (!DOCUMENT_NOUNS.has(singular(token.text))) return undefined;
  for (const left of token.lefts) {
    const issuer = /^(poss|compound|nmod|amod)$/.test(left.dep) ? asIssuer(scene, token, left) : undefined;
    if (issuer) return issuer;
  }
  for (const right of token.rights) {
    const sponsored = SPONSORING.has(right.lemma) && adopted(scene, token);
    const inner = /^(by|from|of)$/i.test(right.text)
      ? right
      : isIssued(right) && !sponsored
        ? agentOf(right)
        : undefined;
    const issuer = asIssuers(scene, token, inner);
    if (issuer) return issuer;
  }
  return issuerByVerb(scene, token);
}

/** Verbs of bringing a text before a council, which then makes it its own. */
const SPONSORING = new Set(['draft', 'table', 'submit', 'circulate', 'present']);

/** Whether the text has been adopted: "the council adopted a resolution ... The resolution, drafted by Fiji, calls for". */
const adopted = ({ tokens }: Scene, token: Token): boolean =>
  phraseOf(token).definite &&
  tokens
    .slice(0, token.i)
    .some(
      (before) =>
        singular(before.text) === singular(token.text) &&
        before.dep === 'dobj' &&
        ['adopt', 'pass', 'approve'].includes(before.head.lemma),
    );

/** Verbs of bringing out a document. */
const ISSUING = new Set(
  'issue publish release circulate table submit adopt pass approve write send present draft distribute post hand deliver unveil file lodge compile prepare'.split(
    ' ',
  ),
);

/** "released by the ministry", "circulated on Monday by Chad"; who publishes a paper need not speak by it. */
const isIssued = ({ tag, lemma }: Token): boolean => tag === 'VBN' && ISSUING.has(lemma) && lemma !== 'publish';
const agentOf = ({ rights }: Token): Token | undefined =>
  rights.find((child) => child.dep === 'agent' || (child.dep === 'prep' && !isDated(child)));

const isDated = (preposition: Token): boolean => preposition.rights.some(({ ent }) => /DATE|TIME/.test(ent));

/** "Tunisia has circulated a draft", "echoed by the parliament in a resolution": who brings it out, or speaks by it. */
function issuerByVerb(scene: Scene, token: Token): Meaning | undefined {
  const issued = token.dep === 'dobj' && ISSUING.has(token.head.lemma) ? token.head : undefined;
  const spoken =
    token.dep === 'pobj' && token.head.lemma === 'in' && !phraseOf(token).definite ? token.head.head : undefined;
  const verb = issued ?? spoken;
  const by = verb?.rights.find(({ dep }) => dep === 'agent')?.rights.find(({ dep }) => dep === 'pobj');
  return asIssuer(scene, token, by ?? (issued && verb?.lefts.find(({ dep }) => dep === 'nsubj')));
}

/** Sentences over which a document named with its issuer is spoken of again. */
const DOCUMENT_REACH = 4;

/** "a statement from the mission ... The statement said": the issuer of the document that the words go back to. */
function issuerOfSame(scene: Scene, token: Token): Meaning | undefined {
  const noun = singular(token.text);
  for (let i = token.i - 1; i >= 0; i--) {
    const before = scene.tokens[i]!;
    if (token.sentence.i - before.sentence.i > DOCUMENT_REACH) return undefined;
    const issuer = singular(before.text) === noun ? issuerOf(scene, before) : undefined;
    if (issuer) return issuer;
  }
  return undefined;
}

/** "the statement said": who issued it, or else whoever has just been reported as making it. */
export function issuerBefore(scene: Scene, discourse: Discourse, token: Token): Meaning | undefined {
  const noun = singular(token.text);
  if (!DOCUMENT_NOUNS.has(noun) || !phraseOf(token).definite) return undefined;
  const issuer = issuerOfSame(scene, token);
  if (issuer) return issuer;
  if (!RESTATED.has(noun)) return undefined;
  for (const { who, speaker, quoted } of discourse.before(token.i, 20))
    if (speaker && !quoted) return { who, reason: `issuer of the ${token.text}: spoke last` };
  return undefined;
}
