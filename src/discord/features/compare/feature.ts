/** `/compare`: two or three of the United States, Russia and China side by side. */

import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import { ACTORS, ASPECTS } from '../../../study/compare.js';
import { LANGUAGES, wordsIn } from '../../../words/words.js';
import { type Localised, localised } from '../../command/localisation.js';
import { ranked } from '../../command/suggestions.js';
import { lookUpCommand } from '../../gateway/look-up-command.js';
import type { MessageKey } from '../../messages/catalogue.js';
import { actorIn, aspectIn, comparisonArgument } from './argument.js';

const option = (named: Localised, required: boolean): APIApplicationCommandStringOption => ({
  ...localised(named),
  type: ApplicationCommandOptionType.String,
  required,
  autocomplete: true,
});

export const compare = lookUpCommand({
  name: 'compare',
  options: [
    option('compare.first', true),
    option('compare.second', true),
    option('compare.aspect', true),
    option('compare.third', false),
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
    const kind = name === 'aspect' ? 'aspect' : 'actor';
    const keys = kind === 'aspect' ? ASPECTS : ACTORS;
    const candidates = keys.map((key) => {
      const named = `${kind}.${key}` as MessageKey;
      const inAll = `${kind}.${key}.words` as MessageKey;
      return {
        name: words.say(named),
        value: key,
        aliases: LANGUAGES.flatMap((language) => wordsIn(language).say(inAll).split('|')),
      };
    });
    return ranked(candidates, value);
  },
});
