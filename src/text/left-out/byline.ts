import type { Line } from '../lines';

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}\p{L}+|bin|ibn|de|da|di|du|la|le|van|von|der|den|el|al|y)`;
const NAME = `${NAME_WORD}(?:\\s+${NAME_WORD}){0,4}`;
const NAMES = `${NAME}(?:(?:,|,?\\s+and|\\s*&|\\s*;)\\s+${NAME}){0,6}`;
/** "Doha", "New York", "Washington, D.C.", "Kyiv and Moscow" */
const PLACES = `${NAME}(?:(?:,|,?\\s+and)\\s+${NAME}){0,3}`;

const FORMS: readonly RegExp[] = [
  // "By JOHN SMITH", "By John Smith and Jane Doe in Geneva | The Associated Press"
  new RegExp(
    `^(?:(?:Story|Words|Text|Report|Analysis|Opinion|Commentary|Comment|Interview|Column|Essay|STORY|ANALYSIS|OPINION)\\s+)?[Bb][Yy]:?\\s+${NAMES}(?:\\s+in\\s+${PLACES})?(?:\\s*[,|/–—-]\\s*[\\p{L}\\p{N}\\s.&'’@,|]{1,60})?$`,
    'u',
  ),
  // "John Smith in Doha", "John Smith and Jane Doe in Kyiv and Moscow"
  new RegExp(`^${NAME_WORD}\\s+${NAMES}\\s+in\\s+${PLACES}$`, 'u'),
  // "John Smith, diplomatic editor"
  new RegExp(
    `^${NAME},?\\s+(?:[\\p{L}'’-]+\\s+){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ss]taff|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief|[Dd]esk)(?:\\s+in\\s+${PLACES})?$`,
    'u',
  ),
  // "Interview: Greta Sollis"
  new RegExp(`^(?:Interview|Analysis|Text|Words|Author|Reporter)s?:\\s+${NAME_WORD}\\s+${NAMES}$`, 'u'),
  /^(?:from|by)?\s*(?:our|staff)\s+(?:(?:own|special|foreign|staff|diplomatic)\s+)*(?:correspondents?|reporters?|writers?)(?:\s+(?:and|with)\s+(?:news\s+)?agenc(?:ies|y))?$/i,
];
const MAX_WORDS = 24;

/** Whether a line says who wrote the article: it names persons and ends with no stop. */
export function isByline({ text }: Line): boolean {
  if (/[.!?"”]$/.test(text) && !/\b\p{Lu}\.$/u.test(text)) return false;
  const capitalised = text.replace(/^by\b/i, '').trim();
  if (!/^\p{Lu}|^our|^staff/u.test(capitalised.replace(/^:\s*/, ''))) return false;
  return text.split(/\s+/).length <= MAX_WORDS && FORMS.some((form) => form.test(text));
}
