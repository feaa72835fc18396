/** What sets a headline, a heading and prose apart by their form alone. */

/** Words that a headline in title case leaves small. */
const SMALL_WORDS = new Set(
  'a an and as at but by for from in into is it its nor of off on onto or out over per so than that the their to up via vs with yet be are was after amid'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]*/gu;
/** A stop, colon or comma, perhaps with closing marks or a note in brackets behind it. */
const PROSE_END = /[.;,:][\])"'”’»]*(?:\s*[[(][^\])]*[\])])?$/u;
const ABBREVIATION_END = /\b(?:\p{Lu}\.){2,}$/u;
const EXCLAIMED_END = /[?!…][\])"'”’»]*$|\.{3}[\])"'”’»]*$/u;

export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

export const wordsOf = (line: string): string[] => line.match(WORD) ?? [];

/** Whether a line ends as a sentence of prose ends; "U.S." and a question leave it open. */
export const endsAsProse = (line: string): boolean =>
  PROSE_END.test(line) && !isAbbreviated(line) && !EXCLAIMED_END.test(line);

const isAbbreviated = (line: string) => ABBREVIATION_END.test(line);

/** Whether a line ends in any mark that closes a sentence. */
export const endsSentence = (line: string): boolean => endsAsProse(line) || EXCLAIMED_END.test(line);

/** Share of the words that a title-case headline would write large which are written large (0 to 1). */
export function titleCaseShare(line: string): number {
  const weighty = wordsOf(line).filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  if (weighty.length === 0) return 0;
  return weighty.filter((word) => /^\p{Lu}/u.test(word)).length / weighty.length;
}

/** Whether small words other than those a headline leaves small stand in the line. */
export function isTitleCase(line: string): boolean {
  return wordsOf(line).length >= 3 && titleCaseShare(line) >= 0.85;
}

/** All letters large, with one word of three letters at least: "U.S. SANCTIONS VOTE". */
export function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line.replace(/[’']s\b/g, '')) && /\p{Lu}{3}/u.test(line);
}
