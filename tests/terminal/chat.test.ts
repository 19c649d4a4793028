/** The chat over streams: piped line by line, and typed at a terminal. */

import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runChat } from '../../src/terminal/chat.js';
import { corpusOf, exampleAnswerer, harbourBrief, salinaBrief } from './example-talk.js';

const [introduction] = harbourBrief.sections;
const longTitled = {
  ...harbourBrief,
  sections:
    introduction === undefined ? [] : [{ ...introduction, title: 'The Dredging of the Old Harbour and of the New' }],
};

/** What the chat writes for the given input, until it ends by itself. */
async function chatOver(chunks: readonly string[], answerer = exampleAnswerer().answerer) {
  const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
  for (const chunk of chunks) input.write(Buffer.from(chunk));
  input.end();
  await runChat({ answerer, input, output, error, width: 72 });
  return { output: String(output.read() ?? ''), error: String(error.read() ?? '') };
}

/** A chat at a terminal: `type` sends keys, `shown` waits until the text stands after what was waited for before. */
function typedChat(answerer = exampleAnswerer().answerer, columns = 72) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns });
  const ended = runChat({ answerer, input, output, error: new PassThrough() });
  let written = '';
  output.on('data', (chunk: string) => {
    written += chunk;
  });
  const screen = () => stripVTControlCharacters(written);
  let seen = 0;
  const shown = async (text: string) => {
    while (!screen().includes(text, seen)) await once(output, 'data');
    seen = screen().indexOf(text, seen) + text.length;
  };
  return { type: (keys: string) => input.write(keys), shown, ended, rest: () => screen().slice(seen), screen };
}

describe('piped input', () => {
  it('is answered line by line, in order, with the questions written out', async () => {
    const { output, error } = await chatOver(['when was the harbour deepened?\nwho is', ' the mayor?\r\n\n']);
    expect(output).toMatch(
      /^> when was the harbour deepened\?\n\nIn the brief: [^>]*\n\n> who is the mayor\?\n\nThe brief does not say: [^>]*\n\n$/u,
    );
    expect(error).toBe('');
  });

  it('answers a last line without a line end', async () => {
    expect((await chatOver(['who is the mayor?'])).output).toContain('The brief does not say');
  });

  it('has no colours and no prompt of its own', async () => {
    const { output } = await chatOver(['when was the harbour deepened?\n']);
    expect(output).toBe(stripVTControlCharacters(output));
    expect(output.match(/^> /gmu)).toHaveLength(1);
  });

  it('ends at /quit, and leaves the rest unread', async () => {
    const { answerer, asked } = exampleAnswerer();
    await chatOver(['first?\n/quit\nsecond?\n'], answerer);
    expect(asked.map(({ question }) => question)).toEqual(['first?']);
  });

  it('asks each question in the light of those before it, as they were understood', async () => {
    const { answerer, asked } = exampleAnswerer();
    await chatOver(['when?\nthanks\nand wine?\nand oil?\n'], answerer);
    expect(asked.map(({ earlier }) => earlier)).toEqual([[], ['when?'], ['when?', 'what of wine?']]);
  });

  it('goes on after a question that fails, told on the error stream in one harmless line', async () => {
    const { output, error } = await chatOver(['fail\nwho is the mayor?\n']);
    expect(error).toBe('That question failed: the model broke\n');
    expect(output).toContain('The brief does not say');
  });

  it('never sends a control character on to the terminal', async () => {
    const { output } = await chatOver(['a\u001b[2Jb\u0007c\u009b?\n/\u001b[31mred\n/passage \u001b[1m\n']);
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('stops quietly when nobody reads the output any more', async () => {
    const { answerer, asked } = exampleAnswerer();
    const input = new PassThrough();
    const closedPipe = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(closedPipe) });
    const ended = runChat({ answerer, input, output, error: new PassThrough() });
    input.write('first?\n');
    await new Promise((resolve) => output.on('close', resolve));
    input.end('second?\nthird?\n');
    await ended;
    expect(asked.map(({ question }) => question)).toEqual(['first?']);
  });
});

describe('small talk', () => {
  it.each([
    ['hi', 'Hello!'],
    ['Hvala!', 'You are welcome.'],
    ['what can you do?', 'I find the passage'],
  ])('is answered kindly with the way to the help, and not looked up: %s', async (line, reply) => {
    const { answerer, asked } = exampleAnswerer();
    const { output } = await chatOver([`${line}\n`], answerer);
    expect(output).toContain(reply);
    expect(output).toContain('/help');
    expect(asked).toEqual([]);
  });
});

describe('commands', () => {
  const replyTo = async (line: string, answerer?: ReturnType<typeof exampleAnswerer>['answerer']) => {
    const { output } = await chatOver([`${line}\n`], answerer);
    return output.slice(output.indexOf('\n') + 1).trim();
  };

  it.each(['outline', 'Sources', 'help'])('%s is known without its slash', async (line) => {
    expect(await replyTo(line)).toBe(await replyTo(`/${line}`));
  });

  it('a name within a question is no command', async () => {
    const { answerer, asked } = exampleAnswerer();
    await replyTo('what sources of energy are named?', answerer);
    expect(asked).toHaveLength(1);
  });

  it.each(['/help', '/HELP'])('%s lists every command', async (line) => {
    const reply = await replyTo(line);
    for (const name of ['/passage', '/sources', '/outline', '/names', '/help', '/quit']) expect(reply).toContain(name);
  });

  it.each(['/passage 2', '/passage p2', '/passage ¶2', '/passage ¶ 2', 'p2', '¶ 2', 'para 2'])(
    '%s shows the paragraph with its citation',
    async (line) => {
      expect(await replyTo(line)).toBe('Wine is shipped to Ancona. Oil is shipped too.\n\n  Wine ¶ 2');
    },
  );

  it.each(['/passage fn 1', 'fn 1', 'fn1', 'footnote 1'])('%s shows the footnote with its address', async (line) => {
    expect(await replyTo(line)).toMatch(/^Harbour Authority.*footnote 1\n +https:/su);
  });

  it('ref 1 shows the reference', async () => {
    expect(await replyTo('ref 1')).toContain('Çağ, Ž. (2019).');
  });

  it.each(['what does paragraph 2 say?', 'Paragraph 2, please', '/passage 2-2'])(
    '%s shows the paragraph it names',
    async (line) => {
      expect(await replyTo(line)).toBe(await replyTo('/passage 2'));
    },
  );

  it('shows each of several places, and says which are not there', async () => {
    const reply = await replyTo('/passage 1, 2 and 99');
    expect(reply).toContain(await replyTo('/passage 1'));
    expect(reply).toContain(await replyTo('/passage 2'));
    expect(reply).toContain('There is no ¶ 99 here.');
  });

  it('/passage of a number that is not there tells how many there are', async () => {
    expect(await replyTo('/passage 99')).toBe(
      'There is no ¶ 99 here. “The Harbour of Split” has 3 paragraphs, 1\nfootnote, 1 reference.',
    );
  });

  it.each(['/passage', '/passage wine'])('%s tells how to name a passage', async (line) => {
    expect(await replyTo(line)).toContain('/passage 12');
  });

  it('a number alone is a question', async () => {
    const { answerer, asked } = exampleAnswerer();
    await chatOver(['2020\n'], answerer);
    expect(asked.map(({ question }) => question)).toEqual(['2020']);
  });

  it('/sources lists the notes and references of the brief while nothing has been asked', async () => {
    const reply = await replyTo('/sources');
    expect(reply).toMatch(/Footnotes:\n {2}fn 1 Harbour Authority.*\n.*https:\/\/harbour/u);
    expect(reply).toMatch(/References:\n {2}ref 1 Çağ.*\n +https:\/\/ports\.example\/adriatic/u);
  });

  it('/sources gives the notes behind the last answer, /sources all the whole list', async () => {
    const { output } = await chatOver(['when?\n/sources\n/sources all\n']);
    const [, , behind, all] = output.split(/^> /mu);
    expect(behind).toContain('Sources of the last answer:\n  fn 1 Harbour Authority');
    expect(behind).not.toContain('ref 1');
    expect(all).toContain('ref 1');
  });

  it('/sources after an honest no gives no notes as if they were behind an answer', async () => {
    const { output } = await chatOver(['who is the mayor?\n/sources\n']);
    expect(output).not.toContain('Sources of the last answer');
    expect(output).toMatch(/No note stands behind the last answer\. These are all that the brief has\.\n\nFootnotes:/u);
  });

  it('/outline shows sections below one another with their paragraphs', async () => {
    expect(await replyTo('/outline')).toBe(
      'The Harbour of Split\n  Introduction  ¶ 1\n  Trade\n    Wine  ¶ 2–3\n1 footnote, 1 reference',
    );
  });

  it('/names lists the names of the text by kind, and the sentences that hold one', async () => {
    expect(await replyTo('/names')).toBe('Places\n  Adriatic  ¶ 1\n  Ancona  ¶ 2');
    expect(await replyTo('/names ancona')).toBe('Ancona\n  ¶ 2  Wine is shipped to Ancona.');
    expect(await replyTo('/names atlantis')).toContain('atlantis is not in the index.');
  });

  it('look in the document of the last answer, and before that in all', async () => {
    const { answerer } = exampleAnswerer(corpusOf(salinaBrief, harbourBrief));
    const { output } = await chatOver(['p1\nwhen?\np1\n'], answerer);
    const [, before, , after] = output.split(/^> /mu);
    expect(before).toContain('Salt is panned in Ston.');
    expect(before).toContain('Split lies on the Adriatic.');
    expect(after).not.toContain('Salt is panned in Ston.');
  });

  it.each([
    ['/halp', 'Did you mean /help?'],
    ['/dance', 'There is no command /dance. /help lists'],
    ['/', 'There is no command /. /help lists'],
  ])('that do not exist get the way on: %s', async (line, way) => {
    expect(await replyTo(line)).toContain(way);
  });

  it.each(['/quit', 'quit', 'exit', '/exit'])('%s leaves', async (line) => {
    const { answerer, asked } = exampleAnswerer();
    await chatOver([`${line}\nlater?\n`], answerer);
    expect(asked).toEqual([]);
  });
});

describe('a terminal', () => {
  it('is prompted, answered and prompted again', async () => {
    const chat = typedChat();
    await chat.shown('/help lists the commands.\n\n> ');
    chat.type('when was the harbour deepened?\r');
    await chat.shown('[1] Introduction ¶ 1');
    chat.type('\u0004');
    await chat.ended;
    expect(chat.rest()).toMatch(/\n> \n$/u);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-C in the middle of a line', 'who is\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('is left by %s on a new line', async (_name, keys) => {
    const chat = typedChat();
    await chat.shown('> ');
    chat.type(keys);
    await chat.ended;
    expect(chat.rest()).toMatch(/\n$/u);
  });

  it('completes commands', async () => {
    const chat = typedChat();
    await chat.shown('> ');
    chat.type('/out');
    // Keys that come in one piece are a paste, and a tab in a paste completes nothing.
    chat.type('\t');
    await chat.shown('/outline');
    chat.type('\r');
    await chat.shown('The Harbour of Split');
    chat.type('\u0004');
    await expect(chat.ended).resolves.toBeUndefined();
  });

  it('gives earlier lines back with the up arrow', async () => {
    const { answerer, asked } = exampleAnswerer();
    const chat = typedChat(answerer);
    await chat.shown('> ');
    chat.type('when was it?\r');
    await chat.shown('Further passages');
    await chat.shown('> ');
    chat.type('\u001b[A\r');
    await chat.shown('Further passages');
    chat.type('\u0004');
    await chat.ended;
    expect(asked.map(({ question }) => question)).toEqual(['when was it?', 'when was it?']);
  });

  it('shows what is typed during an answer only after it, each line above its own answer', async () => {
    const { answerer } = exampleAnswerer();
    const waiting: (() => void)[] = [];
    const slow = {
      ...answerer,
      ask: async (question: string) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return answerer.ask(question);
      },
    };
    const answered = async () => {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      waiting.shift()?.();
    };
    const chat = typedChat(slow);
    await chat.shown('> ');
    chat.type('when was it?\r');
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    chat.type('who is the mayor?\rand wi');
    await answered();
    await answered();
    await chat.shown('> and wi');
    expect(chat.screen().match(/^(?:> .*|In the brief|The brief does not say)/gmu)).toEqual([
      '> when was it?',
      'In the brief',
      '> who is the mayor?',
      'The brief does not say',
      '> and wi',
    ]);
    expect(chat.screen().match(/mayor\?/gu)).toHaveLength(1);
    chat.type('\u0003');
    await chat.ended;
  });

  it('that is narrow has its opening and its outline wrapped, the outline with later lines further in', async () => {
    const chat = typedChat(exampleAnswerer(corpusOf(longTitled)).answerer, 40);
    await chat.shown('> ');
    chat.type('/outline\r');
    await chat.shown('1 reference');
    expect(
      chat
        .screen()
        .split('\n')
        .every((line) => line.length <= 41),
    ).toBe(true);
    expect(chat.screen()).toContain('\n  The Dredging of the Old Harbour and\n    of the New  ¶ 1\n');
    chat.type('\u0004');
    await chat.ended;
  });

  it('answers lines typed ahead of Ctrl-D', async () => {
    const { answerer, asked } = exampleAnswerer();
    const chat = typedChat(answerer);
    chat.type('first?\rsecond?\r\u0004');
    await chat.ended;
    expect(asked.map(({ question }) => question)).toEqual(['first?', 'second?']);
  });
});
