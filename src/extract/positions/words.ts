/** The words of data/stances/positions.json: what positions, and no stances of statements, turn on. */
import { z } from 'zod';
import { listReader, Words } from '../lists';

const lists = listReader('stances')(
  'positions.json',
  z.object({
    inward: Words,
    mediating: Words,
    attending: Words,
    'taken again': Words,
    agreeing: z.object({ verbs: Words, nouns: Words }),
  }),
);

/** What goes on in a mind: of others' minds a source only supposes. */
export const inward: ReadonlySet<string> = new Set(lists.inward);
/** Who brings others to an agreement has no stance on it yet. */
export const mediating: ReadonlySet<string> = new Set(lists.mediating);
/** To be there is no stance; to stay away is one. */
export const attending: ReadonlySet<string> = new Set(lists.attending);
/** Nouns that, with "the", take up a proposal as a pronoun does. */
export const takenAgain: ReadonlySet<string> = new Set(lists['taken again']);
/** "takes the same view": verbs and nouns by which a stance is shared. */
export const agreeing = { verbs: new Set(lists.agreeing.verbs), nouns: new Set(lists.agreeing.nouns) } as const;
