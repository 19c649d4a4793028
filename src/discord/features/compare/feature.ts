/** `/compare`: two or three of the United States, Russia and China side by side. */

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import { ACTORS, ASPECTS, compare as sidesOf } from '../../../study/compare.js';
import { LANGUAGES, type Message, wordsIn } from '../../../words/words.js';
import { type CommandWords, localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpFeature } from '../../gateway/look-up-command.js';
import { actorIn, aspectIn, comparisonArgument, comparisonIn } from './argument.js';

const option = (named: CommandWords, required: boolean): APIApplicationCommandStringOption => ({
  ...localised(named),
  type: ApplicationCommandOptionType.String,
  required,
  autocomplete: true,
});

import { renderNotice } from '../../card/notice.js';
import { renderComparison } from './card.js';
import { ACTOR_NAMES, ACTOR_WORDS, ASPECT_NAMES, ASPECT_WORDS, COMMAND, IN_CHAT, MESSAGES, OPTIONS } from './words.js';

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
  argumentOf: (options) => {
    const typed = ['first', 'second', 'third'].flatMap((name) => options.getString(name) ?? []);
    const actors = typed.flatMap((name) => actorIn(name) ?? []);
    const aspect = aspectIn(options.getString('aspect', true));
    const isKnown = actors.length === typed.length && new Set(actors).size === actors.length;
    // What is not known is passed on as typed, and gets the answer that says what is.
    return isKnown && aspect !== null ? comparisonArgument({ actors, aspect }) : '';
  },
  suggest: ({ name, value }, { words }) => {
    const named = (key: string, shown: Message, written: Message) => ({
      name: words.say(shown),
      value: key,
      aliases: LANGUAGES.flatMap((language) => wordsIn(language).say(written).split('|')),
    });
    const candidates =
      name === 'aspect'
        ? ASPECTS.map((aspect) => named(aspect, ASPECT_NAMES[aspect], ASPECT_WORDS[aspect]))
        : ACTORS.map((actor) => named(actor, ACTOR_NAMES[actor], ACTOR_WORDS[actor]));
    return ranked(candidates, value);
  },
  answer: async (setting, { argument }) => {
    const comparison = comparisonIn(argument);
    if (comparison === null) return renderNotice(setting.words.say(MESSAGES.unknown));
    const { actors, aspect } = comparison;
    const sides = await sidesOf(setting.context.answerer, setting.entry, actors, aspect);
    return renderComparison(sides, aspect, setting);
  },
});
