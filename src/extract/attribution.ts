/**
 * An attribution as it stands in the text: source, cue and content, before anybody asks who the source is.
 * (Terms: Pareti 2015, "Attribution: a computational approach".)
 */
import type { Span } from '../text/document';
import type { Act } from './extraction';

/** `speech` becomes a statement; `attitude` (hopes, believes) is kept apart. */
export type AttributionClass = 'speech' | 'attitude';

export interface Attribution {
  /** Position in the list, which is in the order of the cue, or of the content where there is no cue. */
  readonly i: number;
  readonly class: AttributionClass;
  /** Name of the construction that found it. */
  readonly rule: string;
  /** The source as it stands, with title and apposition. */
  readonly source?: Span;
  /** Head tokens of the source, several when it is a coordination ("Rubio and Waltz"). Empty when none stands near. */
  readonly sourceHeads: readonly number[];
  readonly cue?: Span;
  /** Token of the cue that decides its sense (the verb, the noun, "according"). */
  readonly cueToken?: number;
  readonly content: readonly Span[];
  /** Head tokens of those addressed ("told reporters", "urged Iran to ..."). */
  readonly addressees: readonly number[];
  readonly act: Act;
  /** Index of the attribution whose speaker goes on here, for a quotation with no cue of its own. */
  readonly speakerOf?: number;
  /** Index of the attribution inside whose content this one stands. */
  readonly within?: number;
  /** Label of a transcript's turn, where that is the source. */
  readonly label?: Span;
}
