/** Which channels are asked about one document alone: the modal that sets them, what it saves, and the lines that tell. */

import {
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  type Guild,
  type ModalSubmitInteraction,
} from 'discord.js';
import { changeGuildSettings, type GuildSettings, guildSettings } from '../../../store/guild-settings.js';
import type { Store } from '../../../store/store.js';
import type { Words } from '../../../words/words.js';
import { escapeMarkdown, shorten } from '../../card/escape.js';
import type { Library } from '../../library/library.js';
import { shortKey } from '../../library/short-key.js';
import { OPTION_CHARS, SELECT_OPTIONS } from '../../platform/limits.js';
import { DOCUMENT_CHANNELS, DOCUMENT_CHOICE, SETTINGS_IDS } from './custom-ids.js';
import { MESSAGES } from './words.js';

/** The value of the menu for channels that are asked about every document; no short key. */
const ALL = 'all';
/** As many as the lines about them have room for. */
const MOST_CHANNELS = 25;
const LONGEST_TITLE_CHARS = 80;

/** The modal: the channels, and the document that they are asked about alone. */
export function documentModal({ documents }: Library, words: Words): APIModalInteractionResponseCallbackData {
  const choices = documents.slice(0, SELECT_OPTIONS - 1).map(({ document: { id, title } }) => ({
    label: shorten(title, OPTION_CHARS),
    value: shortKey(id),
  }));
  return {
    custom_id: SETTINGS_IDS.document,
    title: words.say(MESSAGES.buttonDocument),
    components: [
      {
        type: ComponentType.Label,
        label: words.say(MESSAGES.documentChannels),
        component: {
          type: ComponentType.ChannelSelect,
          custom_id: DOCUMENT_CHANNELS,
          channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
          max_values: MOST_CHANNELS,
        },
      },
      {
        type: ComponentType.Label,
        label: words.say(MESSAGES.documentChoice),
        component: {
          type: ComponentType.StringSelect,
          custom_id: DOCUMENT_CHOICE,
          options: [{ label: words.say(MESSAGES.documentAll), value: ALL, default: true }, ...choices],
        },
      },
    ],
  };
}

/** Saves what the modal chose; returns the notice about it. */
export async function takeDocument(
  { fields }: ModalSubmitInteraction,
  guild: Guild,
  library: Library,
  { store, words }: { readonly store: Store; readonly words: Words },
): Promise<string> {
  const chosen = [...(fields.getSelectedChannels(DOCUMENT_CHANNELS)?.keys() ?? [])];
  const [choice = ALL] = fields.getStringSelectValues(DOCUMENT_CHOICE);
  const entry = library.byShortKey(choice);
  const isThere = (id: string) => guild.channels.cache.has(id);
  const { channelDocuments } = await guildSettings(store, guild.id);
  const others = [...channelDocuments].filter(([id]) => isThere(id) && !chosen.includes(id));
  const set = entry === null ? [] : chosen.filter(isThere).map((id): [string, string] => [id, entry.document.id]);
  if (others.length + set.length > MOST_CHANNELS) return words.say(MESSAGES.documentFull, { most: MOST_CHANNELS });
  await changeGuildSettings(store, guild.id, { channelDocuments: new Map([...others, ...set]) });
  return words.say(MESSAGES.saved);
}

/** A line for each document that channels are set to. */
export function documentLines({ channelDocuments }: GuildSettings, library: Library, words: Words): string[] {
  return [...new Set(channelDocuments.values())].map((id) => {
    const channels = [...channelDocuments].flatMap(([channel, set]) => (set === id ? [`<#${channel}>`] : []));
    const title = escapeMarkdown(shorten(library.titleOf(id), LONGEST_TITLE_CHARS));
    const message = library.document(id) === null ? MESSAGES.documentGone : MESSAGES.documentOnly;
    return words.say(message, { title, channels: channels.join(' ') });
  });
}
