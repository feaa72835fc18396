/** A bare surname means the one person of that surname and state whose full name stands in an article near in time. */
import type { Naming } from './batch';
import { type Agreement, daysApart } from './identity';
import { isFullName, slug } from './ids';
import { wordsOf } from './words';

/** Offices change hands: a full name of another year says little. */
export const SURNAME_DAYS = 365;

/** Last word of the name, by which a bare surname is looked up. */
export const surnameOf = (name: string): string => slug(name).split('-').at(-1)!;

/** Two functions that share no word ("foreign minister", "spokesman") may be two people. */
function rolesAgree({ role: a }: Naming, { role: b }: Naming): boolean {
  return !a || !b || wordsOf(a).some((word) => wordsOf(b).includes(word));
}

/** Agreements among persons of any surnames. A bare name with no state, or with two candidates, joins nobody. */
export function personAgreements(namings: readonly Naming[]): Agreement[] {
  const full = namings.filter(({ name }) => isFullName(name));
  return namings
    .filter(({ name, uncertain }) => !isFullName(name) && !uncertain)
    .flatMap((bare) => {
      const fits = full.filter((person) => {
        const days = daysApart(bare.on, person.on);
        const near = days !== undefined && days <= SURNAME_DAYS && surnameOf(person.name) === surnameOf(bare.name);
        return near && bare.state !== undefined && bare.state === person.state && rolesAgree(bare, person);
      });
      if (new Set(fits.map(({ ownId }) => ownId)).size !== 1) return [];
      const reason = `the only full name of that surname speaking for ${bare.state} within a year`;
      return [{ a: bare.ownId, b: fits[0]!.ownId, score: 0.8, reason }];
    });
}
