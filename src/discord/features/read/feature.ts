/** `/read section`: a section page by page. */

import { ApplicationCommandOptionType } from 'discord.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';
import { sectionChoice } from './sections.js';

export const read = lookUpCommand({
  name: 'read',
  options: [
    { ...localised('read.section'), type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
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
});
