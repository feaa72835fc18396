import type { Line } from '../lines';

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}\p{L}+|bin|ibn|de|da|di|du|la|le|van|von|der|den|el|al|y)`;
const NAME = `${NAME_WORD}(?:\\s+${NAME_WORD}){0,4}`;
const NAMES = `${NAME}(?:(?:,|,?\\s+and|\\s*&|\\s*;)\\s+${NAME}){0,6}`;
/** "Doha", "New York", "Washington, D.C.", "Kyiv and Moscow" */
const PLACES = `${NAME}(?:(?:,|,?\\s+and)\\s+${NAME}){0,3}`;

/** What no sentence or heading of the body looks like. */
const PLAIN_FORMS: readonly RegExp[] = [
  // "By JOHN SMITH", "By John Smith and Jane Doe in Geneva | The Associated Press"
  new RegExp(
    `^(?:(?:Story|Words|Text|Report|Analysis|Opinion|Commentary|Comment|Interview|Column|Essay|STORY|ANALYSIS|OPINION)\\s+)?[Bb][Yy]:?\\s+${NAMES}(?:\\s+in\\s+${PLACES})?(?:\\s*[,|/–—-]\\s*[\\p{L}\\p{N}\\s.&'’@,|]{1,60})?$`,
    'u',
  ),
  // "John Smith reports from Doha"
  new RegExp(
    `^${NAME_WORD}\\s+${NAMES}(?:,\\s+[^.,]{3,40},?)?\\s+(?:reports?|reporting)\\s+(?:from|in)\\s+${PLACES}$`,
    'u',
  ),
  /^(?:from|by)?\s*(?:our|staff)\s+(?:(?:own|special|foreign|staff|diplomatic)\s+)*(?:correspondents?|reporters?|writers?)(?:\s+(?:and|with)\s+(?:news\s+)?agenc(?:ies|y))?$/i,
];
const OPEN_FORMS: readonly RegExp[] = [
  // "John Smith in Doha", "John Smith and Jane Doe in Kyiv and Moscow"
  new RegExp(`^${NAME_WORD}\\s+${NAMES}\\s+in\\s+${PLACES}$`, 'u'),
  // "John Smith, diplomatic editor"
  new RegExp(
    `^${NAME},?\\s+(?:[\\p{L}'’-]+\\s+){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ss]taff|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief|[Dd]esk)(?:\\s+in\\s+${PLACES})?$`,
    'u',
  ),
  // "Interview: Greta Sollis"
  new RegExp(`^(?:Interview|Analysis|Text|Words|Author|Reporter)s?:\\s+${NAME_WORD}\\s+${NAMES}$`, 'u'),
];
const MAX_WORDS = 24;

/** Whether a line above or below the body says who wrote the article: it names persons and ends with no stop. */
export const isByline = (line: Line): boolean => isOfForm(line, [...PLAIN_FORMS, ...OPEN_FORMS]);

/** Whether a line says so even between paragraphs, as the entries of a live page have it: "Analysis by John Smith". */
export const isPlainByline = (line: Line): boolean => isOfForm(line, PLAIN_FORMS);

function isOfForm({ text }: Line, forms: readonly RegExp[]): boolean {
  if (/[.!?"”]$/.test(text) && !/\b\p{Lu}\.$/u.test(text)) return false;
  const capitalised = text.replace(/^by\b/i, '').trim();
  if (!/^\p{Lu}|^our|^staff/u.test(capitalised.replace(/^:\s*/, ''))) return false;
  return text.split(/\s+/).length <= MAX_WORDS && forms.some((form) => form.test(text));
}
