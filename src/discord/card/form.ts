/** A view in Discord's two forms: Components V2, and plain text that says the same. */

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  SelectMenuDefaultValueType,
} from 'discord.js';
import {
  BUTTONS_OF_ROW,
  CONTENT_CHARS,
  MESSAGE_COMPONENTS,
  OPTION_CHARS,
  PLACEHOLDER_CHARS,
  SELECT_OPTIONS,
  TEXT_DISPLAYS_CHARS,
} from '../platform/limits.js';
import { shorten } from './escape.js';
import type { Block, ButtonView, ChannelsView, Rendering, SelectView, Tone } from './view.js';

type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent | APIChannelSelectComponent>;

/** What is sent, in discord.js's terms; it never pings anybody but one role, where that is named. */
export interface MessageBody {
  readonly content?: string;
  readonly components: (APIContainerComponent | Row)[];
  /** Left out where there are none. */
  readonly files?: { readonly name: string; readonly attachment: Buffer }[];
  readonly flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  readonly allowedMentions: { readonly parse: []; readonly roles?: readonly string[]; readonly repliedUser: false };
}

/** Green, amber and grey with a contrast of 3:1 against Discord's dark and light backgrounds. */
const ACCENTS: Readonly<Record<Tone, number | null>> = {
  sure: 0x2e9e5b,
  unsure: 0xb7791f,
  absent: 0x80848e,
  neutral: null,
};

/** The tone of a message, read from the colour of its edge; null for one in plain text, or without a colour. */
export function toneShown({ components }: { readonly components: readonly { toJSON(): unknown }[] }): Tone | null {
  const colours = components.map((component): unknown => Object(component.toJSON()).accent_color);
  const found = Object.entries(ACCENTS).find(([, accent]) => accent !== null && colours.includes(accent));
  return TONES.find((tone) => tone === found?.[0]) ?? null;
}

const TONES: readonly Tone[] = ['sure', 'unsure', 'absent', 'neutral'];

const NOBODY = { parse: [] as [], repliedUser: false as const };

/** The view as one container of text displays, separators and buttons. */
export function inComponentsV2(rendering: Rendering): MessageBody {
  const { tone, blocks } = rendering(TEXT_DISPLAYS_CHARS);
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: ACCENTS[tone],
    components: withinLimit(blocks.flatMap(inContainer)),
  };
  return {
    components: [container],
    ...filesOf(blocks),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: NOBODY,
  };
}

/** The components; consecutive texts are joined where the message would otherwise have too many components. */
function withinLimit(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  // The container counts as well.
  if (1 + countOf(components) <= MESSAGE_COMPONENTS) return [...components];
  const joined: APIComponentInContainer[] = [];
  for (const component of components) {
    const before = joined.at(-1);
    if (component.type === ComponentType.TextDisplay && before?.type === ComponentType.TextDisplay)
      joined[joined.length - 1] = { ...before, content: `${before.content}\n${component.content}` };
    else joined.push(component);
  }
  return joined;
}

/** Counts the components in rows as well as the rows. */
const countOf = (components: readonly APIComponentInContainer[]): number =>
  components.reduce((count, component) => count + 1 + ('components' in component ? component.components.length : 0), 0);

/** The view as text, with buttons below; link previews are off, as they are in Components V2. */
export function inPlainText(rendering: Rendering): MessageBody {
  const { blocks } = rendering(CONTENT_CHARS);
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    return block.kind === 'separator' ? [''] : [];
  });
  return {
    content: lines.join('\n'),
    components: blocks.flatMap((block): Row[] => {
      if (block.kind === 'select') return selectRows(block.select);
      if (block.kind === 'channels') return [channelsRow(block.channels)];
      return block.kind === 'buttons' ? buttonRows(block.buttons) : [];
    }),
    ...filesOf(blocks),
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: NOBODY,
  };
}

/** The files of the view, as discord.js uploads them. */
function filesOf(blocks: readonly Block[]): Pick<MessageBody, 'files'> {
  const files = blocks.flatMap((block) =>
    block.kind === 'file' ? [{ name: block.file.name, attachment: Buffer.from(block.file.text) }] : [],
  );
  return files.length === 0 ? {} : { files };
}

function inContainer(block: Block): APIComponentInContainer[] {
  switch (block.kind) {
    case 'text':
      return [{ type: ComponentType.TextDisplay, content: block.text }];
    case 'separator':
      return [{ type: ComponentType.Separator }];
    case 'buttons':
      return buttonRows(block.buttons);
    case 'select':
      return selectRows(block.select);
    case 'channels':
      return [channelsRow(block.channels)];
    case 'file':
      return [{ type: ComponentType.File, file: { url: `attachment://${block.file.name}` } }];
  }
}

/** A menu in a row of its own; left out if it has no options, which Discord would refuse. */
function selectRows({ customId, placeholder, options, isMultiple }: SelectView): Row[] {
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: shorten(placeholder, PLACEHOLDER_CHARS),
    ...(isMultiple === true ? { min_values: 0, max_values: Math.min(options.length, SELECT_OPTIONS) } : {}),
    options: options.slice(0, SELECT_OPTIONS).map(({ label, description, value, isChosen = false }) => ({
      label: shorten(label, OPTION_CHARS),
      value,
      ...(description === null ? {} : { description: shorten(description, OPTION_CHARS) }),
      ...(isChosen ? { default: true } : {}),
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
const THREADS = [ChannelType.PublicThread, ChannelType.AnnouncementThread, ChannelType.PrivateThread];

function channelsRow({ customId, placeholder, chosen, isMultiple, withThreads = false }: ChannelsView): Row {
  const select: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: customId,
    placeholder: shorten(placeholder, PLACEHOLDER_CHARS),
    channel_types: withThreads ? [...CHANNELS, ...THREADS] : CHANNELS,
    ...(isMultiple ? { min_values: 0, max_values: SELECT_OPTIONS } : {}),
    default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

function buttonRows(buttons: readonly ButtonView[]): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < buttons.length; start += BUTTONS_OF_ROW) {
    const components = buttons.slice(start, start + BUTTONS_OF_ROW).map(
      ({ label, customId }): APIButtonComponent => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label,
        custom_id: customId,
      }),
    );
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}
