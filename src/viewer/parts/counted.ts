/** Numbers with what they count, in the singular and the plural: "1 statement", "2,000 statements". */

/** Made once: `toLocaleString` makes one for every number. */
const NUMBERS = new Intl.NumberFormat('en');

export const counted = (count: number, what: string): string =>
  `${NUMBERS.format(count)} ${what}${count === 1 ? '' : 's'}`;

/** "2,000" */
export const grouped = (count: number): string => NUMBERS.format(count);
