import { isHeadlineLike, isTeaserLabel } from '../left-out/teaser';
import { linesOf } from '../lines';
import { paragraphsOf } from './html-text';

/** Names that pages give to blocks of links to other articles. */
const BLOCK =
  /\b(?:related|recommend(?:ed|ations?)?|read-?(?:more|next|also|on)|more-?(?:stories|news|on|from|like)|also-?read|see-?also|most-?(?:read|popular|viewed)|trending|teasers?|promo|up-?next|in-?article-?link|rich-?link|further-?reading|outbrain|taboola|you-?may)\b/i;
const LABEL_BEFORE_LINK = /^(?:read (?:more|also)|also read|see also|related)\s*[:|]/i;
const CONTAINERS = 'aside, section, div, ul, ol, nav, p, figure';
const MAX_TEASERS = 60;
/** A block with this much text besides its links holds body. */
const MAX_OTHER_TEXT = 200;
const MIN_WORDS = 4;

/**
 * Takes the headlines of other articles out of a page, with the blocks they stand in, before readability drops them.
 * A block is one by its name, or by a label ("Related articles") as its first words; the body's own links stay.
 */
export function takeTeasers(document: Document, title: string | undefined): string[] {
  const found = new Set<string>();
  for (const block of document.querySelectorAll(CONTAINERS)) {
    if (!block.isConnected || !isTeaserBlock(block)) continue;
    for (const headline of headlinesIn(block)) found.add(headline);
    block.remove();
  }
  if (title) found.delete(title);
  return [...found].slice(0, MAX_TEASERS);
}

function isTeaserBlock(block: Element): boolean {
  const links = [...block.querySelectorAll('a')];
  if (links.length === 0) return false;
  const named = BLOCK.test(`${block.id} ${block.className}`.replace(/_/g, '-'));
  if (!named && !opensWithLabel(block)) return false;
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return textOf(block).length - linked <= MAX_OTHER_TEXT * Math.max(1, links.length / 3) && !holdsBody(block);
}

function opensWithLabel(block: Element): boolean {
  const [opening = ''] = paragraphsOf(block);
  const [line] = linesOf(opening.replace(/^(?:#+|-|Photo:) /, ''));
  return line !== undefined && (isTeaserLabel(line) || LABEL_BEFORE_LINK.test(line.text));
}

/** Paragraphs of some length with no link in them are the article's own. */
const holdsBody = (block: Element) =>
  [...block.querySelectorAll('p')].some(
    (paragraph) => !paragraph.querySelector('a') && textOf(paragraph).length > MAX_OTHER_TEXT,
  );

const headlinesIn = (block: Element): string[] =>
  [...block.querySelectorAll('a')]
    .map(textOf)
    .filter((text) => text.split(' ').length >= MIN_WORDS && isHeadlineLike(text));

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
