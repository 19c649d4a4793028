/** The modal that asks for the time and time zone of the daily passage. */

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { DailyPassage } from '../../../store/daily.js';
import type { Words } from '../../../words/words.js';
import { TIME_INPUT, timeModalId, ZONE_INPUT } from './custom-ids.js';
import { MESSAGES } from './words.js';

/** '18.30' with room for spaces; the longest zone name is America/Argentina/ComodRivadavia. */
const LONGEST_TIME_CHARS = 8;
const LONGEST_ZONE_CHARS = 40;

/** The modal, filled in with the earlier choice. */
export function timeModal(
  channelId: string,
  before: DailyPassage | null,
  words: Words,
): APIModalInteractionResponseCallbackData {
  const time = before === null ? '9:00' : `${before.hour}:${String(before.minute).padStart(2, '0')}`;
  return {
    custom_id: timeModalId(channelId),
    title: words.say(MESSAGES.timeTitle),
    components: [
      {
        type: ComponentType.Label,
        label: words.say(MESSAGES.timeLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: TIME_INPUT,
          style: TextInputStyle.Short,
          value: time,
          max_length: LONGEST_TIME_CHARS,
        },
      },
      {
        type: ComponentType.Label,
        label: words.say(MESSAGES.zoneLabel),
        description: words.say(MESSAGES.zoneExample),
        component: {
          type: ComponentType.TextInput,
          custom_id: ZONE_INPUT,
          style: TextInputStyle.Short,
          ...(before === null ? {} : { value: before.zone }),
          max_length: LONGEST_ZONE_CHARS,
        },
      },
    ],
  };
}
