/** The kernels of the language layer: everything that is done once a token or more often. `../kernels.ts` describes them. */

export { argmax, argmaxRows, hiddenLayer, moveScores } from './decoder';
export { affine, maxoutWindow } from './dense-float';
export { affineInt16, maxoutWindowInt16, quantize } from './dense-int16';
export { maxoutPairs, pairRows } from './dense-paired';
export { embed, maxoutOfForms } from './embedding';
export { rowsOfId, rowsOfString, stringHash } from './hashing';
export { layerNorm } from './normalization';
