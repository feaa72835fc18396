/** A worker of `annotatePool`: takes texts, answers with columns. */
import { pipelineOf } from './index';
import type { Arithmetic } from './kernels';
import { type PackedColumns, packColumns } from './packed-columns';
import { serveInputs } from './worker-pool';

export interface AnnotateRequest {
  readonly text: string;
  readonly arithmetic?: Arithmetic;
}

serveInputs<AnnotateRequest, PackedColumns>(({ text, arithmetic }) =>
  packColumns(pipelineOf(arithmetic).annotate(text)),
);
