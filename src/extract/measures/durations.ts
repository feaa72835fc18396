/** How long something is to last, as a name tells it: "30-day", "forty-five-day", "of six months". */
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const NUMBER = `\\d+|(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.join('|')})`;
/** "A two-day-old ceasefire" tells its age. */
const DURATION = new RegExp(`\\b(${NUMBER})[- ](hour|day|week|month|year)s?\\b(?!-old)`, 'gi');

function valueOfWords(words: string): number {
  return words
    .toLowerCase()
    .split('-')
    .map((word) => (UNITS.includes(word) ? UNITS.indexOf(word) + 1 : (TENS.indexOf(word) + 2) * 10))
    .reduce((sum, value) => sum + value, 0);
}

/** "within ten days", "every two years": when or how often, not how long. */
const OF_TIME =
  /\b(?:within|in|after|before|every|than|by|past|last|next|first)\s+\S+\s+(?:hour|day|week|month|year)s?\b/gi;

/** Without one of these nothing is a length of time. */
const UNIT = /hour|day|week|month|year/i;

/** Of what a phrase names, how long it is to last. */
export const lastingOf = (phrase: string): string[] =>
  UNIT.test(phrase) ? durationsIn(phrase.replace(OF_TIME, ' ')) : [];

/** "45 day" and the like, sorted. */
export function durationsIn(text: string): string[] {
  if (!UNIT.test(text)) return [];
  const found = [...text.matchAll(DURATION)].map(([, number, unit]) => {
    const value = /^\d/.test(number!) ? Number(number) : valueOfWords(number!);
    return `${value} ${unit!.toLowerCase()}`;
  });
  return [...new Set(found)].sort();
}
