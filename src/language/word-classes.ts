/**
 * Coarse parts of speech and lemmas of words: attribute ruler, then lemmatizer. What a word gets depends on its form, tag
 * and label alone, so it is read once and kept, but where a pattern of several words may begin.
 */
import { AttributeRuler } from './attribute-ruler';
import type { WritableColumns } from './columns';
import { Lemmatizer } from './lemmatizer';
import { nameOf, numberOf } from './names';
import type { Lexeme } from './vocabulary';

/** Names are given by their numbers (names.ts). */
interface WordClass {
  readonly tagged: number;
  readonly labelled: number;
  readonly tag: number;
  readonly dep: number;
  readonly pos: number;
  readonly lemma: string;
  /** Whether a pattern of several words may begin with it. */
  readonly beginsPattern: boolean;
}

const CACHED_FORMS = 50_000;

export class WordClasses {
  private readonly ruler = new AttributeRuler();
  private readonly lemmatizer = new Lemmatizer();
  private readonly known = new Map<Lexeme, WordClass[]>();

  /** Fills in parts of speech and lemmas of a text; white space gets its own tag and label. */
  addTo(columns: WritableColumns, lexemes: readonly Lexeme[]): void {
    const { tags, deps } = columns;
    const classes = lexemes.map((lexeme, i) => this.alone(lexeme, tags[i]!, deps[i]!));
    const begins = (i: number): boolean => i < classes.length && classes[i]!.beginsPattern;
    for (let first = 0; first < classes.length; first++) {
      if (!begins(first)) continue;
      let end = first + this.ruler.longest;
      for (let i = first + 1; i < end; i++) if (begins(i)) end = i + this.ruler.longest;
      const together = this.together(lexemes.slice(first, end), tags.subarray(first, end), deps.subarray(first, end));
      together.forEach((found, i) => {
        classes[first + i] = found;
      });
      first = end - 1;
    }
    write(columns, classes);
  }

  private alone(lexeme: Lexeme, tagged: number, labelled: number): WordClass {
    const known = this.knownOf(lexeme);
    for (const entry of known) if (entry.tagged === tagged && entry.labelled === labelled) return entry;
    const [found] = this.together([lexeme], [tagged], [labelled]);
    known.push(found!);
    return found!;
  }

  private knownOf(lexeme: Lexeme): WordClass[] {
    let known = this.known.get(lexeme);
    if (known) return known;
    if (this.known.size >= CACHED_FORMS) this.known.clear();
    known = [];
    this.known.set(lexeme, known);
    return known;
  }

  /** Words as they stand beside each other. */
  private together(lexemes: readonly Lexeme[], tagged: ArrayLike<number>, labelled: ArrayLike<number>): WordClass[] {
    const [tags, deps] = [Array.from(tagged, nameOf), Array.from(labelled, nameOf)];
    const input = { lexemes, tags, deps };
    const { POS, MORPH, LEMMA, TAG, DEP } = this.ruler.apply(input);
    return lexemes.map((lexeme, i) => ({
      tagged: tagged[i]!,
      labelled: labelled[i]!,
      tag: numberOf(TAG[i] ?? tags[i]!),
      dep: numberOf(DEP[i] ?? deps[i]!),
      pos: numberOf(POS[i] ?? ''),
      lemma: LEMMA[i] ?? this.lemmatizer.lemmatize(lexeme, POS[i] ?? '', MORPH[i] ?? ''),
      beginsPattern: this.ruler.mayBeginPattern(input, i),
    }));
  }
}

function write(columns: WritableColumns, classes: readonly WordClass[]): void {
  for (let i = 0; i < classes.length; i++) {
    const { tag, dep, pos } = classes[i]!;
    columns.tags[i] = tag;
    columns.deps[i] = dep;
    columns.pos[i] = pos;
  }
  columns.lemmas = classes.map(({ lemma }) => lemma);
}
