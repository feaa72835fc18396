/** Below this many letters a guess of the language means nothing, so the text passes. */
const MIN_LETTERS = 60;
/** Characters that are looked at: a language shows in a few paragraphs. */
const SAMPLE = 4000;
/** Function words of English that other languages of the Latin script lack, or use far less. */
const FUNCTION_WORDS = /\b(?:the|of|and|to|that|is|was|for|with|by|from|has|have|it|be|said|will|not|this|are)\b/gi;
/** English prose has about 0.25; a text with this share is English whatever a detector thinks of its names. */
const ENGLISH_SHARE = 0.1;
/** How far another language must lead English before a text is turned away: foreign names blur short texts. */
const MARGIN = 0.03;

/**
 * The language of a text where it is clearly another than English, as an ISO 639-1 code; undefined for English, and for
 * what is too short to tell.
 */
export function foreignLanguage(text: string): string | undefined {
  const sample = sampleOf(text);
  if (sample.replace(/\P{L}/gu, '').length < MIN_LETTERS) return undefined;
  if (functionWordShare(sample) >= ENGLISH_SHARE) return undefined;
  const { detectAll } = require('tinyld/light') as typeof import('tinyld/light');
  const guesses = detectAll(sample);
  const [first] = guesses;
  if (!first || first.lang === 'en') return undefined;
  const english = guesses.find((guess) => guess.lang === 'en')?.accuracy ?? 0;
  return first.accuracy - english > MARGIN ? first.lang : undefined;
}

function functionWordShare(text: string): number {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words === 0 ? 0 : (text.match(FUNCTION_WORDS)?.length ?? 0) / words;
}

/** From the middle on where the text is long: a masthead or a menu no longer weighs there. */
function sampleOf(text: string): string {
  const start = text.length > 2 * SAMPLE ? Math.floor(text.length / 2) : 0;
  return text.slice(start, start + SAMPLE);
}
