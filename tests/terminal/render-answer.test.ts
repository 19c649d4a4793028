/** An Answer as terminal text: what is marked, what is cited, what fits the width. */

import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Page } from '../../src/terminal/page.js';
import { renderAnswer } from '../../src/terminal/render-answer.js';
import { absent, cited, deepened, harbourBrief, salinaBrief, tooLong } from './example-talk.js';

const plain: Page = { width: 60, colors: pc.createColors(false) };
const colored: Page = { width: 60, colors: pc.createColors(true) };
const briefs = [harbourBrief];

const render = (answer: Answer, page = plain, documents = briefs) => renderAnswer(answer, page, documents);

describe('an answer', () => {
  it('reads from the verdict over the passage, its citation and its sources to the further passages', () => {
    expect(render(deepened)).toBe(
      `In the brief: Introduction ¶ 1.

  Split lies on the Adriatic. **The harbour was deepened in
  2020.** Ferries have called more often since.

  [1] Introduction ¶ 1
      fn 1 Harbour Authority, Annual Report.
           https://harbour.example/reports/2020/a-very-long-address-that-no-line-may-take-apart.html

Further passages:
  [2] Wine ¶ 2
      Wine is shipped to Ancona.
  [3] References, entry 1
      Çağ, Ž. (2019). Ports of the Adriatic. Split.`,
    );
  });

  it('says below each citation where the reader page shows its sentence', () => {
    const text = render(deepened, { ...plain, readerUrl: 'https://reader.example' });
    expect(text).toContain('  [1] Introduction ¶ 1\n      https://reader.example/harbour/#p1s2\n      fn 1 ');
    expect(text).toContain('  [3] References, entry 1\n      https://reader.example/harbour/#ref1s1\n      Çağ');
  });

  it('has its answering sentence in bold on a terminal, and the same words', () => {
    const text = render(deepened, { ...colored, width: 200 });
    expect(text).toContain(`Adriatic. ${colored.colors.bold('The harbour was deepened in 2020.')} Ferries`);
    expect(stripVTControlCharacters(text)).toBe(render(deepened, { ...plain, width: 200 }).replaceAll('**', ''));
  });

  it('marks both sentences where two are needed', () => {
    const both = ['Split lies on the Adriatic.', 'Ferries have called more often since.'];
    const text = render({ ...deepened, passages: [cited('p1', 1, both)] }, { ...plain, width: 200 });
    expect(text).toContain(
      '**Split lies on the Adriatic.** The harbour was deepened in 2020. **Ferries have called more often since.**',
    );
  });

  it('has the hedge of its quotation in the heading, or beside the citation where it is not sure', () => {
    const text = 'According to the harbour master, ferries call more often.';
    const hedged = { ...cited('p2', 1, [text]), text, sentences: [text] };
    const answered = { ...deepened, passages: [hedged] };
    expect(render(answered)).toMatch(/^In the brief: Wine ¶ 2, according to the harbour master\.\n/u);
    const perhaps = render({ ...answered, verdict: 'perhaps', reason: { code: 'close' } });
    expect(perhaps).toContain('[1] Wine ¶ 2, according to the harbour master');
  });

  it('aligns a citation that is longer than a line with its first word', () => {
    const text = render({ ...deepened, passages: [cited('p1', 1, [])] }, { ...plain, width: 20 }, [
      harbourBrief,
      salinaBrief,
    ]);
    expect(text).toMatch(/^ {2}\[1\] Introduction ¶\n {6}\S/mu);
  });

  it('says perhaps where it is not sure, with the reason', () => {
    expect(render({ ...deepened, verdict: 'perhaps', reason: { code: 'close' } })).toMatch(
      /^Perhaps: the brief comes close to this\.\n\n {2}Split/u,
    );
  });

  it('names the source first where a source was asked for, with its link', () => {
    expect(
      render({ ...deepened, question: 'What is the source for the deepening?' }, { ...plain, width: 200 }),
    ).toMatch(
      /^Source of this passage: Harbour Authority \(n\.d\.\) – Annual Report, footnote 1\n {2}https:\/\/harbour\.example\S+\n/mu,
    );
    const unsourced = cited('p3', 1, ['Wine is taxed.']);
    expect(render({ ...deepened, question: 'Who says that wine is taxed?', passages: [unsourced] })).toContain(
      'The brief names no source for this passage.',
    );
    expect(render(deepened)).not.toContain('Source of');
  });

  it('shows how a follow-up was understood', () => {
    expect(render({ ...deepened, question: 'since when?', understood: 'Since when do ferries call?' })).toMatch(
      /^Understood as: Since when do ferries call\?\n\nIn the brief/u,
    );
  });

  it('shows a footnote once, with its address', () => {
    const note = cited('fn1', 1, ['Harbour Authority, Annual Report.']);
    const text = render({ ...deepened, passages: [note] });
    expect(text.match(/Annual Report/gu)).toHaveLength(1);
    expect(text).toContain('[1] Introduction, footnote 1\n      https://harbour.example/');
  });

  it('cites what stands outside the body by its title', () => {
    expect(render({ ...deepened, passages: [cited('matter1', 1, [])] })).toContain('[1] About the author');
  });

  it('names the document of each passage when there are several', () => {
    const passages = [cited('p1', 1, []), cited('p1', 2, ['Salt is panned in Ston.'], salinaBrief)];
    const text = render({ ...deepened, passages }, plain, [harbourBrief, salinaBrief]);
    expect(text).toContain('[1] Introduction ¶ 1, in “The Harbour of Split”');
    expect(text).toContain('[2] Salt ¶ 1, in “The Salt of Ston”');
  });
});

describe('an answer that is not in the brief', () => {
  it('says so and calls the nearest passages no answer, with nothing marked', () => {
    const text = render(absent);
    expect(text).toMatch(/^The brief does not say: the brief names nobody for this\.\n\nNearest, not an answer:\n/u);
    expect(text).toContain('  [1] Introduction ¶ 1\n      The harbour was deepened in 2020.\n');
    expect(text).not.toContain('**');
  });

  it('is one line when nothing is near', () => {
    expect(render({ ...absent, reason: { code: 'never-mentions', names: ['Croatia'] }, passages: [] })).toBe(
      'The brief does not say: the brief never mentions Croatia.',
    );
  });

  it('says what is wrong with a question that could not be asked, and nothing of the brief', () => {
    expect(render(tooLong)).toBe('The question is too long to look up.');
    const unread: Answer = { ...tooLong, reason: { code: 'language', languages: ['en', 'tr', 'sr'] } };
    expect(render(unread)).toBe('Questions are understood in English, Turkish, and Serbian.');
  });
});

describe('the width', () => {
  const passageOf = (text: string): Answer => ({
    ...deepened,
    passages: [{ ...cited('p2', 1, []), text, sentences: [text], highlights: [text] }],
  });
  const quotedLines = (answer: Answer, width: number) =>
    render(answer, { ...colored, width })
      .split('\n\n')[1]
      ?.split('\n')
      .map(stripVTControlCharacters) ?? [];

  it('counts a Turkish or Cyrillic letter as one column, composed or not', () => {
    const words = 'Çağdaş güç dengesi değişiyor; равнотежа снага се мења. '.repeat(6).trim();
    for (const text of [words, words.normalize('NFD')]) {
      const lines = quotedLines(passageOf(text), 40);
      expect(lines.every((line) => [...line].length <= 40)).toBe(true);
      expect(lines.map((line) => line.trim()).join(' ')).toBe(words);
    }
  });

  it('counts a Chinese character as two columns and breaks a text without spaces', () => {
    const text = '巴尔干地区的大国竞争'.repeat(8);
    const lines = quotedLines(passageOf(text), 40);
    expect(lines.every((line) => line.trim().length * 2 + 2 <= 40)).toBe(true);
    expect(lines.map((line) => line.trim()).join('')).toBe(text);
  });

  it('may be narrower than the indent', () => {
    expect(quotedLines(passageOf('Wine is shipped to Ancona.'), 1).map((line) => line.trim())).toEqual([
      'Wine is',
      'shipped to',
      'Ancona.',
    ]);
  });
});

describe('a text that tries to steer the terminal', () => {
  const hostile =
    'Red\u001b[31m and \u009b2Jclear \u001b]0;title\u0007bell\u0007 back\bspace \u202Edesrever\u202C del\u007f.';

  it.each(['text', 'section', 'understood', 'footnote'])('is disarmed in the %s', (place) => {
    const passage = cited('p1', 1, [hostile]);
    const answer: Answer = {
      ...deepened,
      understood: place === 'understood' ? hostile : deepened.understood,
      passages: [
        {
          ...passage,
          text: place === 'text' ? hostile : passage.text,
          section: place === 'section' ? hostile : passage.section,
          footnotes:
            place === 'footnote' ? [{ number: 1, text: hostile, urls: [hostile], sentence: '', page: null }] : [],
        },
      ],
    };
    const text = render(answer);
    expect(text).toContain('Red');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });
});
