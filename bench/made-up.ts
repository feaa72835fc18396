/** Made-up articles with their extractions, as many as wanted, always the same: to load, not to read. */
import type { Actor, Extraction, Proposal, Stance, Statement } from '../src/extract/extraction';
import type { Article } from '../src/text/article';
import type { TextSpan } from '../src/text/document';

export interface MadeUp {
  readonly article: Article;
  readonly extraction: Extraction;
}

const STATES = ['FR', 'DE', 'BR', 'IN', 'KE', 'JP', 'MX', 'NO', 'PE', 'TH', 'CL', 'NZ', 'PT', 'GH', 'IS', 'UY'];
const FIRST = ['Ada', 'Ivo', 'Rea', 'Pia', 'Olu', 'Kim', 'Leo', 'Mia', 'Noa', 'Sol', 'Uma', 'Zev'];
const LAST = ['Berg', 'Olan', 'Holt', 'Lund', 'Marr', 'Pell', 'Quist', 'Rook', 'Sand', 'Thorn', 'Vale', 'Wick'];
const MATTERS = ['fishing', 'grain', 'transit', 'border', 'river', 'timber', 'visa', 'harbour', 'orbit', 'cable'];
const VERBS = ['said', 'announced', 'insisted', 'added', 'warned'];
const STANCES: readonly Stance[] = [
  'proposes',
  'supports',
  'accepts',
  'conditional',
  'uncommitted',
  'opposes',
  'neutral',
];
const FIRST_DAY = Date.UTC(2016, 0, 1);
/** News comes day by day. */
const ARTICLES_A_DAY = 10;

/** Mulberry32: a small generator with a seed, so that every run makes the same articles. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Text that grows, with the span of each piece. */
class Text {
  value = '';
  add(text: string): TextSpan {
    const start = this.value.length;
    this.value += text;
    return { start, end: this.value.length, text };
  }
}

function personOf(random: (below: number) => number): { name: string; state: string } {
  const [first, last] = [random(FIRST.length), random(LAST.length)];
  return { name: `${FIRST[first]} ${LAST[last]}`, state: STATES[(first * 7 + last) % STATES.length]! };
}

/** Made-up words, so that articles are no copies of each other. */
const wordsOf = (random: (below: number) => number, count: number): string =>
  Array.from({ length: count }, () => random(36 ** 4).toString(36)).join(' ');

/** The article number `i`, with so many statements. */
export function madeUp(i: number, statements = 10): MadeUp {
  const random = generator(i + 1);
  const id = `made-up-${String(i).padStart(6, '0')}`;
  const publishedOn = new Date(FIRST_DAY + Math.floor(i / ARTICLES_A_DAY) * 86_400_000).toISOString().slice(0, 10);
  const [matter, days] = [MATTERS[random(MATTERS.length)]!, 10 + random(50)];
  const text = new Text();
  const actors = new Map<string, Actor>();
  const mentions: TextSpan[] = [];
  const said: Statement[] = [];
  for (let n = 0; n < statements; n++) {
    const { name, state } = personOf(random);
    const source = text.add(name);
    text.add(' ');
    const cue = text.add(VERBS[random(VERBS.length)]!);
    text.add(' that ');
    const start = text.value.length;
    const mention = text.add(`the ${days}-day ${matter} accord`);
    text.add(` was ${wordsOf(random, 12)}`);
    const content = { start, end: text.value.length, text: text.value.slice(start) };
    text.add('. ');
    const known = actors.get(name);
    const seen = { ...source, reason: 'name' };
    actors.set(
      name,
      known
        ? { ...known, mentions: [...known.mentions, seen] }
        : { id: name, name, kind: 'person', role: 'minister', represents: state, aliases: [], mentions: [seen] },
    );
    mentions.push(mention);
    said.push({
      id: String(n),
      speaker: name,
      also: [],
      source,
      cue,
      content: [content],
      mode: 'indirect',
      act: 'say',
      to: [],
      date: publishedOn,
      reportedIn: null,
      about: [{ proposal: 'p', stance: STANCES[random(STANCES.length)]! }],
    });
  }
  const proposal: Proposal = {
    id: 'p',
    name: `${days}-day ${matter} accord`,
    kind: 'agreement',
    proposedBy: [],
    parties: [],
    modifiers: [`${days}-day`, matter],
    mentions,
  };
  const article = { id, text: text.value, title: `${matter} accord`, publishedOn, source: 'Made Up' };
  const extraction = {
    id,
    title: article.title,
    publishedOn,
    actors: [...actors.values()],
    places: [],
    proposals: [proposal],
    statements: said,
    positions: [],
    events: [],
    headlines: [],
    leftOut: [],
  };
  return { article, extraction };
}
