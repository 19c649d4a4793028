/** `/read section`: a section page by page. */

import { ApplicationCommandOptionType } from 'discord.js';
import { withOpening } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { unquoted } from '../../command/chat-argument.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import type { LookUp } from '../../custom-id/look-up.js';
import type { LookUpSetting } from '../../gateway/context.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { renderPage } from './card.js';
import { sectionChoice, sectionsFor } from './sections.js';
import { renderPageOf } from './turn-page.js';
import { COMMAND, IN_CHAT, MESSAGES, OPTIONS } from './words.js';

/** More words than in any title are a question. */
const LONGEST_SECTION_WORDS = 14;

export const read = {
  ...lookUpFeature({
    name: 'read',
    words: COMMAND,
    limits: 'a page at a time',
    chat: {
      words: IN_CHAT,
      argument: ({ bare, count }) =>
        count > LONGEST_SECTION_WORDS ? null : unquoted(bare.replace(/^(?:the )?section /iu, '')),
    },
    options: [
      { ...localised(OPTIONS.section), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
    ],
    argumentOf: (options) => options.getString('section', true),
    suggest: ({ value }, { documents }) => {
      const sections = documents.flatMap(({ document }) => document.sections);
      const textOf = (paragraphs: readonly { readonly text: string }[]) => paragraphs.map(({ text }) => text).join(' ');
      return ranked(
        sections.map((section) => ({
          name: section.title,
          value: sectionChoice(section),
          text: textOf(section.paragraphs),
        })),
        value,
      );
    },
    answer,
    // The position may belong to another section now, so the title is searched for instead.
    answerOld: async (setting, lookUp, { option }) => {
      const rendering = await answer(setting, { ...lookUp, argument: option?.label ?? lookUp.argument });
      return withOpening(setting.words.say(CARD.editionChangedList), rendering);
    },
  }),
  buttons: [{ action: 'read', turnsPages: true, show: renderPageOf }],
};

/** The section's first page; the outline to choose from if no section is named, or the name is unknown. */
async function answer(setting: LookUpSetting, { argument }: LookUp) {
  const { context, entry, words } = setting;
  const [section] = argument === '' ? [] : sectionsFor(entry.document.sections, argument);
  if (section !== undefined) return renderPage(entry, section, null, setting);
  const outline = await context.lookUp({ name: 'outline', argument: '', from: 0 }, setting);
  return argument === '' ? outline : withOpening(words.say(MESSAGES.unknown), outline);
}
