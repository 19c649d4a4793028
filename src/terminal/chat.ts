/** The chat: one question per line, with its answer below. In a terminal it has a prompt, history and completion. */

import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../answer/answer.js';
import type { Answerer } from '../answer/answerer.js';
import { COMMAND_NAMES, isCommand, runCommand } from './commands.js';
import { startConversation } from './conversation.js';
import { linesOf } from './lines.js';
import { type MaybeTerminal, pageFor, wrapped } from './page.js';
import { printable } from './printable.js';
import { renderAnswer } from './render-answer.js';
import { replyToSmallTalk } from './small-talk.js';
import { PROMPT, typedLines } from './typed-lines.js';

const OPENING = 'Ask the brief in your own words; /help lists the commands.';

export interface ChatOptions {
  readonly answerer: Answerer;
  readonly input: Readable & MaybeTerminal;
  readonly output: Writable & MaybeTerminal;
  /** Receives errors, one line each. */
  readonly error: Writable;
  /** In columns; if omitted, the output's own width, read again for each answer. */
  readonly width?: number;
  /** Public address of the reader page that citations link to; if undefined, they have no link. */
  readonly readerUrl?: string | undefined;
}

/**
 * Chats until the input ends, Ctrl-C, Ctrl-D or /quit; each answer is completed before the next line is read.
 * A question that fails is reported on `error`, and the chat continues.
 */
export async function runChat(options: ChatOptions): Promise<void> {
  const { answerer, input, output, error, width, readerUrl } = options;
  const ask = startConversation(answerer);
  let lastAnswer: Answer | undefined;

  const replyTo = async (line: string): Promise<string | null> => {
    const page = pageFor(output, width, readerUrl);
    if (isCommand(line)) return runCommand(line, { corpus: answerer.corpus, lastAnswer, page });
    const smallTalk = replyToSmallTalk(line, '/help');
    if (smallTalk !== null) return wrapped(smallTalk, page);
    lastAnswer = await ask(line);
    return renderAnswer(
      lastAnswer,
      page,
      answerer.corpus.documents.map(({ document }) => document),
    );
  };

  // The reader has gone (`| head`, a closed window), which is no error: the chat ends.
  let isRead = true;
  output.on('error', () => {
    isRead = false;
  });

  const isTyped = input.isTTY === true && output.isTTY === true;
  if (isTyped) output.write(`${wrapped(OPENING, pageFor(output, width))}\n\n`);
  for await (const line of isTyped ? typedLines(input, output, completeCommand) : pipedLines(input, output)) {
    if (!isRead) break;
    try {
      const reply = await replyTo(line);
      if (reply === null) break;
      output.write(`\n${reply}\n\n`);
    } catch (failure) {
      error.write(`That question failed: ${printable(failure instanceof Error ? failure.message : String(failure))}\n`);
    }
  }
}

/** The non-blank lines, each echoed, so that the output reads as a conversation. */
async function* pipedLines(input: Readable, output: Writable): AsyncGenerator<string> {
  for await (const line of linesOf(input.setEncoding('utf8'))) {
    if (line.trim() === '') continue;
    output.write(`${PROMPT}${printable(line.trim())}\n`);
    yield line.trim();
  }
}

function completeCommand(line: string): [string[], string] {
  return [COMMAND_NAMES.filter((name) => name.startsWith(line) && line !== ''), line];
}
