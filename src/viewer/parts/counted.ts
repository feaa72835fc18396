/** Numbers with what they count, in the singular and the plural: "1 statement", "2,000 statements". */
export const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
