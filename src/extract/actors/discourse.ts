/** Who has been spoken of, in order: what pronouns and short descriptions are resolved against. */

/** One mention of somebody, or of several together. */
export interface Heard {
  readonly token: number;
  readonly sentence: number;
  readonly who: readonly number[];
  readonly subject: boolean;
  /** The noun phrase is the source of an attribution. */
  readonly speaker: boolean;
  readonly quoted: boolean;
  readonly possessive: boolean;
}

/** No mention further back is asked. */
const REACH = 60;

export class Discourse {
  readonly heard: Heard[] = [];

  hear(mention: Heard): void {
    if (mention.who.length > 0) this.heard.push(mention);
  }

  /** Mentions before the token, nearest first. */
  *before(token: number, reach = REACH): Generator<Heard> {
    let left = reach;
    for (let i = this.heard.length - 1; i >= 0 && left > 0; i--) {
      const mention = this.heard[i]!;
      if (mention.token >= token) continue;
      left--;
      yield mention;
    }
  }

  /** The nearest actor before the token that fits. */
  nearest(token: number, fits: (who: number) => boolean): number | undefined {
    for (const { who } of this.before(token)) {
      const found = [...who].reverse().find(fits);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether the nearest who fits was named, in that sentence, together with another who does: "Ada Berg and Jon Carr". */
  isShared(token: number, fits: (who: number) => boolean): boolean {
    const nearest = this.nearest(token, fits);
    let sentence: number | undefined;
    for (const heard of this.before(token)) {
      if (sentence === undefined && heard.who.includes(nearest ?? -1)) sentence = heard.sentence;
      if (sentence !== undefined && heard.sentence !== sentence) return false;
      if (sentence !== undefined && heard.who.includes(nearest!) && heard.who.filter(fits).length > 1) return true;
    }
    return false;
  }

  /** The last different actors before the token that fit, in text order. */
  lastOf(token: number, count: number, fits: (who: number) => boolean): number[] {
    const found: number[] = [];
    for (const { who } of this.before(token)) {
      for (const n of [...who].reverse()) if (fits(n) && !found.includes(n)) found.unshift(n);
      if (found.length >= count) return found.slice(-count);
    }
    return [];
  }
}
