/** A server's settings as a message for people who manage it: the current choices, with menus to change them. */

import type { DailyPassage } from '../../../store/daily.js';
import type { GuildSettings } from '../../../store/guild-settings.js';
import { AUTONYMS } from '../../../words/autonyms.js';
import { LANGUAGES, type Words } from '../../../words/words.js';
import { type Block, type Rendering, type SelectView, textBlock } from '../../card/view.js';
import type { Library } from '../../library/library.js';
import { documentLines } from './channel-documents.js';
import { SETTINGS_IDS } from './custom-ids.js';
import { SWITCHES, switchesOf } from './switches.js';
import { MESSAGES, SWITCH_MEANINGS, SWITCH_NAMES } from './words.js';

/** The value of the language menu that leaves the language to each person's Discord. */
const EACH_THEIR_OWN = 'auto';

export interface Chosen {
  readonly settings: GuildSettings;
  readonly daily: DailyPassage | null;
  readonly library: Library;
}

/** The settings message; `notice` says what was just changed, or what is missing. */
export function renderPanel({ settings, daily, library }: Chosen, notice: readonly string[], words: Words): Rendering {
  const texts = [`**${words.say(MESSAGES.title)}**`, whereLine(settings, words)];
  texts.push(...documentLines(settings, library, words), ...dailyLines(daily, words));
  const blocks: Block[] = [
    ...notice.map(textBlock),
    ...texts.map(textBlock),
    {
      kind: 'channels',
      channels: {
        customId: SETTINGS_IDS.channels,
        placeholder: words.say(MESSAGES.channels),
        chosen: settings.answerChannels,
        isMultiple: true,
      },
    },
    { kind: 'select', select: switchMenu(settings, words) },
    { kind: 'select', select: languageMenu(settings, words) },
    {
      kind: 'channels',
      channels: {
        customId: SETTINGS_IDS.dailyChannel,
        placeholder: words.say(MESSAGES.dailyChannel),
        chosen: [],
        isMultiple: false,
      },
    },
    {
      kind: 'buttons',
      buttons: [
        { label: words.say(MESSAGES.buttonCheckPermissions), customId: SETTINGS_IDS.check },
        ...(library.documents.length > 1
          ? [{ label: words.say(MESSAGES.buttonDocument), customId: SETTINGS_IDS.document }]
          : []),
        ...(daily === null ? [] : [{ label: words.say(MESSAGES.buttonStopDaily), customId: SETTINGS_IDS.stopDaily }]),
      ],
    },
  ];
  return () => ({ tone: 'neutral', blocks });
}

function whereLine({ answerChannels }: GuildSettings, words: Words): string {
  if (answerChannels.length === 0) return words.say(MESSAGES.everywhere);
  return words.say(MESSAGES.onlyIn, { channels: answerChannels.map((id) => `<#${id}>`).join(' ') });
}

function dailyLines(daily: DailyPassage | null, words: Words): string[] {
  if (daily === null) return [words.say(MESSAGES.dailyOff)];
  const { channelId, hour, minute, zone, dueAt, failedAt } = daily;
  const time = `${hour}:${String(minute).padStart(2, '0')}`;
  const values = { channel: `<#${channelId}>`, time, zone, next: timestamp(dueAt) };
  const failed = failedAt === null ? [] : [words.say(MESSAGES.dailyFailed, { when: timestamp(failedAt) })];
  return [words.say(MESSAGES.dailyOn, values), ...failed];
}

/** A timestamp that Discord shows in the reader's own time zone. */
const timestamp = (ms: number) => `<t:${Math.floor(ms / 1000)}:f>`;

function switchMenu(settings: GuildSettings, words: Words): SelectView {
  const on = switchesOf(settings);
  return {
    customId: SETTINGS_IDS.switches,
    placeholder: words.say(MESSAGES.switches),
    options: SWITCHES.map((name) => ({
      label: words.say(SWITCH_NAMES[name]),
      description: words.say(SWITCH_MEANINGS[name]),
      value: name,
      isChosen: on.includes(name),
    })),
    isMultiple: true,
  };
}

function languageMenu({ language }: GuildSettings, words: Words): SelectView {
  const own = { label: words.say(MESSAGES.languageOwn), description: null, value: EACH_THEIR_OWN };
  return {
    customId: SETTINGS_IDS.language,
    placeholder: words.say(MESSAGES.language),
    options: [
      { ...own, isChosen: language === null },
      ...LANGUAGES.map((one) => ({
        label: AUTONYMS[one],
        description: null,
        value: one,
        isChosen: one === language,
      })),
    ],
  };
}
