/** Text that a person types, as a query of a full-text index: all words, none of Lucene's own syntax. */
const SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/]/g;
const OPERATORS = /\b(AND|OR|NOT|TO)\b/g;

/** Every word must be there. Nothing but marks finds nothing. */
export function lucene(text: string): string {
  const plain = text
    .replace(SPECIAL, ' ')
    .replace(OPERATORS, (word) => word.toLowerCase())
    .trim();
  return plain === '' ? '""' : plain.split(/\s+/).join(' AND ');
}
