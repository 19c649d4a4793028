/** The modal that asks what is wrong with an answer, and says what is kept. */

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Words } from '../../../words/words.js';
import type { ButtonState } from '../../custom-id/button.js';
import { modalId, REASON_INPUT } from './custom-ids.js';
import { MESSAGES } from './words.js';

/** Enough to say what is wrong, and to be read in a list. */
const LONGEST_REASON_CHARS = 500;

/** The modal for the answer of the button. */
export const reportModal = (state: ButtonState, words: Words): APIModalInteractionResponseCallbackData => ({
  custom_id: modalId(state),
  title: words.say(MESSAGES.modalTitle),
  components: [
    {
      type: ComponentType.Label,
      label: words.say(MESSAGES.reasonLabel),
      description: words.say(MESSAGES.consent),
      component: {
        type: ComponentType.TextInput,
        custom_id: REASON_INPUT,
        style: TextInputStyle.Paragraph,
        min_length: 1,
        max_length: LONGEST_REASON_CHARS,
      },
    },
  ],
});
