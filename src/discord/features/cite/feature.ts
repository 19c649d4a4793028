/** `/cite`: the brief, a passage of it, a source or all of them, in the style that is wanted. */

import { ApplicationCommandOptionType } from 'discord.js';
import { CITATION_STYLES, STYLE_FACTS } from '../../../sources/citation/style.js';
import { findSources } from '../../../sources/find.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';
import { AUTOCOMPLETE_CHOICES } from '../../platform/limits.js';
import { ALL_SOURCES, BRIEF, citingArgument, citingIn } from './argument.js';

export const cite = lookUpCommand({
  name: 'cite',
  options: [
    { ...localised('cite.what'), type: ApplicationCommandOptionType.String, required: false, autocomplete: true },
    {
      ...localised('cite.style'),
      type: ApplicationCommandOptionType.String,
      required: false,
      choices: CITATION_STYLES.map((style) => ({ name: STYLE_FACTS[style].name, value: style })),
    },
  ],
  argumentOf: (options) => {
    const { style } = citingIn(`${options.getString('style') ?? ''}:`);
    return citingArgument({ style, what: options.getString('what') ?? BRIEF });
  },
  suggest: ({ value }, { documents, words }) => {
    const whole = [
      { name: words.say('citing.brief'), value: BRIEF },
      { name: words.say('citing.all'), value: ALL_SOURCES },
    ];
    const sources = findSources({ documents, broken: [] }, value).map(({ id, label }) => ({ name: label, value: id }));
    const body = documents.flatMap(({ passages }) => passages.filter(({ paragraph }) => paragraph !== null));
    const passages = ranked(
      body.map(({ paragraph, text }) => ({ name: `¶ ${paragraph} · ${text}`, value: String(paragraph) })),
      value,
    );
    const typed =
      value.trim() === '' ? [...ranked(whole, value), ...sources] : [...ranked(whole, value), ...passages, ...sources];
    return typed.slice(0, AUTOCOMPLETE_CHOICES);
  },
});
