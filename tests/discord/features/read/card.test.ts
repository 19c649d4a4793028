import { describe, expect, it } from 'vitest';
import { inPlainText } from '../../../../src/discord/card/form.js';
import { renderPage } from '../../../../src/discord/features/read/card.js';
import { libraryOf } from '../../../../src/discord/library/library.js';
import { wordsIn } from '../../../../src/words/words.js';
import { documentOf } from '../../answers.js';

const entry = documentOf(['The harbour was deepened.', 'Ferries call.']);
const [section = { id: '', title: '', parent: null, paragraphs: [] }] = entry.document.sections;

function page(readerUrl?: string): string {
  const library = libraryOf({ documents: [entry], broken: [] }, readerUrl);
  return inPlainText(renderPage(entry, section, null, { words: wordsIn('en'), library })).content ?? '';
}

describe('a page of a section', () => {
  it('quotes each paragraph with its number below', () => {
    expect(page()).toBe('**Ports and Powers**\n> The harbour was deepened.\n¶ 1\n> Ferries call.\n¶ 2');
  });

  it('links its heading to where the section begins on the reader page, where there is one', () => {
    const url = `https://reader.example/${entry.document.id}/#p1`;
    expect(page('https://reader.example').split('\n')[0]).toBe(`[**Ports and Powers**](<${url}>)`);
  });
});
