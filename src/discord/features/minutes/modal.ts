/** The modal to write a point. */

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Words } from '../../../words/words.js';
import { INPUTS, minutesId } from './custom-ids.js';
import { LONGEST_POINT_CHARS } from './point.js';
import { MODAL } from './words.js';

/** Several passages: '¶ 12, ¶ 14'. */
const LONGEST_PASSAGES_CHARS = 60;

/** The modal, with the passage that the thread is about filled in; '' for none. */
export const pointModal = (passage: string, words: Words): APIModalInteractionResponseCallbackData => ({
  custom_id: minutesId('point'),
  title: words.say(MODAL.title),
  components: [
    {
      type: ComponentType.Label,
      label: words.say(MODAL.point),
      description: words.say(MODAL.pointMeaning),
      component: {
        type: ComponentType.TextInput,
        custom_id: INPUTS.point,
        style: TextInputStyle.Paragraph,
        max_length: LONGEST_POINT_CHARS,
      },
    },
    {
      type: ComponentType.Label,
      label: words.say(MODAL.passage),
      description: words.say(MODAL.passageExample),
      component: {
        type: ComponentType.TextInput,
        custom_id: INPUTS.passage,
        style: TextInputStyle.Short,
        required: false,
        max_length: LONGEST_PASSAGES_CHARS,
        ...(passage === '' ? {} : { value: passage }),
      },
    },
    {
      type: ComponentType.Label,
      label: words.say(MODAL.open),
      component: { type: ComponentType.Checkbox, custom_id: INPUTS.open },
    },
  ],
});
