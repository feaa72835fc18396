/**
 * Articles about invented states with what must be read out of them, as many as wanted: text and extraction are made
 * together, so that every span is exact. For tests and measurements of the server and the page; it says nothing about
 * reading. The same seed gives the same corpus.
 */
import type {
  Actor,
  Event,
  Extraction,
  Place,
  Position,
  Proposal,
  ProposalKind,
  Stance,
  Statement,
} from '../../src/extract/extraction';
import type { Article } from '../../src/text/article';
import type { LeftOut, TextSpan } from '../../src/text/document';

export interface MadeUp {
  readonly article: Article;
  readonly extraction: Extraction;
}

export interface CorpusOptions {
  readonly articles: number;
  readonly statementsEach?: number;
  readonly seed?: number;
  /** First day, YYYY-MM-DD; one article in three a day. */
  readonly from?: string;
}

/** Mulberry32: small, fast, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Codes that ISO 3166 leaves to its users. */
const STATES = [
  ['XA', 'Averia', 'Tolm'],
  ['XB', 'Borsland', 'Hestad'],
  ['XC', 'Cadruna', 'Mirelle'],
  ['XD', 'Dovaria', 'Ostgard'],
  ['XE', 'Eskmark', 'Vell'],
  ['XF', 'Fenora', 'Salun'],
  ['XG', 'Galdia', 'Pirna'],
  ['XH', 'Harmatia', 'Corvo'],
] as const;
const FIRST = ['Ana', 'Boris', 'Celia', 'Daven', 'Edda', 'Farid', 'Greta', 'Henrik', 'Iris', 'Jonas', 'Karin', 'Lorn'];
const LAST = [
  'Varga',
  'Olsten',
  'Merrow',
  'Kadri',
  'Thane',
  'Bellec',
  'Sorvik',
  'Aldane',
  'Rusk',
  'Quill',
  'Hadden',
  'Tarn',
];
const OFFICES = ['Foreign Minister', 'President', 'government spokesman', 'chief negotiator'] as const;
const MATTERS: readonly (readonly [ProposalKind, string])[] = [
  ['ceasefire', '60-day ceasefire in the Lower Marches'],
  ['prisoner-exchange', 'exchange of all prisoners'],
  ['sanctions-relief', 'lifting of the grain sanctions'],
  ['troop-withdrawal', 'withdrawal from the Salt Strait'],
  ['monitoring', 'monitoring mission on the river Aune'],
  ['peace-talks', 'round of talks in Pirna'],
  ['aid-access', 'aid corridor to Vell'],
  ['security-guarantee', 'security guarantee for Fenora'],
];
const PAPERS = ['Northern Wire', 'The Strait Observer', 'Corvo Daily', 'Marches Agency'];

interface Phrase {
  readonly stance: Stance;
  readonly act: Statement['act'];
  readonly cue: string;
  readonly content: (matter: string) => string;
  readonly direct?: boolean;
  readonly certainty?: Statement['certainty'];
}

const PHRASES: readonly Phrase[] = [
  { stance: 'accepts', act: 'support', cue: 'said', content: (m) => `his government accepts the ${m}` },
  { stance: 'supports', act: 'support', cue: 'said', content: (m) => `the ${m} deserves every support` },
  { stance: 'opposes', act: 'reject', cue: 'said', content: (m) => `We will never agree to the ${m}`, direct: true },
  {
    stance: 'conditional',
    act: 'say',
    cue: 'said',
    content: (m) => `the ${m} is possible only if it is watched`,
    certainty: 'conditional',
  },
  {
    stance: 'uncommitted',
    act: 'say',
    cue: 'told reporters',
    content: (m) => `You are getting ahead of the ${m}`,
    direct: true,
    certainty: 'withheld',
  },
  { stance: 'proposes', act: 'propose', cue: 'called for', content: (m) => `a ${m}` },
  { stance: 'neutral', act: 'warn', cue: 'warned', content: (m) => `the ${m} would change the map` },
];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;
const dayAfter = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** A text that grows, and the spans of what was added to it. */
class Text {
  text = '';
  add(words: string): TextSpan {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length, text: words };
  }
  spanSince(start: number): TextSpan {
    return { start, end: this.text.length, text: this.text.slice(start) };
  }
}

interface Person {
  readonly name: string;
  readonly office: string;
  readonly state: (typeof STATES)[number];
}

const PEOPLE: readonly Person[] = STATES.flatMap((state, s) =>
  OFFICES.map((office, o) => ({
    name: `${FIRST[(s * 5 + o * 3) % FIRST.length]} ${LAST[(s * 4 + o * 5 + s) % LAST.length]}`,
    office: `${state[1]} ${office}`,
    state,
  })),
);

/** One article while it is written. */
class Draft {
  readonly body = new Text();
  readonly actors = new Map<string, Actor>();
  readonly proposals = new Map<string, Proposal & { mentions: TextSpan[] }>();
  readonly statements: Statement[] = [];
  readonly positions: Position[] = [];
  readonly events: Event[] = [];
  readonly places: Place[] = [];
  readonly leftOut: LeftOut[] = [];

  constructor(
    readonly id: string,
    readonly day: string,
    readonly random: () => number,
  ) {}

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  private actor(key: string, actor: Omit<Actor, 'id' | 'mentions' | 'aliases'>, mention: TextSpan): string {
    const before = this.actors.get(key);
    const mentions = [...(before?.mentions ?? []), { ...mention, reason: 'name' }];
    this.actors.set(key, { id: before?.id ?? `a${this.actors.size + 1}`, aliases: [], ...actor, mentions });
    return this.actors.get(key)!.id;
  }

  person({ name, office, state }: Person, mention: TextSpan): string {
    return this.actor(name, { name, kind: 'person', role: office, represents: state[0] }, mention);
  }

  state([code, name]: (typeof STATES)[number], mention: TextSpan): string {
    return this.actor(name, { name, kind: 'state', role: null, represents: code }, mention);
  }

  proposal([kind, name]: (typeof MATTERS)[number], mention: TextSpan): string {
    const known = this.proposals.get(name);
    if (known) {
      known.mentions.push(mention);
      return known.id;
    }
    const id = `p${this.proposals.size + 1}`;
    this.proposals.set(name, { id, name, kind, proposedBy: [], mentions: [mention], parties: [], modifiers: [name] });
    return id;
  }

  statement(): void {
    const { body } = this;
    const speaker = this.pick(PEOPLE);
    const phrase = this.pick(PHRASES);
    const matter = this.pick(MATTERS);
    const weekday = WEEKDAYS[new Date(`${this.day}T00:00:00Z`).getUTCDay()]!;
    const dated = this.random() < 0.7;
    const source = body.add(`${speaker.office} ${speaker.name}`);
    body.add(' ');
    const cue = body.add(phrase.cue);
    const when = dated ? body.add(` on ${weekday}`) : undefined;
    body.add(phrase.direct ? ': “' : phrase.act === 'propose' ? ' ' : ' that ');
    const start = body.text.length;
    const [before, after] = phrase.content('\n').split('\n') as [string, string];
    body.add(before);
    const mention = body.add(matter[1]);
    body.add(after);
    const content = body.spanSince(start);
    body.add(phrase.direct ? '.” ' : '. ');
    this.statements.push({
      id: `s${this.statements.length + 1}`,
      speaker: this.person(speaker, { start: source.end - speaker.name.length, end: source.end, text: speaker.name }),
      also: [],
      source,
      cue,
      content: [content],
      mode: phrase.direct ? 'direct' : 'indirect',
      act: phrase.act,
      to: [],
      date: dated ? this.day : null,
      dateDetail: when
        ? {
            evidence: { start: when.start + 1, end: when.end, text: when.text.slice(1) },
            start: this.day,
            end: this.day,
            precision: 'day',
            reason: 'weekday of publication',
          }
        : { evidence: null, start: null, end: null, precision: 'unresolved', reason: 'the text names no day' },
      reportedIn: null,
      about: [{ proposal: this.proposal(matter, mention), stance: phrase.stance, evidence: content, rule: 'made up' }],
      certainty: phrase.certainty ?? 'asserted',
      rule: 'made up',
      speakerReason: 'name',
    });
  }

  position(): void {
    const { body } = this;
    const state = this.pick(STATES);
    const matter = this.pick(MATTERS);
    const start = body.text.length;
    const mention = body.add(state[1]);
    body.add(' opposes the ');
    const words = body.add(matter[1]);
    const evidence = body.spanSince(start);
    body.add('. ');
    this.positions.push({
      actor: this.state(state, mention),
      proposal: this.proposal(matter, words),
      stance: 'opposes',
      evidence,
    });
  }

  event(): void {
    const { body } = this;
    const [one, two] = [this.pick(STATES.slice(0, 4)), this.pick(STATES.slice(4))];
    const start = body.text.length;
    body.add('Envoys of ');
    const first = body.add(one[1]);
    body.add(' and ');
    const second = body.add(two[1]);
    body.add(' met in ');
    const place = body.add(two[2]);
    const evidence = body.spanSince(start);
    body.add('. ');
    this.places.push({ id: `l${this.places.length + 1}`, name: two[2], state: two[0], mentions: [place] });
    this.events.push({
      id: `e${this.events.length + 1}`,
      kind: 'talks',
      participants: [this.state(one, first), this.state(two, second)],
      place: two[2],
      state: two[0],
      date: this.day,
      status: 'held',
      evidence,
      concerns: [],
    });
  }

  teaser(): void {
    this.body.add('\n\n');
    const span = this.body.add(`READ MORE: Harvest in ${this.pick(STATES)[1]} late again`);
    this.leftOut.push({ ...span, kind: 'teaser' });
    this.body.add('\n\n');
  }

  extraction(title: string): Extraction {
    return {
      id: this.id,
      title,
      publishedOn: this.day,
      actors: [...this.actors.values()],
      places: this.places,
      proposals: [...this.proposals.values()],
      statements: this.statements,
      positions: this.positions,
      events: this.events,
      headlines: this.leftOut.map(({ start, end, text }) => ({ start, end, text })),
      leftOut: this.leftOut,
    };
  }
}

function articleOf(number: number, day: string, statements: number, random: () => number): MadeUp {
  const id = `made-up-${number}`;
  const draft = new Draft(id, day, random);
  const place = draft.pick(STATES);
  const title = `${place[1]}: what was said about the ${draft.pick(MATTERS)[1]}`;
  draft.body.add(`The weather in ${place[2]} was fair, and few expected news.\n\n`);
  for (let i = 0; i < statements; i += 1) {
    draft.statement();
    if (i % 3 === 1) draft.body.add('Observers noted that little had changed since spring.\n\n');
    if (i === 2) draft.teaser();
  }
  if (number % 2 === 0) draft.position();
  if (number % 3 === 0) draft.event();
  const article = { id, title, text: draft.body.text, publishedOn: day, source: draft.pick(PAPERS) };
  return { article, extraction: draft.extraction(title) };
}

export function* madeUpCorpus({
  articles,
  statementsEach = 5,
  seed = 7,
  from = '2031-03-03',
}: CorpusOptions): Generator<MadeUp> {
  const random = randomFrom(seed);
  for (let number = 0; number < articles; number += 1) {
    yield articleOf(number, dayAfter(from, Math.floor(number / 3)), statementsEach, random);
  }
}
