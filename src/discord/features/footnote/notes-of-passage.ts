/** 'Sources': all notes of a passage in full, with their links. */

import { citationLine, noteLine } from '../../card/citation.js';
import { fitting } from '../../card/fit.js';
import { type Rendering, textBlock } from '../../card/view.js';
import type { ButtonSetting } from '../../gateway/feature.js';
import { MESSAGES } from './words.js';

/** No note seen so far is longer; longer ones are cut at a word boundary. */
const LONGEST_NOTE_CHARS = 900;

/** The notes in the order of the text, as many as fit. */
export function renderNotes({ views, words, library }: ButtonSetting): Rendering {
  const texts = views.flatMap(({ passage, highlights }) => {
    const notes = passage.footnotes.map((note) => noteLine(note, LONGEST_NOTE_CHARS));
    const citation = citationLine(passage, null, null, words, library.readerLink(passage, highlights));
    return [citation, ...(notes.length > 0 ? notes : [words.say(MESSAGES.sourcesNone)])];
  });
  return (budgetChars) => ({ tone: 'neutral', blocks: fitting(texts, budgetChars).map(textBlock) });
}
