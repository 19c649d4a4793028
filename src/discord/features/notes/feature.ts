/** `/notes` and 'Save': a person's own notes on passages, private unless they share them. */

import { ApplicationCommandOptionType } from 'discord.js';
import { NOTES_PER_PERSON } from '../../../store/notes.js';
import { localised } from '../../command/localisation.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { PREFIX } from './custom-ids.js';
import { renderNotes } from './list.js';
import { useNotes } from './manage.js';
import { askForNote, askForNoteOn } from './save.js';
import { COMMAND, MENU_NAME, OPTIONS } from './words.js';

/** Fits into the custom ids of the buttons to other pages. */
const LONGEST_SEARCH_CHARS = 60;

export const notes: CommandFeature<'notes'> = {
  name: 'notes',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'use',
    seenBy: 'asker',
    limits: `${NOTES_PER_PERSON} notes of a person, a page at a time`,
    options: () => [
      {
        ...localised(OPTIONS.search),
        type: ApplicationCommandOptionType.String,
        required: false,
        max_length: LONGEST_SEARCH_CHARS,
      },
    ],
    answer: ({ user, options }, context) =>
      renderNotes(user.id, { from: 0, search: options.getString('search') ?? '' }, context),
  },
  menuCommand: {
    name: MENU_NAME,
    cooldown: 'use',
    seenBy: 'asker',
    limits: 'one passage of the message',
    run: askForNoteOn,
  },
  buttons: [{ action: 'save', press: askForNote }],
  components: { prefix: PREFIX, use: useNotes },
};
