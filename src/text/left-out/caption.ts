import { endsAsProse } from '../headline-form';
import type { Line } from '../lines';
import { anyOf } from './phrases';

const CAPTIONED = new RegExp(`^[([]?\\s*${anyOf('captions')}\\s*(?:[:©|]|$)`, 'i');
/** "Photograph by Jane Doe"; "Photos by the ministry showed troops." is a sentence. */
const TAKEN_BY = new RegExp(`^[([]?\\s*${anyOf('captions')}\\s+by\\s|^[([]?\\s*${anyOf('captions')}\\s*/`, 'i');
const AGENCY = anyOf('agencies');
/** A credit at the end: "REUTERS/Jane Doe/File Photo", "(AP Photo/Jane Doe)", "Jane Doe/Getty Images", "[AFP]". */
const CREDITED: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s.([/–—|])(?:REUTERS|AP Photo|${AGENCY})\\s?/\\s?[\\p{Lu}][^.!?]{0,60}[)\\]]?\\.?$`, 'u'),
  new RegExp(`(?:^|[\\s.(\\[–—|])[\\p{L}\\p{M}.' ’-]{2,40}\\s?/\\s?(?:${AGENCY})[^.!?]{0,40}[)\\]]?$`, 'u'),
  /[[(](?:photo|image|picture|file|credit|courtesy)\b[^\])]{0,80}[\])]\.?$/iu,
  new RegExp(`[^.?!”"]\\s\\[(?:[\\p{L} .'’-]+[,/]\\s?)?(?:${AGENCY})(?:[,/][^\\]]{0,40})?\\]$`, 'u'),
];
/** No credit is without one of these, and few sentences have one. */
const CREDIT_MARK = /[/[(]/;
/** "REUTERS/Jane Doe": nobody writes the agency so in a sentence. */
const FILE_CREDIT = /\bREUTERS\/\p{Lu}|\(AP Photo\//u;
const MAX_LENGTH = 500;
/** A line this short that ends in a credit is nothing but the credit. */
const MAX_CREDIT = 60;

/** Whether a line describes or credits a picture. A sentence that only starts with "Photographs" is none. */
export function isCaption({ text }: Line): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (CAPTIONED.test(text) || (TAKEN_BY.test(text) && !endsAsProse(text))) return true;
  return (
    CREDIT_MARK.test(text) &&
    CREDITED.some((form) => form.test(text)) &&
    (!endsAsProse(text) || text.length <= MAX_CREDIT || FILE_CREDIT.test(text))
  );
}
