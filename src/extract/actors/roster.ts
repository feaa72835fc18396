/** The actors of one article while they are being found. */
import type { Token } from '../../language/annotation';
import type { Actor, ActorKind, ActorMention } from '../extraction';
import type { Gender, OrganizationEntry } from './gazetteer-file';

/** An actor under way; numbers are positions in the roster. */
export interface Draft {
  readonly n: number;
  kind: ActorKind;
  name: string;
  role?: string;
  /** Office that the gazetteer knows of, where the article need not tell it. */
  office?: string;
  represents: string | null;
  gender?: Gender;
  /** Several people or bodies: "diplomats", "the ministers". */
  plural: boolean;
  /** Whether "he" or "she" can mean it. */
  human: boolean;
  /** Nouns that may refer back to it: "minister", "newspaper", "government". */
  readonly nouns: Set<string>;
  /** What sort of body it is, where the gazetteer knows it. */
  readonly type?: OrganizationEntry['type'];
  /** State of the role, also where the actor does not speak for it. */
  state?: string;
  readonly aliases: Set<string>;
  readonly mentions: ActorMention[];
  uncertain?: boolean;
}

export interface NewDraft {
  readonly kind: ActorKind;
  readonly name: string;
  readonly represents?: string | null;
  readonly plural?: boolean;
  readonly human?: boolean;
  readonly nouns?: readonly string[];
  readonly state?: string;
  readonly role?: string;
  readonly type?: OrganizationEntry['type'];
}

export class Roster {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();

  constructor(private readonly text: string) {}

  at(n: number): Draft {
    return this.drafts[n]!;
  }

  find(key: string): Draft | undefined {
    return this.byKey.get(key);
  }

  /** The draft under the key, made when there is none. A key is the actor's identity inside the article. */
  intern(key: string, make: () => NewDraft): Draft {
    const known = this.byKey.get(key);
    if (known) return known;
    const { nouns = [], represents = null, plural = false, human = false, ...rest } = make();
    const draft: Draft = {
      n: this.drafts.length,
      represents,
      plural,
      human,
      nouns: new Set(nouns),
      aliases: new Set(),
      mentions: [],
      ...rest,
    };
    this.drafts.push(draft);
    this.byKey.set(key, draft);
    return draft;
  }

  /** Another key for the same actor; the first owner keeps it. */
  link(key: string, draft: Draft): void {
    if (!this.byKey.has(key)) this.byKey.set(key, draft);
  }

  slice(tokens: readonly Token[], first: number, last: number): string {
    return this.text.slice(tokens[first]!.start, tokens[last]!.end);
  }

  /** Notes that tokens `[first, last]` mean the actor; all but pronouns become aliases. */
  mention(draft: Draft, tokens: readonly Token[], first: number, last: number, reason: string, alias = true): void {
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    if (draft.mentions.some((mention) => mention.start === start && mention.end === end)) return;
    draft.mentions.push({ start, end, text: this.text.slice(start, end), reason });
    if (alias) this.alias(draft, this.text.slice(start, end));
  }

  alias(draft: Draft, form: string): void {
    const clean = form.replace(/\s+/g, ' ').trim();
    // "a source" is a form of its own: it tells that the source is spoken of for the first time.
    const bare = (text: string) => text.replace(/^the\s+/i, '').toLowerCase();
    const same = bare(clean) === bare(draft.name);
    if (clean && !same) draft.aliases.add(clean);
  }
}

/** Ids in order of first mention; actors never mentioned by their own words come last. */
export function actorsOf(roster: Roster): { actors: Actor[]; idOf: ReadonlyMap<number, string> } {
  const place = (draft: Draft) => Math.min(Number.MAX_SAFE_INTEGER, ...draft.mentions.map(({ start }) => start));
  const order = roster.drafts
    .map((draft) => ({ draft, at: place(draft) }))
    .sort((a, b) => a.at - b.at || a.draft.n - b.draft.n)
    .map(({ draft }) => draft);
  const idOf = new Map(order.map((draft, i) => [draft.n, `a${i + 1}`]));
  const actors = order.map((draft) => actorOf(draft, idOf.get(draft.n)!));
  return { actors, idOf };
}

function actorOf(draft: Draft, id: string): Actor {
  return {
    id,
    name: draft.name.replace(/\s+/g, ' '),
    kind: draft.kind,
    role: draft.role ?? null,
    represents: draft.represents,
    aliases: [...draft.aliases],
    mentions: [...draft.mentions].sort((a, b) => a.start - b.start),
    ...(draft.uncertain ? { uncertain: true } : {}),
  };
}
