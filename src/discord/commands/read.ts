/** `/read section`: a section page by page. */

import { ApplicationCommandOptionType } from 'discord.js';
import { sectionChoice } from '../look-ups/sections.js';
import { localised } from '../messages/localisation.js';
import { lookUpCommand } from './look-up-command.js';
import { ranked } from './suggest.js';

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
