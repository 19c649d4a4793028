/** A page of a section: its text quoted, each paragraph with its number, and buttons to the previous and next page. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Section } from '../../../corpus/document.js';
import type { Words } from '../../../words/words.js';
import { linked } from '../../card/citation.js';
import { escapeMarkdown } from '../../card/escape.js';
import { quoteWords } from '../../card/quote.js';
import { type Block, type ButtonView, type Rendering, roomOf, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeButton } from '../../custom-id/button.js';
import { type Library, passageAt } from '../../library/library.js';
import { shortEdition, shortKey } from '../../library/short-key.js';
import { type Page, pageAt, pagesOf, paragraphsOf } from './pages.js';
import { MESSAGES } from './words.js';

/** What each paragraph adds to a page: '> ' and its number line, '\n¶ 1,234'. */
const PART_ROOM_CHARS = 20;
/** Three screens of a phone: what people read before they turn a page. */
const LONGEST_PAGE_CHARS = 1800;

interface Place {
  readonly paragraph: number;
  /** Position of a character in the paragraph's text that the page must include. */
  readonly start: number;
}

/** The page of the section that includes the place, or else its first page. The heading links to the reader page. */
export function renderPage(
  entry: CorpusDocument,
  section: Section,
  place: Place | null,
  { words, library }: { readonly words: Words; readonly library: Library },
): Rendering {
  const { document, edition } = entry;
  const shown = paragraphsOf(document, section).flatMap((n) => passageAt(entry, `p${n}`) ?? []);
  const [first] = shown;
  const url = first === undefined ? null : library.readerLink(first, []);
  const title = `**${escapeMarkdown(section.title)}**`;
  const heading = url === null ? title : linked(title, url);
  return (budgetChars) => {
    const widestFoot = `-# ${words.say(MESSAGES.page, { page: 9999, pages: 9999 })}`;
    const pages = pagesOf(
      shown,
      Math.min(budgetChars, LONGEST_PAGE_CHARS) - roomOf(heading) - roomOf(widestFoot),
      PART_ROOM_CHARS,
    );
    const current = place === null ? 0 : pageAt(pages, place.paragraph, place.start);
    const parts = (pages[current] ?? []).map(({ paragraph, text }) =>
      textBlock(`${quoteWords(text)}\n${words.say(CARD.citeParagraph, { number: paragraph })}`),
    );
    const foot =
      pages.length > 1 ? [textBlock(`-# ${words.say(MESSAGES.page, { page: current + 1, pages: pages.length })}`)] : [];
    const to = (label: string, page: Page | undefined): ButtonView[] => {
      const [first] = page ?? [];
      if (first === undefined) return [];
      const passagesOfButton = [{ address: `p${first.paragraph}`, marked: [first.start] }];
      const state = { document: shortKey(document.id), edition: shortEdition(edition), passages: passagesOfButton };
      return [{ label, customId: encodeButton({ action: 'read', ...state }) }];
    };
    const buttons = [
      ...to(words.say(CARD.buttonBefore), pages[current - 1]),
      ...to(words.say(CARD.buttonAfter), pages[current + 1]),
    ];
    const row: Block[] = buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];
    return { tone: 'neutral', blocks: [textBlock(heading), ...parts, ...foot, ...row] };
  };
}
