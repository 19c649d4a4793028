import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/answer/answer.js';
import { inComponentsV2, inPlainText } from '../../../../src/discord/card/form.js';
import { shownText } from '../../../../src/discord/card/read-back.js';
import { type AnswerSetting, renderAnswer } from '../../../../src/discord/features/ask/card.js';
import { MESSAGES } from '../../../../src/discord/features/ask/words.js';
import { libraryOf } from '../../../../src/discord/library/library.js';
import { CONTENT_CHARS, TEXT_DISPLAYS_CHARS } from '../../../../src/discord/platform/limits.js';
import { LANGUAGES, wordsIn } from '../../../../src/words/words.js';
import { answer, cited, documentOf, library, note, passage, sentences } from '../../answers.js';
import { problemsOfMessage } from '../../payload-check.js';

const setting: AnswerSetting = {
  words: wordsIn('en'),
  library: library(),
  showQuestion: true,
  length: 'full',
  settled: null,
};
const said = sentences(4);
const first = cited(1, passage({ paragraph: 3, sentences: said, footnotes: [note(9, { sentence: said[1] ?? '' })] }), [
  said[1] ?? '',
]);
const others = [2, 3, 4, 5].map((rank) => cited(rank, passage({ paragraph: rank + 10, sentences: sentences(3) })));
const full = answer([first, ...others]);

const plain = (given: Answer, made = setting) => inPlainText(renderAnswer(given, made)).content ?? '';

describe('an answer', () => {
  it('shows the quotation first, then citation, sources, further passages and where it is from', () => {
    expect(plain(full)).toBe(
      [
        '-# Asked: Who owns the harbour?',
        `> ${said[0]} **${said[1]}** ${said[2]} […]`,
        'In the brief: `[1]` **Ports and Powers** ¶ 3',
        '-# ⁹ [“A report on harbours”, The Daily Paper, 9 May 2025](<https://example.org/report/9>)',
        '',
        '**Further passages**',
        `> ${said[0]}`,
        '`[2]` **Ports and Powers** ¶ 12',
        `> ${said[0]}`,
        '`[3]` **Ports and Powers** ¶ 13',
        '-# Quoted word for word from “Harbours of the South”.',
      ].join('\n'),
    );
  });

  it('links each citation to its sentence on the reader page, where there is one', () => {
    const linking = libraryOf({ documents: [documentOf(['One paragraph.'])], broken: [] }, 'https://reader.example');
    const text = plain(full, { ...setting, library: linking });
    const document = first.document;
    expect(text).toContain(`\`[1]\` [**Ports and Powers** ¶ 3](<https://reader.example/${document}/#p3s2>)\n`);
    expect(text).toContain(`\`[2]\` [**Ports and Powers** ¶ 12](<https://reader.example/${document}/#p12s1>)\n`);
  });

  it('names the source first if a source was asked for', () => {
    const claim = 'The harbour was sold in 2019.';
    const sold = note(1, { text: '“Sold”, The Daily Paper, 2020', sentence: claim });
    const entry = documentOf([claim, 'It is old.'], {
      footnotes: [sold],
      sections: [
        {
          id: 'ports-and-powers',
          title: 'Ports and Powers',
          parent: null,
          paragraphs: [
            { n: 1, kind: 'paragraph', text: claim, footnotes: [1], page: null },
            { n: 2, kind: 'paragraph', text: 'It is old.', footnotes: [], page: null },
          ],
        },
      ],
    });
    const asked = (position: number, question = 'What is the source for the sale?') => {
      const one = entry.passages[position];
      if (one === undefined) throw new Error('No such passage');
      return plain(answer([cited(1, one)], { question }), { ...setting, library: library(entry) });
    };
    expect(asked(0)).toContain(
      '**Source of this passage:** [The Daily Paper (2020) – Sold](<https://example.org/report/1>) · note 1',
    );
    expect(asked(1)).toContain('The brief names no source for this passage.');
    expect(asked(0, 'Was it sold?')).not.toContain('**Source of this passage:**');
  });

  it('says the same in Components V2 and as plain text', () => {
    const components = inComponentsV2(renderAnswer(full, setting)).components;
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    expect(lines(shownText('', components))).toEqual(lines(plain(full)));
  });

  it.each(LANGUAGES)('affirms nothing that was asked: the heading names a place alone (%s)', (language) => {
    const words = wordsIn(language);
    const line = plain(full, { ...setting, words })
      .split('\n')
      .find((one) => one.includes('`[1]`'));
    expect(line).toBe(words.say(MESSAGES.inBrief, { place: '`[1]` **Ports and Powers** ¶ 3' }));
  });

  it('shows a colour and words of its own for each verdict', () => {
    const absent: Answer = {
      ...full,
      verdict: 'absent',
      answered: false,
      reason: { code: 'never-mentions', names: ['Malta', 'Cyprus'] },
    };
    const perhaps: Answer = { ...full, verdict: 'perhaps', reason: { code: 'no-date' } };
    expect(plain(absent)).toContain(
      '**The brief does not say**: it never mentions Malta or Cyprus.\nNearest, but not an answer:',
    );
    expect(plain(perhaps)).toContain('**Perhaps**: it gives no date for this.\n');
    expect(plain(full)).toContain('In the brief: `[1]`');
    for (const given of [absent, perhaps]) expect(plain(given)).not.toContain('In the brief:');
    const colours = [full, perhaps, absent].map((given) => {
      const [container] = inComponentsV2(renderAnswer(given, setting)).components;
      return container !== undefined && 'accent_color' in container ? container.accent_color : undefined;
    });
    expect(new Set(colours).size).toBe(3);
  });

  it('shows the hedge word after the quotation and its citation, then the sources, then what the group settled, in both forms', () => {
    const perhaps: Answer = { ...full, verdict: 'perhaps', reason: { code: 'no-date' } };
    const made = { ...setting, settled: '**Your group has settled this:** a link' };
    const first = [
      '-# Asked: Who owns the harbour?',
      `> ${said[0]} **${said[1]}** ${said[2]} […]`,
      '`[1]` **Ports and Powers** ¶ 3',
      '**Perhaps**: it gives no date for this.',
      '-# ⁹ [“A report on harbours”, The Daily Paper, 9 May 2025](<https://example.org/report/9>)',
      '**Your group has settled this:** a link',
    ];
    const inParts = shownText('', inComponentsV2(renderAnswer(perhaps, made)).components);
    for (const text of [plain(perhaps, made), inParts]) expect(text.split('\n').slice(0, first.length)).toEqual(first);
  });

  it('offers the nearest three passages of an absent answer without the whole paragraph', () => {
    const absent: Answer = { ...full, verdict: 'absent', answered: false, reason: { code: 'far' } };
    expect(plain(absent).match(/`\[\d\]`/gu)).toEqual(['`[1]`', '`[2]`', '`[3]`']);
    expect(plain(absent)).not.toContain(said[3]);
  });

  it('shows what a short question was understood as', () => {
    expect(plain({ ...full, understood: 'Who owns the harbour of Bar?' })).toContain(
      '-# Understood as: Who owns the harbour of Bar?',
    );
  });

  it('says kindly that a question is empty or too long, without passages', () => {
    const empty = answer([], { question: ' ', verdict: 'absent', answered: false, reason: { code: 'empty' } });
    expect(plain(empty)).toBe('Ask me a question about the brief. `/help` shows how.');
    const long = answer([], {
      question: 'why '.repeat(1500),
      verdict: 'absent',
      answered: false,
      reason: { code: 'too-long' },
    });
    expect(plain(long)).toMatch(/more than 2,000 characters/u);
    expect(plain(long).length).toBeLessThan(400);
  });

  it('says which languages it reads where the script of the question is none of theirs', () => {
    const unread = answer([], {
      question: 'የፔሩ ዋና ከተማ ምንድን ነው?',
      verdict: 'absent',
      answered: false,
      reason: { code: 'language', languages: ['en', 'tr', 'sr'] },
    });
    expect(plain(unread)).toContain('I read questions in English, Turkish, or Serbian. Please ask in one of these.');
  });

  it('cites notes, reference entries and back matter as such', () => {
    const kinds = [
      passage({ sentences: ['A.'], address: 'fn9', kind: 'footnote', paragraph: null }),
      passage({ sentences: ['B.'], address: 'ref4', kind: 'reference', paragraph: null, section: 'References' }),
      passage({ sentences: ['C.'], address: 'matter1', kind: 'matter', paragraph: null, section: 'About the author' }),
    ];
    const text = plain(answer(kinds.map((one, position) => cited(position + 1, one))));
    expect(text).toContain('`[1]` **Ports and Powers** note 9\n');
    expect(text).toContain('`[2]` **References** entry 4\n');
    expect(text).toContain('`[3]` **About the author**\n');
  });

  it('names the document of each passage where there are several', () => {
    const two = library(documentOf(['One.']), documentOf(['Two.'], { id: 'rivers', title: 'Rivers of the North' }));
    const given = answer([first, cited(2, passage({ sentences: ['Two.'], document: 'rivers' }))]);
    const text = plain(given, { ...setting, library: two });
    expect(text).toContain('¶ 3 · Harbours of the South');
    expect(text).toContain('¶ 1 · Rivers of the North');
  });

  it('speaks the asker’s language around the brief’s own words', () => {
    const text = plain(full, { ...setting, words: wordsIn('tr') });
    expect(text).toContain('-# Soru: Who owns the harbour?');
    expect(text).toContain(said[1]);
  });
});

describe('every answer in every language', () => {
  const hostile = '@everyone <@1> **x** ||y|| ```z``` [a](https://b) # h\n> q \u202e \u200b '.repeat(60);
  const long = sentences(40, 14);
  const longNotes = Array.from({ length: 9 }, (_, position) =>
    note(position + 1, {
      text: `Note [x](y) *${position}* ${'long '.repeat(80)}`,
      urls: [`https://example.org/${'a'.repeat(300)}?(b)`],
    }),
  );
  const endless = `${'**word** '.repeat(700)}end.`;
  const cases: Readonly<Record<string, Answer>> = {
    usual: full,
    'hostile question': { ...full, question: hostile, understood: `${hostile}?` },
    'longest paragraphs': answer(
      [1, 2, 3, 4, 5].map((rank) =>
        cited(rank, passage({ paragraph: rank, sentences: long }), [long[20] ?? '', long[22] ?? '']),
      ),
    ),
    'many long notes': answer([cited(1, passage({ sentences: long, footnotes: longNotes }), [long[30] ?? ''])], {
      question: hostile,
    }),
    'an endless sentence full of marks': answer([
      cited(1, passage({ sentences: ['A.', endless, 'B.'], footnotes: longNotes }), [endless]),
    ]),
    'perhaps, in part': answer([cited(1, passage({ sentences: long, footnotes: longNotes }), [long[30] ?? ''])], {
      verdict: 'perhaps',
      reason: { code: 'half', names: [hostile.slice(0, 200)] },
    }),
    'absent with nothing near': answer([], { verdict: 'absent', answered: false, reason: { code: 'far' } }),
    'absent with long neighbours': answer(
      [1, 2, 3].map((rank) => cited(rank, passage({ sentences: [endless] }), [endless])),
      { verdict: 'absent', answered: false, reason: { code: 'half', names: [hostile.slice(0, 200)] } },
    ),
  };
  const all = Object.entries(cases).flatMap(([name, given]) =>
    LANGUAGES.map((language) => ({ name, given, language })),
  );

  it.each(all)('$name is within Discord’s limits in $language', ({ given, language }) => {
    const rendering = renderAnswer(given, { ...setting, words: wordsIn(language) });
    const components = inComponentsV2(rendering);
    const text = inPlainText(rendering);
    expect(problemsOfMessage(components)).toEqual([]);
    expect(problemsOfMessage(text)).toEqual([]);
    expect(shownText('', components.components).length).toBeLessThanOrEqual(TEXT_DISPLAYS_CHARS);
    expect(text.content?.length).toBeLessThanOrEqual(CONTENT_CHARS);
  });

  it.each(['longest paragraphs', 'many long notes'])(
    '%s keep their answering sentences whole, even as plain text',
    (name) => {
      const given = cases[name];
      expect(given).toBeDefined();
      if (given === undefined) return;
      for (const highlight of given.passages[0]?.highlights ?? []) expect(plain(given)).toContain(`**${highlight}**`);
    },
  );

  it('shows the longest paragraph around its answering sentences, and marks omissions', () => {
    const given = cases['longest paragraphs'];
    const [quote = ''] =
      given === undefined
        ? []
        : plain(given)
            .split('\n')
            .filter((line) => line.startsWith('> '));
    expect(quote).toMatch(/^> \[…\] .*\*\*Sentence 21 .*\*\* Sentence 22 .*\*\*Sentence 23 .* \[…\]$/u);
    expect(quote.length).toBeLessThan(800);
  });
});
