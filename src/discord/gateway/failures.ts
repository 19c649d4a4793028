/** Handles every failure of a command, button or message: logs it under a short id, and tells the person if possible. */

import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Words } from '../../words/words.js';
import { renderNotice } from '../card/notice.js';
import type { Rendering } from '../card/view.js';
import { LeavingError } from '../traffic/shutdown.js';
import type { Log } from './log.js';
import { GATEWAY } from './words.js';

/** Long enough to be unique in a log, short enough to type. */
const ID_BYTES = 4;

/** The interaction has expired or been answered already, so nobody can be told; neither if Discord takes no response in time. */
const TOO_LATE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
];
const NOT_ALLOWED: readonly unknown[] = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess];

interface Failing {
  readonly log: Log;
  readonly words: Words;
  /** What was being done, for the log: 'ask', 'component', 'message'. */
  readonly doing: string;
  /** Tells the person; may itself fail. */
  tell(rendering: Rendering): Promise<unknown>;
}

/** Runs the work; never throws. */
export async function orTell(work: () => Promise<void>, { log, words, doing, tell }: Failing): Promise<void> {
  try {
    await work();
  } catch (error) {
    const id = randomBytes(ID_BYTES).toString('hex');
    const tellOrLog = async (notice: Rendering) => {
      try {
        await tell(notice);
      } catch (untold) {
        log.warn({ id, doing, error: untold }, 'The person could not be told');
      }
    };
    if (isOneOf(error, TOO_LATE) || error instanceof RateLimitError) {
      log.warn({ id, doing, error }, 'Too late to answer');
      return;
    }
    if (error instanceof LeavingError) {
      await tellOrLog(renderNotice(words.say(GATEWAY.failureLeaving)));
      return;
    }
    const isRefused = isForbidden(error);
    log[isRefused ? 'warn' : 'error']({ id, doing, error }, isRefused ? 'A permission is missing' : 'Failed');
    const message = isRefused ? GATEWAY.failureNoPermission : GATEWAY.failureUnexpected;
    await tellOrLog(renderNotice(words.say(message, { id })));
  }
}

/** Whether Discord refused because the bot lacks a permission. */
export const isForbidden = (error: unknown): boolean => isOneOf(error, NOT_ALLOWED);

const isOneOf = (error: unknown, codes: readonly unknown[]) =>
  error instanceof DiscordAPIError && codes.includes(error.code);
