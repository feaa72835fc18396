/**
 * Rewrites a regular expression of Python's `re` as one for JavaScript's flag `u`, as far as spaCy's tokenizer
 * expressions need it: \UXXXXXXXX escapes, classes with Unicode meaning, escapes that `u` does not allow.
 */
export function fromPython(pattern: string): string {
  const source = pattern
    .replace(/^\(\?u\)/, '')
    .replace(/\\U([0-9A-Fa-f]{8})/g, (_, hex: string) => `\\u{${Number.parseInt(hex, 16).toString(16)}}`);
  let inClass = false;
  return source.replace(/\\.|\[\^?\]?|\]|[^\\[\]]+/gs, (part) => {
    if (part.startsWith('\\')) return escapeFromPython(part[1]!, inClass);
    if (part.startsWith('[') && !inClass) {
      inClass = true;
      return part.endsWith(']') ? `${part.slice(0, -1)}\\]` : part;
    }
    if (part === ']') inClass = false;
    return part.startsWith('[') ? part.replaceAll('[', '\\[') : part;
  });
}

/** Python's \d and \w know all scripts; its \s takes in the separators U+001C to U+001F and U+0085. */
function escapeFromPython(character: string, inClass: boolean): string {
  if (character === 'd') return '\\p{Nd}';
  if (character === 'w') return inClass ? '\\p{L}\\p{N}_' : '[\\p{L}\\p{N}_]';
  if (character === 'S') return '[^\\s\\x1c-\\x1f\\x85]';
  if (/[A-Za-z0-9]/.test(character)) return `\\${character}`;
  const special = /[\^$\\.*+?()[\]{}|/]/.test(character) || (character === '-' && inClass);
  return special ? `\\${character}` : character;
}
