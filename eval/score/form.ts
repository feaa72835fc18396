import { z } from 'zod';

/** The fields of an extraction that are scored, in gold and prediction alike. Missing lists are empty. */
const span = z.object({ start: z.number().int(), end: z.number().int(), text: z.string().default('') });
const optionalSpan = span.nullish().transform((value) => value ?? undefined);
const code = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const ids = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

const actor = z.object({ id: z.string(), name: z.string(), kind: z.string(), represents: code, aliases: ids });
const proposal = z.object({
  id: z.string(),
  name: z.string().default(''),
  kind: z.string(),
  proposedBy: ids,
  mentions: listOf(span),
});
const about = z.object({ proposal: z.string(), stance: z.string() });
const statement = z.object({
  id: z.string(),
  speaker: z.string(),
  also: ids,
  source: optionalSpan,
  cue: optionalSpan,
  content: listOf(span),
  mode: z.string().optional(),
  act: z.string().optional(),
  to: ids,
  date: code,
  reportedIn: code,
  about: listOf(about),
  rule: z.string().optional(),
});
const position = z.object({ actor: z.string(), proposal: z.string(), stance: z.string(), evidence: optionalSpan });
const event = z.object({ kind: z.string(), state: code, evidence: optionalSpan });

export const scoredForm = z.object({
  id: z.string(),
  publishedOn: code,
  title: code,
  actors: listOf(actor),
  proposals: listOf(proposal),
  statements: listOf(statement),
  positions: listOf(position),
  events: listOf(event),
  headlines: listOf(span),
});

export type Scored = z.infer<typeof scoredForm>;
export type ScoredActor = z.infer<typeof actor>;
export type ScoredStatement = z.infer<typeof statement>;
export type ScoredProposal = z.infer<typeof proposal>;
export type ScoredSpan = z.infer<typeof span>;

/** What an article scores by for which nothing was extracted. */
export const nothing = (id: string): Scored => scoredForm.parse({ id });
