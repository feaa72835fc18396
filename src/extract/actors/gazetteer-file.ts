/** The form of a gazetteer file (data/gazetteer/README.md), checked when it is read. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EXIT, Failure } from '../../failure';

const names = z.array(z.string()).default([]);

const stateSchema = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string(),
  names,
  abbreviations: names,
  adjectives: names,
  people: names,
  capitals: names,
  ambiguous: names,
  /** Days of a state that is no more: from its first to the first without it. */
  from: z.string().nullable().default(null),
  until: z.string().nullable().default(null),
});

export const ORGANIZATION_TYPES = [
  'seat',
  'ministry',
  'legislature',
  'court',
  'central-bank',
  'agency',
  'military',
  'international',
  'union',
  'alliance',
  'armed-group',
  'opposition',
  'party',
  'government-in-exile',
  'media',
  'company',
  'think-tank',
  'aid',
] as const;

const organizationSchema = z.object({
  name: z.string(),
  names,
  type: z.enum(ORGANIZATION_TYPES),
  represents: z.string().nullable(),
  descriptions: names,
  seats: z.record(z.string(), z.string()).default({}),
});

const personSchema = z.object({
  name: z.string(),
  names,
  gender: z.enum(['female', 'male']).optional(),
  role: z.string(),
  office: z.enum(['head of state', 'head of government', 'foreign minister', 'official']),
  represents: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
});

const placeSchema = z.object({ name: z.string(), names, state: z.string().nullable() });

const fileSchema = z.object({
  states: z.array(stateSchema).default([]),
  organizations: z.array(organizationSchema).default([]),
  people: z.array(personSchema).default([]),
  places: z.array(placeSchema).default([]),
  firstNames: z.object({ female: names, male: names }).default({ female: [], male: [] }),
});

export type StateEntry = z.infer<typeof stateSchema>;
export type OrganizationEntry = z.infer<typeof organizationSchema>;
export type PersonEntry = z.infer<typeof personSchema>;
export type PlaceEntry = z.infer<typeof placeSchema>;
export type GazetteerFile = z.infer<typeof fileSchema>;
export type Gender = 'female' | 'male';

/** @throws Failure that names the file and the field that is wrong. */
export function readGazetteerFile(file: string): GazetteerFile {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Failure(
      `${file} is no gazetteer: ${why}\nIts form is described in data/gazetteer/README.md.`,
      EXIT.usage,
    );
  }
}
