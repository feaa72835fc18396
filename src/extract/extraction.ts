/**
 * What was read out of one article. This is also the program's JSON output, one article a line (`demarche extract`).
 * Every span is UTF-16 offsets into the article's text together with the very words.
 */
import type { LeftOut, TextSpan } from '../text/document';

export const ACTOR_KINDS = ['person', 'organization', 'state', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PROPOSAL_KINDS = [
  'ceasefire',
  'humanitarian-pause',
  'peace-talks',
  'peace-agreement',
  'political-transition',
  'agreement',
  'resolution',
  'sanctions',
  'sanctions-relief',
  'security-guarantee',
  'territorial-concession',
  'troop-withdrawal',
  'troop-deployment',
  'safe-zone',
  'prisoner-exchange',
  'prosecution',
  'aid-access',
  'evacuation',
  'monitoring',
  'investigation',
  'arms-supply',
  'other',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const ACTS = [
  'say',
  'propose',
  'support',
  'reject',
  'request',
  'accuse',
  'warn',
  'promise',
  'deny',
  'question',
] as const;
export type Act = (typeof ACTS)[number];

export const STANCES = ['proposes', 'supports', 'accepts', 'conditional', 'uncommitted', 'opposes', 'neutral'] as const;
export type Stance = (typeof STANCES)[number];

export const MODES = ['direct', 'indirect', 'mixed'] as const;
export type Mode = (typeof MODES)[number];

export const EVENT_KINDS = ['talks', 'call', 'visit', 'summit', 'signing', 'vote', 'briefing', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['held', 'scheduled', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const CERTAINTIES = ['asserted', 'conditional', 'withheld'] as const;
/** `conditional`: holds only if; `withheld`: the speaker evades or declines to take a stance. */
export type Certainty = (typeof CERTAINTIES)[number];

export const DATE_PRECISIONS = ['day', 'week', 'month', 'year', 'interval', 'unresolved'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date read from the text: the words, what they resolve to, and why. */
export interface ResolvedDate {
  /** The words ("on Tuesday"); null when the day follows from the context alone. */
  readonly evidence: TextSpan | null;
  /** First day, YYYY-MM-DD; null when unresolved. */
  readonly start: string | null;
  /** Last day; equals `start` when the precision is "day". */
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** Name of the rule that resolved it ("weekday before publication") or why it could not be. */
  readonly reason: string;
}

export interface ActorMention extends TextSpan {
  /** How the mention came to mean this actor ("name", "surname", "metonym", "pronoun: nearest male subject"). */
  readonly reason: string;
}

export interface Actor {
  readonly id: string;
  /** Fullest name in the article; the canonical English name for states. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  /** ISO 3166 alpha-2 code of the state it officially speaks for at that time. */
  readonly represents: string | null;
  /** Every other form used, pronouns left out. */
  readonly aliases: readonly string[];
  readonly mentions: readonly ActorMention[];
  /** The text leaves open who this is: two candidates were equally likely, so none was chosen. */
  readonly uncertain?: boolean;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 alpha-2 code of the state it lies in. */
  readonly state: string | null;
  readonly mentions: readonly TextSpan[];
}

export interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly kind: ProposalKind;
  readonly proposedBy: readonly string[];
  readonly mentions: readonly TextSpan[];
  /** What sets it apart from others of its kind: actor ids of the parties, duration, place as given. */
  readonly parties?: readonly string[];
  readonly modifiers?: readonly string[];
}

/** A stance of a statement's speaker on a proposal. */
export interface About {
  readonly proposal: string;
  readonly stance: Stance;
  /** The words that decided it, and the name of the rule. */
  readonly evidence?: TextSpan;
  readonly rule?: string;
  /** Set when the stance is a third party's, reported by the speaker. */
  readonly holder?: string;
}

export interface Statement {
  readonly id: string;
  readonly speaker: string;
  readonly also: readonly string[];
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly content: readonly TextSpan[];
  readonly mode: Mode;
  readonly act: Act;
  readonly to: readonly string[];
  /** The day the statement was made, YYYY-MM-DD, only where the text tells it. */
  readonly date: string | null;
  readonly dateDetail?: ResolvedDate;
  /** Id of the statement inside which this one is quoted. */
  readonly reportedIn: string | null;
  readonly about: readonly About[];
  readonly certainty?: Certainty;
  /** Name of the construction that found it ("clause complement", "floating quotation"). */
  readonly rule?: string;
  /** How the speaker was found ("name", "pronoun: ..."). */
  readonly speakerReason?: string;
}

/** A stance that the reporter states with no speech verb. */
export interface Position {
  readonly actor: string;
  readonly proposal: string;
  readonly stance: Stance;
  readonly evidence: TextSpan;
  readonly rule?: string;
  readonly date?: string | null;
}

export interface Event {
  readonly id?: string;
  readonly kind: EventKind;
  readonly participants: readonly string[];
  readonly place: string | null;
  /** ISO 3166 alpha-2 code of the state the place lies in. */
  readonly state: string | null;
  readonly date: string | null;
  readonly dateDetail?: ResolvedDate;
  readonly status: EventStatus;
  readonly evidence: TextSpan;
  /** Ids of the proposals it concerns. */
  readonly concerns?: readonly string[];
}

/** An attitude, thought or document report (hopes, believes, according to a poll): kept apart from statements. */
export interface Attitude {
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly content: readonly TextSpan[];
}

export interface Extraction {
  readonly id: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly proposals: readonly Proposal[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
  /** Teasers of other articles. */
  readonly headlines: readonly TextSpan[];
  /** Everything kept out of the body, the headlines included. */
  readonly leftOut: readonly LeftOut[];
  /** Only with `--attitudes`. */
  readonly attitudes?: readonly Attitude[];
}
