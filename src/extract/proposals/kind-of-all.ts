/** The kind of a proposal by all its mentions together. */
import type { ProposalKind } from '../extraction';
import { laws } from '../measures/lexicon';
import { once } from '../once';
import { isBusiness } from './business';
import type { Description } from './description';
import { AGREEING, attitudeOver } from './governing';

/** Kinds so wide that two of them are different unless their words agree. */
export const WIDE = new Set<ProposalKind>(['other', 'agreement']);

const DEALS = new Set(['deal', 'agreement', 'accord', 'pact']);
export const isCalledDeal = ({ candidate, head }: Description): boolean =>
  candidate.form === 'generic' && DEALS.has(head);

export const isAgreedTo = ({ candidate }: Description): boolean =>
  AGREEING.has(attitudeOver(candidate.head)?.token.lemma ?? '');

export const lastOf = (members: readonly Description[]): Description => members[members.length - 1]!;

/** Kinds of texts, which give way to the kind of the measure that they order or contain. */
const VESSELS = ['resolution', 'agreement'] as const;

/** The commonest kind that says something. */
export const kindOfAll = once(commonestKind);

function commonestKind(members: readonly Description[]): ProposalKind {
  const kinds = members.filter(({ candidate }) => candidate.form !== 'generic').map(({ candidate }) => candidate.kind);
  const telling = kinds.filter((kind) => !WIDE.has(kind) && kind !== 'resolution');
  const form = VESSELS.find((kind) => kinds.includes(kind));
  const pool = telling.length > 0 ? telling : form ? [form] : kinds;
  const count = (kind: ProposalKind) => pool.filter((other) => other === kind).length;
  const found = pool.reduce((a, b) => (count(b) > count(a) ? b : a), pool[0] ?? members[0]!.candidate.kind);
  return found === 'other' && members.some(isCalledDeal) ? 'agreement' : found;
}

/** The kind that a proposal is given in the end: a resolution is one of an international body, and peace talks are not on prices. */
export function kindGiven(members: readonly Description[]): ProposalKind {
  const kind = kindOfAll(members);
  if (kind === 'peace-talks' && members.some(({ candidate }) => isBusiness(candidate.head))) return 'other';
  const texts = members.filter(({ candidate }) => candidate.kind === 'resolution');
  return kind === 'resolution' && texts.every(({ head }) => laws.has(head)) ? 'other' : kind;
}
