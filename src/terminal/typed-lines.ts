/** Lines typed at a terminal, with prompt, history and completion; input typed during an answer is queued. */

import { createInterface } from 'node:readline/promises';
import { type Readable, Writable } from 'node:stream';
import type { MaybeTerminal } from './page.js';
import { printable } from './printable.js';

export const PROMPT = '> ';

/**
 * Yields the non-blank lines after a prompt; Ctrl-C and Ctrl-D end them, on a new line. Until the next line is requested,
 * nothing that is typed is echoed: a line typed ahead appears above its own answer, not above the previous one.
 * @param completer returns the completions of a line, and the line
 */
export async function* typedLines(
  input: Readable,
  output: Writable & MaybeTerminal,
  completer: (line: string) => [string[], string],
): AsyncGenerator<string> {
  const screen = mutable(output);
  const prompt = createInterface({
    input,
    output: screen.stream,
    terminal: true,
    prompt: PROMPT,
    completer,
    removeHistoryDuplicates: true,
  });
  let isOpen = true;
  let isInterrupted = false;
  prompt.on('close', () => {
    isOpen = false;
  });
  prompt.on('SIGINT', () => {
    isInterrupted = true;
    prompt.close();
  });
  /** For each queued line, whether it was echoed as it was typed. */
  const wereShown: boolean[] = [];
  prompt.on('line', () => {
    wereShown.push(!screen.isMuted());
    screen.mute(true);
  });
  const promptUnlessTypedAhead = () => {
    if (!isOpen || wereShown.length > 0) return;
    screen.mute(false);
    prompt.prompt();
  };
  promptUnlessTypedAhead();
  try {
    for await (const line of prompt) {
      // Lines typed ahead are answered even after Ctrl-D, but not after Ctrl-C.
      if (isInterrupted) break;
      const wasShown = wereShown.shift();
      if (wasShown !== true && line.trim() !== '') output.write(`${PROMPT}${printable(line)}\n`);
      if (line.trim() !== '') yield line.trim();
      promptUnlessTypedAhead();
    }
    output.write('\n');
  } finally {
    prompt.close();
  }
}

/** An output that can be closed for a while; what is written meanwhile is dropped. */
function mutable(output: Writable & MaybeTerminal) {
  let isMuted = false;
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      if (!isMuted) output.write(chunk, encoding);
      done();
    },
  });
  // Lines are laid out for the terminal's current width.
  Object.defineProperty(stream, 'columns', { get: () => output.columns });
  output.on('resize', () => stream.emit('resize'));
  return {
    stream,
    isMuted: () => isMuted,
    mute: (muted: boolean) => {
      isMuted = muted;
    },
  };
}
