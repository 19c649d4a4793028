/** A list of a document's sentences in pages, with a menu that opens each of them in its passage. */

import type { Passage } from '../../corpus/passage.js';
import { encodeLookUp } from '../custom-id/look-up.js';
import { placeOf } from '../custom-id/sentence.js';
import { renderList } from './list.js';
import type { CardSetting } from './setting.js';
import type { Rendering } from './view.js';
import { CARD } from './words.js';

interface ListedSentence {
  /** A line above the first entry of its group, or null. */
  readonly group: string | null;
  readonly text: string;
  /** Its label in the menu; the sentence itself is its description. */
  readonly label: string;
  readonly passage: Passage;
  readonly sentence: string;
}

/** The page that includes the sentence at position `from`; `lookUp` is the command whose pages they are. */
export function renderSentenceList(
  { entry, words }: CardSetting,
  lookUp: Parameters<typeof encodeLookUp>[0]['name'],
  heading: string,
  listed: readonly ListedSentence[],
  from: number,
): Rendering {
  const list = {
    heading,
    entries: listed.map(({ group, text, label, passage, sentence }, position) => ({
      group,
      text,
      option: { label, description: sentence, value: placeOf(passage, sentence, position) },
    })),
    from,
    menu: {
      customId: encodeLookUp({ name: 'open', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.listOpen),
    },
    pageId: (first: number) => encodeLookUp({ name: lookUp, argument: '', from: first }, entry),
  };
  return renderList(list, words);
}
