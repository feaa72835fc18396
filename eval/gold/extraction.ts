import type { Extraction } from '../../src/extract/extraction';
import type { Document } from '../../src/text/document';
import { type Alignment, align } from '../score/alignment';
import { scoredForm } from '../score/form';
import { type GoldArticle, INVENTED } from './articles';

/** A gold article read by the program, aligned with its gold. */
export interface Reading {
  readonly article: GoldArticle;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly alignment: Alignment;
}

/** The program's own way from an article to an extraction; given the text and the day, as a plain file gives them. */
export async function reader(): Promise<(article: GoldArticle) => Reading> {
  const [{ documentOf }, { extract }, { gazetteerWith }] = await Promise.all([
    import('../../src/text'),
    import('../../src/extract/extract'),
    import('../../src/extract/actors'),
  ]);
  const [standard, withInvented] = [gazetteerWith([]), gazetteerWith([INVENTED])];
  return (article) => {
    const { gold, text } = article;
    const document = documentOf({ id: gold.id, text, publishedOn: gold.publishedOn ?? undefined });
    const extraction = extract(document, { gazetteer: article.invented ? withInvented : standard });
    return { article, document, extraction, alignment: align(gold, scoredForm.parse(extraction)) };
  };
}
