const ASCII = /^[\x20-\x7e]*$/;
const LOWER = /^[a-z]+$/;
const memory = new Map<string, string>();
const MOST = 50_000;

function foldAll(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .toLowerCase()
    .replace(/[ıøłđß]/g, (letter) => ({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' })[letter]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case, no accents, straight apostrophes, single spaces: what makes two spellings one name. */
export function fold(text: string): string {
  if (LOWER.test(text)) return text;
  const known = memory.get(text);
  if (known !== undefined) return known;
  const folded = ASCII.test(text) ? text.toLowerCase().replace(/\s+/g, ' ').trim() : foldAll(text);
  if (memory.size > MOST) memory.clear();
  memory.set(text, folded);
  return folded;
}

/** "the UN" and "UN" are one name. */
export const withoutArticle = (text: string): string => text.replace(/^(the|an?)\s+/i, '');
