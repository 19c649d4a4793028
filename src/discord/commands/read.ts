/** `/read section`: a section page by page, for the reader alone. */

import { ApplicationCommandOptionType } from 'discord.js';
import type { Section } from '../../corpus/document.js';
import { libraryOf } from '../library.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_CHARS } from '../limits.js';
import { localised } from '../messages/localisation.js';
import { shorten } from '../render/escape.js';
import { renderNotice } from '../render/notice.js';
import { renderPage } from '../render/page.js';
import { replyPrivately } from '../reply.js';
import type { Choice, Command } from './command.js';
import { chosenDocument, DOCUMENT_OPTION, documentChoices, documentOption } from './document-option.js';
import { commandEverywhere } from './everywhere.js';

export const read: Command = {
  define: (library) => ({
    ...commandEverywhere('read'),
    options: [
      { ...localised('read.section'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
      ...documentOption(library),
    ],
  }),
  run: async (interaction, { answerer, readerUrl, delivery, words }) => {
    const library = libraryOf(answerer.corpus, readerUrl);
    const entry = chosenDocument(library, interaction.options.getString(DOCUMENT_OPTION));
    if (entry === null) {
      await replyPrivately(interaction, renderNotice(words.say('passage.which-document')), delivery);
      return;
    }
    const [section] = sectionsFor(entry.document.sections, interaction.options.getString('section', true));
    const rendering =
      section === undefined
        ? renderNotice(words.say('read.unknown'))
        : renderPage(entry, section, null, { words, library });
    await replyPrivately(interaction, rendering, delivery);
  },
  autocomplete: (interaction, { answerer }) => {
    const library = libraryOf(answerer.corpus);
    const { name, value } = interaction.options.getFocused(true);
    if (name === DOCUMENT_OPTION) return documentChoices(library, value);
    const entry = chosenDocument(library, interaction.options.getString(DOCUMENT_OPTION));
    return entry === null
      ? []
      : sectionsFor(entry.document.sections, value).slice(0, AUTOCOMPLETE_CHOICES).map(choiceOf);
  },
};

const choiceValue = ({ id }: Section) => id.slice(0, CHOICE_CHARS);
const choiceOf = (section: Section): Choice => ({
  name: shorten(section.title, CHOICE_CHARS),
  value: choiceValue(section),
});

/** The sections that what is typed may mean: the one named, then titles that begin with it, then those that hold it. */
function sectionsFor(sections: readonly Section[], typed: string): Section[] {
  const wanted = folded(typed);
  const rank = (section: Section): number => {
    const title = folded(section.title);
    if (choiceValue(section) === typed || title === wanted) return 0;
    if (title.startsWith(wanted)) return 1;
    return title.includes(wanted) ? 2 : 3;
  };
  return sections.filter((section) => rank(section) < 3).sort((one, other) => rank(one) - rank(other));
}

/** Without case, accents and kinds of quote marks. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase()
    .trim();
