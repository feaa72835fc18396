import { fromPython } from '../../src/language/python-pattern';

const matches = (pattern: string, text: string) => new RegExp(`^(?:${fromPython(pattern)})$`, 'u').test(text);

test.each([
  ['\\d', '٣', true, 'digits of every script'],
  ['\\d', '½', false, 'a fraction is no digit'],
  ['\\w', 'é', true, 'letters of every script'],
  ['[\\w-]', '-', true, 'a class in which \\w is no nested class'],
  ['[\\w-]', '.', false, 'nor any character'],
  ['\\S', '\u001f', false, "a separator is one of Python's spaces"],
  ['\\S', '\u0085', false, 'so is the next line'],
  ['\\U0001F600', '😀', true, 'a code point above the basic plane'],
  ['[\\U0001F600-\\U0001F64F]', '😃', true, 'a range of such'],
  ['[]a]', ']', true, 'a bracket first in a class stands for itself'],
  ['[^]a]', ']', false, 'after a caret too'],
  ['[[a]', '[', true, 'an opening bracket in a class stands for itself'],
  ['\\-\\"\\:', '-":', true, 'escapes that need none'],
  ['[a\\-z]', '-', true, 'an escaped hyphen is no range'],
  ['[a\\-z]', 'm', false, 'and takes nothing between'],
  ['(?u)a\\.b', 'a.b', true, 'a leading flag is dropped'],
  ['a\\.b', 'axb', false, 'an escaped dot is a dot'],
])('%s on %j: %s, %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});
