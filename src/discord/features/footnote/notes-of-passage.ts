/** 'Sources': all notes of the passage, whole, with their links. */

import { citationLine, noteLine } from '../../card/citation.js';
import { type Rendering, roomOf, textBlock } from '../../card/view.js';
import type { Press } from '../../gateway/feature.js';
import { MESSAGES } from './words.js';

/** No note seen is longer; one that is ends at a word. */
const LONGEST_NOTE_CHARS = 900;

/** The notes in the order of the text, as many as fit. */
export function renderNotes({ views, words, library }: Press): Rendering {
  return (budgetChars) => {
    const texts: string[] = [];
    let left = budgetChars;
    for (const { passage, highlights } of views) {
      const notes = passage.footnotes.map((note) => noteLine(note, LONGEST_NOTE_CHARS));
      const lines = notes.length > 0 ? notes : [words.say(MESSAGES.sourcesNone)];
      const citation = citationLine(passage, null, null, words, library.readerLink(passage, highlights));
      for (const text of [citation, ...lines]) {
        left -= roomOf(text);
        if (left >= 0) texts.push(text);
      }
    }
    return { tone: 'neutral', blocks: texts.map(textBlock) };
  };
}
