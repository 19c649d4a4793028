/** `/cite`: a citation of the brief, a passage, a source or all sources, in a chosen style. */

import { ApplicationCommandOptionType } from 'discord.js';
import { CITATION_STYLES, STYLE_FACTS } from '../../../sources/citation/style.js';
import { findSources } from '../../../sources/find.js';
import { localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { AUTOCOMPLETE_CHOICES } from '../../platform/limits.js';
import { ALL_SOURCES, argumentInChat, BRIEF, citationArgument, citationIn } from './argument.js';
import { renderCitation } from './card.js';
import { COMMAND, IN_CHAT, MESSAGES, OPTIONS } from './words.js';

export const cite = lookUpFeature({
  name: 'cite',
  words: COMMAND,
  limits: 'ten works in a block, more as a file',
  cooldown: 'question',
  opensBeside: () => true,
  chat: { words: IN_CHAT, argument: ({ bare }) => argumentInChat(bare) },
  options: [
    { ...localised(OPTIONS.what), type: ApplicationCommandOptionType.String, required: false, autocomplete: true },
    {
      ...localised(OPTIONS.style),
      type: ApplicationCommandOptionType.String,
      required: false,
      choices: CITATION_STYLES.map((style) => ({ name: STYLE_FACTS[style].name, value: style })),
    },
  ],
  argumentOf: (options) => {
    const { style } = citationIn(`${options.getString('style') ?? ''}:`);
    return citationArgument({ style, what: options.getString('what') ?? BRIEF });
  },
  suggest: ({ value }, { documents, words }) => {
    const whole = [
      { name: words.say(MESSAGES.brief), value: BRIEF },
      { name: words.say(MESSAGES.all), value: ALL_SOURCES },
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
  answer: (setting, { argument }) => renderCitation(setting, argument),
});
