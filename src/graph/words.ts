/** Words for comparing names and texts: lower case, no marks, no function words. */
import { slug } from './ids';

/** Articles, prepositions, conjunctions and auxiliaries: what differs between two wordings of the same thing. */
const FUNCTION_WORDS = new Set(
  'a an the of in on at by for from to with without and or but between among over under into its their his her this that these those is are be was were will would as than s'.split(
    ' ',
  ),
);

export const wordsOf = (text: string): string[] =>
  slug(text)
    .split('-')
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
