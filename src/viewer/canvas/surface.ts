/** What gestures work on, and what a person means by them; the page decides what follows from it. */
import type { Point, Selection } from '../store/state';
import type { DrawIndex } from './draw-index';
import type { Model } from './model';
import type { Overlay } from './overlay';
import type { Stage } from './scene';

export interface Surface {
  readonly sigma: Stage;
  readonly model: Model;
  readonly overlay: Overlay;
  readonly index: DrawIndex;
}

export interface StageEvents {
  readonly select: (selection: Selection | undefined) => void;
  /** One more, or one less. */
  readonly selectAlso: (id: string) => void;
  readonly selectTogether: (ids: readonly string[]) => void;
  readonly expand: (id: string) => void;
  readonly pin: (places: readonly (readonly [string, Point])[]) => void;
  readonly menu: (id: string, at: Point) => void;
}
