/** `/quiz`: questions on the brief with its own sentences to choose from, for a channel or for oneself. */

import { ApplicationCommandOptionType } from 'discord.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../../command/document-option.js';
import { localised, localisedName } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { CHOICE_CHARS } from '../../platform/limits.js';
import { endQuizzes } from './close.js';
import { PREFIX } from './custom-ids.js';
import { playQuiz } from './play.js';
import { startQuiz } from './start.js';
import { COMMAND, MESSAGES, OPTIONS } from './words.js';

const COUNTS = [5, 10];

export const quiz: CommandFeature<'quiz'> = {
  name: 'quiz',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'question',
    seenBy: 'either',
    limits: '5 or 10 questions; one quiz in a channel at a time, two minutes per question',
    options: (library) => [
      {
        ...localised(OPTIONS.section),
        type: ApplicationCommandOptionType.String,
        required: false,
        autocomplete: true,
      },
      {
        ...localised(OPTIONS.count),
        type: ApplicationCommandOptionType.Integer,
        required: false,
        choices: COUNTS.map((count) => ({ name: String(count), value: count })),
      },
      {
        ...localised(OPTIONS.only),
        type: ApplicationCommandOptionType.String,
        required: false,
        choices: [{ ...localisedName(MESSAGES.misses), value: 'misses' }],
      },
      ...documentOption(library),
    ],
    suggest: ({ name, value }, _interaction, { answerer }) => {
      const library = libraryOf(answerer.corpus);
      if (name === DOCUMENT_OPTION) return documentChoices(library, value);
      const titles = library.documents.flatMap(({ document }) => document.sections.map(({ title }) => title));
      const choosable = [...new Set(titles)].filter((title) => title.length <= CHOICE_CHARS);
      return ranked(
        choosable.map((title) => ({ name: title, value: title })),
        value,
      );
    },
    run: startQuiz,
  },
  components: { prefix: PREFIX, use: playQuiz },
  everyMinute: endQuizzes,
};
