/** `/compare`: two or three actors of the document side by side. */

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import { allNamesOf } from '../../../gazetteer/any-language.js';
import { actorsOf } from '../../../study/actors.js';
import { ASPECTS, compare as sidesOf } from '../../../study/compare.js';
import { LANGUAGES, type Words, wordsIn } from '../../../words/words.js';
import { type CommandWords, localised } from '../../command/localisation.js';
import { type Candidate, ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { shownName } from './actor-name.js';
import { comparisonArgument, comparisonIn, comparisonOf } from './argument.js';
import { renderComparison, renderUnknownComparison } from './card.js';
import { ASPECT_NAMES, ASPECT_WORDS, COMMAND, IN_CHAT, OPTIONS } from './words.js';

const option = (named: CommandWords, required: boolean): APIApplicationCommandStringOption => ({
  ...localised(named),
  type: ApplicationCommandOptionType.String,
  required,
  autocomplete: true,
});

export const compare = lookUpFeature({
  name: 'compare',
  words: COMMAND,
  limits: 'two or three actors, one aspect',
  cooldown: 'question',
  chat: {
    words: IN_CHAT,
    argument: ({ bare }) => {
      const comparison = comparisonIn(bare);
      if (comparison !== null) return comparisonArgument(comparison);
      return bare === '' ? '' : null;
    },
  },
  options: [
    option(OPTIONS.first, true),
    option(OPTIONS.second, true),
    option(OPTIONS.aspect, true),
    option(OPTIONS.third, false),
  ],
  // Typed names are resolved to actors later, when the document is known.
  argumentOf: (options) =>
    comparisonArgument({
      actors: ['first', 'second', 'third'].flatMap((name) => options.getString(name) ?? []),
      aspect: options.getString('aspect', true),
    }),
  suggest: ({ name, value }, { documents, words }) =>
    ranked(name === 'aspect' ? aspectCandidates(words) : actorCandidates(documents, words), value),
  answer: async (setting, { argument }) => {
    const comparison = comparisonOf(argument, setting.entry);
    if (comparison === null) return renderUnknownComparison(setting);
    const { actors, aspect } = comparison;
    const sides = await sidesOf(setting.context.answerer, setting.entry, actors, aspect);
    return renderComparison(sides, aspect, setting);
  },
});

const aspectCandidates = (words: Words): Candidate[] =>
  ASPECTS.map((aspect) => ({
    name: words.say(ASPECT_NAMES[aspect]),
    value: aspect,
    aliases: LANGUAGES.flatMap((language) => wordsIn(language).say(ASPECT_WORDS[aspect]).split('|')),
  }));

/** The documents' actors, the most important first; they can be found by their names in any language. */
const actorCandidates = (documents: readonly CorpusDocument[], words: Words): Candidate[] =>
  [...new Set(documents.flatMap((entry) => actorsOf(entry).map(({ id }) => id)))].map((id) => ({
    name: shownName(id, words.language),
    value: id,
    aliases: allNamesOf(id),
  }));
