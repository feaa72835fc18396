/** Words in, annotation out: tokens, tags, dependency trees, sentences, names and lemmas of English. */
import { AnnotatedText } from './annotated-text';
import type { Annotation } from './annotation';
import { type Arithmetic, hasSimd } from './kernels';
import { Pipeline } from './pipeline';

export { annotatePool } from './annotate-pool';
export type { Annotation, Entity, Sentence, Token } from './annotation';
export { concatenate, type HeadChange, type Part, withHeads } from './assemble';
export { perToken } from './per-token';
export { mapInWorkers, type Outcome, type PoolOptions, serveInputs } from './worker-pool';

const pipelines = new Map<Arithmetic, Pipeline>();

/** The pipeline of this thread, loaded when first needed. */
export function pipelineOf(arithmetic: Arithmetic = hasSimd() ? 'int16' : 'plain'): Pipeline {
  let pipeline = pipelines.get(arithmetic);
  if (!pipeline) {
    pipeline = new Pipeline(arithmetic);
    pipelines.set(arithmetic, pipeline);
  }
  return pipeline;
}

/** Annotates a text as spaCy's `en_core_web_sm` does. The text may be empty, and may be any string. */
export function annotate(text: string, arithmetic?: Arithmetic): Annotation {
  return new AnnotatedText(pipelineOf(arithmetic).annotate(text));
}
