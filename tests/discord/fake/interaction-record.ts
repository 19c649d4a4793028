// What the fake keeps of an interaction, from its making to the end of its token.
import type { ApplicationCommandOptionType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { FakeChannel, FakeUser, MessageRecord } from './state.js';

export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  readonly commandName?: string;
  /** The type of the option being typed, for autocomplete. */
  readonly focusedType?: ApplicationCommandOptionType;
  /** The message whose component was used. */
  readonly source?: MessageRecord;
  /** Answers to a user-installed application are private where external apps are off (topics/permissions.mdx). */
  readonly isForcedPrivate: boolean;
  readonly isUserInstallOnly: boolean;
  /** Set by a test: the token is refused as after 15 minutes. */
  expired: boolean;
  response?: { readonly type: InteractionResponseType; readonly data: unknown };
  /** What `@original` means: the answer, or for an update the message of the component. */
  original?: MessageRecord;
  /** Whether the original shows something, not only 'is thinking'. */
  isAnswered: boolean;
  readonly followUps: MessageRecord[];
}
