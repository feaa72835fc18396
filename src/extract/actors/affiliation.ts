/** Whom a function speaks for: "US ambassador to Russia" the United States, "UN envoy for Syria" nobody's government. */
import type { Token } from '../../language/annotation';
import { fold } from './fold';
import type { OrganizationEntry } from './gazetteer-file';
import { functionOf, PRIVATE_BODIES, SPOKESMAN, singular } from './lexicon';
import type { NameSpan } from './name-spans';
import type { NameAt } from './titles';

export interface Affiliation {
  /** Code of the state, null when the body it belongs to speaks for none, undefined when the words do not tell. */
  readonly represents: string | null | undefined;
  readonly state?: string;
  readonly organization?: OrganizationEntry;
}

/** "envoy for Syria", "talks with Iran", "ambassador to Moscow": whom it is about, not whom it belongs to. */
const ABOUT = /^(for|to|on|with|about|against|in|over)$/i;
/** Words that set a function apart from the government. */
const APART =
  /^(opposition|rebel|rebels|dissident|exiled?|exiles|separatist|insurgent|militia|party|former|ex|ousted|deposed|candidate|union|campaign|republican|democrat|democratic|jihadist|militant|shadow|presidential candidate|human rights|non|state-backed)$/i;

/** They are sent to where they are: "envoys of the rebels in Havana". */
const POSTED =
  /^(ambassador|envoy|diplomat|delegate|negotiator|representative|mediator|consul|emissar(?:y|ie)|embass(?:y|ie)|consulate|mission)s?$/i;

/** They work to those they belong to: "a senior adviser to the Danish court". */
const AT_HAND = /^(advis[eo]r|aide|assistant|secretary|counsel|counsellor)s?$/i;

/** "a president in Kigali", "a spokesman for the ministry": whom the preposition gives is whom it belongs to. */
const belongs = ({ text }: Token, head: Token, next: NameSpan | undefined): boolean =>
  (text === 'in' && next?.kind === 'capital' && !POSTED.test(head.text)) ||
  (text === 'in' && next?.kind === 'state' && /^officials?$/i.test(head.text)) ||
  (text === 'to' && AT_HAND.test(head.text)) ||
  (text === 'for' && (SPOKESMAN.test(head.text) || singular(head.text) === 'speaker'));

/** They sit in a body of the state and speak for themselves. */
const LEGISLATOR =
  /^(senators?|congress(?:man|men|woman|women|person)|lawmakers?|legislators?|parliamentarians?|mps?|backbenchers?)$/i;

/** "chairman of the Dutch Coffee Trade Association", "director of a centre in London": bodies of nobody's government. */
const isPrivateBody = (token: Token): boolean =>
  PRIVATE_BODIES.has(singular(token.text)) || (/^chamber$/i.test(token.text) && token.next?.text === 'of');

/** "a member of the Iranian delegation": of those who act for a state together; members of its parliament do not. */
const isMemberOfBody = (tokens: readonly Token[], head: number, last: number): boolean =>
  /^members?$/i.test(tokens[head]!.text) &&
  tokens[head + 1]?.text === 'of' &&
  tokens.slice(head + 2, last + 1).some(({ text }) => ACTS_FOR_STATE.test(text)) &&
  !tokens.slice(head + 2, last + 1).some(({ text }) => PARLIAMENT.test(text));

const ACTS_FOR_STATE = /^(?:delegation|team|cabinet|government|council|administration|ministry|commission|junta)$/i;
const PARLIAMENT = /^(?:parliament|senate|house|congress|assembly|duma|knesset|bundestag|opposition)$/i;

/** "its Washington embassy": the capital is where it stands. */
const hostOnly = (tokens: readonly Token[], { kind, last }: NameSpan): boolean =>
  kind === 'capital' && /^(?:embassy|consulate|mission)$/i.test(tokens[last + 1]?.text ?? '');

/** Tokens from a state's name to the body that it owns: a possessive sign between them. */
const OWNED = 2;

/** State and body that a name names. */
export function stateOf(name: NameSpan | undefined): string | undefined {
  const known = name?.known;
  return known && 'state' in known ? known.state.code : undefined;
}

const organizationOf = (name: NameSpan | undefined) =>
  name?.known?.kind === 'organization' ? name.known.organization : undefined;

/** Reads the words `[first, last]` of a title or phrase whose function is `head`. */
export function affiliationIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  nameAt: NameAt,
): Affiliation {
  let apart = false;
  let isPrivate = false;
  let state: string | undefined;
  let organization: OrganizationEntry | undefined;
  let named: string | null | undefined;
  let stateEnd: number | undefined;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    if (i > head && ABOUT.test(token.text) && !belongs(token, tokens[head]!, nameAt(i + 1))) break;
    if (APART.test(token.text)) apart = true;
    if (i !== head && isPrivateBody(token)) isPrivate = true;
    const name = nameAt(i);
    if (!name || (name.first !== i && i !== first)) continue;
    const [code, body] = [hostOnly(tokens, name) ? undefined : stateOf(name), organizationOf(name)];
    // "non-Iranian", "US-backed": the hyphen takes the state away.
    if (code && (isDenied(tokens, name) || (i > head && tokens[i - 1]?.text === 'on'))) continue;
    if (code) state ??= code;
    if (body) organization ??= body;
    // "Yemen's Houthi movement" is the movement.
    const isSentTo = body?.type === 'international' && POSTED.test(tokens[head]!.text);
    const ownedBody = body !== undefined && !isSentTo && stateEnd !== undefined && name.first - stateEnd <= OWNED;
    if ((named === undefined || ownedBody) && (code || body)) named = body ? body.represents : code;
    if (code && !body) stateEnd = name.last;
    i = Math.max(i, name.last);
  }
  if (LEGISLATOR.test(tokens[head]!.text)) return { represents: null, state, organization };
  const official = functionOf(tokens[head]!.text) === 'official';
  if (apart) return { represents: named === undefined && !official ? undefined : null, state, organization };
  if (!isPrivate && isMemberOfBody(tokens, head, last)) return { represents: named, state, organization };
  if (isPrivate || functionOf(tokens[head]!.text) === 'private') return { represents: null, state, organization };
  return { represents: named, state, organization };
}

function isDenied(tokens: readonly Token[], name: NameSpan): boolean {
  const before = tokens[name.first - 1];
  if (before?.text === '-' && /^(non|anti|pro|ex)$/i.test(tokens[name.first - 2]?.text ?? '')) return true;
  const [after, next] = [tokens[name.last + 1], tokens[name.last + 2]];
  return (
    after?.text === '-' &&
    next !== undefined &&
    /^(backed|led|born|based|allied|supported|sponsored|funded|trained|held|friendly|educated)$/i.test(fold(next.text))
  );
}
