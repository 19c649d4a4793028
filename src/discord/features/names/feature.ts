/** `/names [name] [kind]`: the index of people, organisations, places and programmes in the brief. */

import { ApplicationCommandOptionType } from 'discord.js';
import { namesOf } from '../../../study/names-index.js';
import { localised, localisedName } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { argumentOfKind, readArgument } from './argument.js';
import { renderNames } from './card.js';
import { COMMAND, IN_CHAT, KINDS, OPTIONS, ORDER } from './words.js';

export const names = lookUpFeature({
  name: 'names',
  words: COMMAND,
  limits: 'a page at a time',
  chat: { words: IN_CHAT, argument: readArgument },
  options: [
    { ...localised(OPTIONS.name), type: ApplicationCommandOptionType.String, autocomplete: true },
    {
      ...localised(OPTIONS.kind),
      type: ApplicationCommandOptionType.String,
      choices: ORDER.map((kind) => ({ ...localisedName(KINDS[kind]), value: kind })),
    },
  ],
  argumentOf: (options) => {
    const kind = options.getString('kind');
    return options.getString('name') ?? (kind === null ? '' : argumentOfKind(kind));
  },
  suggest: ({ value }, { documents }) =>
    ranked(
      documents
        .flatMap((entry) => namesOf(entry))
        .map(({ name, heading, forms }) => ({ name: [heading, ...forms].join(' · '), value: name, aliases: forms })),
      value,
    ),
  answer: renderNames,
});
