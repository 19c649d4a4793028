import { describe, expect, it } from 'vitest';
import { CARD } from '../../src/discord/card/words.js';
import { MESSAGES as OUTLINE } from '../../src/discord/features/outline/words.js';
import { languageNamed, languageOfLocale, languageOfQuestion } from '../../src/words/language.js';
import { LANGUAGES, type Language, wordsIn } from '../../src/words/words.js';
import { ALL_MESSAGES } from './all-messages.js';

/** Where messages take their values: `{name}`, `{name, number}`, `{name, plural, …}`, each once. */
const argumentsOf = (message: string): string[] =>
  [...new Set(message.match(/\{[a-z]+(?:, (?:number|plural))?(?=[,}])/gu))].sort();

/** The messages whose name the expression matches, in a language. */
const named = (expression: RegExp, language: Language) =>
  ALL_MESSAGES.filter(({ name }) => expression.test(name)).map(
    ({ name, message }) => [name, message[language]] as const,
  );

it('all messages are found', () => {
  expect(ALL_MESSAGES.length).toBeGreaterThan(300);
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const all = named(/./u, language);

  it('are nowhere empty', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fill in the same values as English', () => {
    for (const { name, message } of ALL_MESSAGES)
      expect([name, argumentsOf(message[language])]).toEqual([name, argumentsOf(message.en)]);
  });

  it('give every plural form that the language has', () => {
    const rules = new Intl.PluralRules(language);
    // French has a form for millions, which nothing here counts to.
    const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    for (const [name, text] of all.filter(([, one]) => one.includes('plural'))) {
      for (const form of forms) expect([name, text]).toEqual([name, expect.stringContaining(`${form} {`)]);
    }
  });

  it('name the commands as Discord allows, each by another name', () => {
    const names = named(/ COMMAND\.name$/u, language).map(([, text]) => text);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, text] of named(/ (?:COMMAND|DOCUMENT|OPTIONS\.\w+)\.name$/u, language)) {
      expect(text, name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(text, name).toBe(text.toLowerCase());
    }
    for (const [name, text] of named(/\.description$/u, language))
      expect([...text].length, name).toBeLessThanOrEqual(100);
    for (const [name, text] of named(/\.button[A-Z]|BUTTONS|USED_LABELS/u, language))
      expect(text.length, name).toBeLessThanOrEqual(80);
  });

  it('leave the names of commands to be filled in, since they differ by language', () => {
    expect(all.filter(([, text]) => /`\/\p{L}/u.test(text))).toEqual([]);
  });

  it('have no straight apostrophe, which would escape what follows', () => {
    expect(all.filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

describe('the words in Chinese', () => {
  it('have Chinese marks beside Chinese characters', () => {
    const mixed = /\p{Script=Han}\**[,:;?!()]|[,:;?!()]\**\p{Script=Han}/u;
    expect(named(/./u, 'zh').filter(([, text]) => mixed.test(text))).toEqual([]);
  });
});

describe('the words in German', () => {
  it('say du to everybody', () => {
    const formal = /\b(?:Sie|Ihnen)\b(?! konnte)|\bIhre? (?:Frage|Gruppe)\b/u;
    expect(named(/./u, 'de').filter(([, text]) => formal.test(text))).toEqual([]);
  });
});

describe('wordsIn', () => {
  it.each([
    ['en', '1 paragraph', '5 paragraphs'],
    ['ru', '1 абзац', '5 абзацев'],
    ['sr-Latn', '1 pasus', '5 pasusa'],
    ['sr-Cyrl', '1 пасус', '5 пасуса'],
    ['zh', '1 个段落', '5 个段落'],
  ] as const)('counts as %s does', (language, one, five) => {
    const { say } = wordsIn(language);
    expect([say(OUTLINE.paragraphs, { count: 1 }), say(OUTLINE.paragraphs, { count: 5 })]).toEqual([one, five]);
  });

  it('puts values in as they are, whatever marks they hold', () => {
    expect(wordsIn('en').say(CARD.answerAsked, { question: "<b>it's {x}</b>" })).toBe("Asked: <b>it's {x}</b>");
  });
});

describe('the language', () => {
  it.each([
    ['tr', 'tr'],
    ['zh-TW', 'zh'],
    ['en-GB', 'en'],
    ['hr', null],
    ['ja', null],
    [null, null],
  ])('of Discord’s locale %s is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });

  it.each([
    ['sr', 'sr-Latn'],
    ['hr', 'sr-Latn'],
    ['sr-Cyrl', 'sr-Cyrl'],
    ['ja', null],
  ])('of a question in %s is %s', (code, language) => {
    expect(languageOfQuestion(code)).toBe(language);
  });

  it('that was stored is one of those the bot speaks, or none', () => {
    expect(LANGUAGES.map(languageNamed)).toEqual(LANGUAGES);
    expect([languageNamed('eo'), languageNamed(null)]).toEqual([null, null]);
  });
});
