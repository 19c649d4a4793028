/** What Discord would refuse in a message or command: the fake's own checks, for payloads that are not sent. */

import { ApplicationCommandCreateRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../../src/discord/card/form.js';
import type { CommandDefinition } from '../../src/discord/gateway/definitions.js';
import { Refusal } from './fake/errors.js';
import { commandProblems } from './fake/validate/command.js';
import { checkMessage } from './fake/validate/message.js';

/** The problems of the body as a new message; none if Discord would accept it. */
export function problemsOfMessage({ allowedMentions, ...body }: MessageBody): string[] {
  try {
    checkMessage(
      { ...body, allowed_mentions: { parse: allowedMentions.parse } },
      {
        schema: MessageCreateRequestSchema,
        flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
        files: [],
        lacksComponentsV2: false,
      },
    );
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.message, ...error.problems.map(({ path, message }) => `${path.join('.')}: ${message}`)];
  }
}

/** The problems of a command's definition; none if Discord would accept it. */
export const problemsOfCommand = (command: CommandDefinition): string[] =>
  commandProblems(command, ApplicationCommandCreateRequestSchema).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
