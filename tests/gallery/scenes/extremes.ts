/** Messages at the limits of what the brief, the languages and Discord allow: none of them may overflow. */

import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { ALL_MESSAGES } from '../../words/all-messages.js';
import type { Scene } from './scene.js';

const UNBROKEN = 'Rechtsschutzversicherungsgesellschaften'.repeat(8);
const HOSTILE = `@everyone <@1> **bold** ||hidden|| \`\`\`code\`\`\` [click](https://example.org) \u202e gnirts ${UNBROKEN}`;
/** components/reference: characters of a button's label, and components of a message with nested ones. */
const LONGEST_LABEL_CHARS = 80;
const COMPONENTS = 40;

/** The longest label that a German button has. */
const longestLabel = ALL_MESSAGES.filter(({ name }) =>
  /\.button(?!Unknown)[A-Z]|BUTTONS|USED_LABELS/u.test(name),
).reduce((longest, { message: { de } }) => (de.length > longest.length ? de : longest), '');

const button = (label: string, position: number) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id: `${label.slice(0, 20)}-${position}`,
});

export const EXTREME_SCENES: readonly Scene[] = [
  {
    title: 'the longest paragraph',
    play: async (stage, { corpus }) => {
      const passages = corpus.documents.flatMap((entry) => entry.passages);
      const [longest] = passages
        .filter(({ paragraph }) => paragraph !== null)
        .sort((one, other) => other.text.length - one.text.length);
      await stage.use('passage', { number: String(longest?.paragraph) });
    },
  },
  {
    title: 'the longest paragraphs read in German',
    locale: 'de',
    play: (stage) => stage.use('read', { section: 'Introduction' }),
  },
  { title: 'a hostile question', play: (stage) => stage.use('ask', { question: HOSTILE }) },
  // A message that mentions everyone is not answered.
  { title: 'a hostile mention', play: (stage) => stage.mention(HOSTILE.replace('@everyone ', '')) },
  { title: 'a hostile phrase', play: (stage) => stage.use('find', { phrase: HOSTILE }) },
  {
    title: 'the longest German label, five times, and the longest that Discord allows',
    play: (stage) => {
      const rows = [longestLabel, UNBROKEN.slice(0, LONGEST_LABEL_CHARS)].map((label) => ({
        type: ComponentType.ActionRow as const,
        components: [1, 2, 3, 4, 5].map((position) => button(label, position)),
      }));
      const container = { type: ComponentType.Container as const, components: rows };
      stage.show({ components: [container], flags: MessageFlags.IsComponentsV2 });
    },
  },
  {
    title: 'forty components',
    play: (stage) => {
      // The container counts as well.
      const texts = Array.from({ length: COMPONENTS - 1 }, (_, position) => ({
        type: ComponentType.TextDisplay as const,
        content: `${position + 1}. ${position % 10 === 0 ? UNBROKEN.slice(0, 200) : 'A line of the bot’s own.'}`,
      }));
      const container = { type: ComponentType.Container as const, accent_color: 0x2e9e5b, components: texts };
      stage.show({ components: [container], flags: MessageFlags.IsComponentsV2 });
    },
  },
];
