import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../src/discord/messages/catalogue.js';
import { en } from '../../src/discord/messages/en.js';
import { languageNamed, languageOfLocale, languageOfQuestion } from '../../src/words/language.js';
import { CATALOGUES, wordsIn } from '../../src/words/words.js';

const keys = Object.keys(en) as MessageKey[];
const languages = Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[];

/** Where messages take their values: `{name}`, `{name, number}`, `{name, plural, …}`, each once. */
const argumentsOf = (message: string): string[] =>
  [...new Set(message.match(/\{[a-z]+(?:, (?:number|plural))?(?=[,}])/gu))].sort();

describe.each(languages)('the words in %s', (language) => {
  const catalogue = CATALOGUES[language];

  it('has every key of English and no other, none empty', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    expect(Object.values(catalogue).filter((message) => message.trim() === '')).toEqual([]);
  });

  it('fill in the same values as English', () => {
    for (const key of keys) expect([key, argumentsOf(catalogue[key])]).toEqual([key, argumentsOf(en[key])]);
  });

  it('give every plural form that the language has', () => {
    const rules = new Intl.PluralRules(language);
    // French has a form for millions, which nothing here counts to.
    const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    for (const key of keys.filter((one) => catalogue[one].includes('plural'))) {
      for (const form of forms) expect([key, catalogue[key]]).toEqual([key, expect.stringContaining(`${form} {`)]);
    }
  });

  it('name the commands as Discord allows, each by another name', () => {
    const names = keys.filter((key) => /^command\.[a-z]+\.name$/u.test(key)).map((key) => catalogue[key]);
    expect(new Set(names).size).toBe(names.length);
    const all = keys.filter((key) => /^command\..*\.name$/u.test(key)).map((key) => catalogue[key]);
    for (const name of all) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
    for (const key of keys.filter((one) => one.endsWith('.description')))
      expect([...catalogue[key]].length).toBeLessThanOrEqual(100);
    for (const key of keys.filter((one) => one.startsWith('button.')))
      expect(catalogue[key].length).toBeLessThanOrEqual(80);
  });

  it('leave the names of commands to be filled in, since they differ by language', () => {
    expect(Object.entries(catalogue).filter(([, message]) => /`\/\p{L}/u.test(message))).toEqual([]);
  });

  it('have no straight apostrophe, which would escape what follows', () => {
    expect(Object.entries(catalogue).filter(([, message]) => message.includes("'"))).toEqual([]);
  });
});

describe('the words in Chinese', () => {
  it('have Chinese marks beside Chinese characters', () => {
    const mixed = /\p{Script=Han}\**[,:;?!()]|[,:;?!()]\**\p{Script=Han}/u;
    expect(Object.entries(CATALOGUES.zh).filter(([, message]) => mixed.test(message))).toEqual([]);
  });
});

describe('the words in German', () => {
  it('say du to everybody', () => {
    const formal = /\b(?:Sie|Ihnen)\b(?! konnte)|\bIhre? (?:Frage|Gruppe)\b/u;
    expect(Object.entries(CATALOGUES.de).filter(([, message]) => formal.test(message))).toEqual([]);
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
    expect([say('outline.paragraphs', { count: 1 }), say('outline.paragraphs', { count: 5 })]).toEqual([one, five]);
  });

  it('puts values in as they are, whatever marks they hold', () => {
    expect(wordsIn('en').say('answer.asked', { question: "<b>it's {x}</b>" })).toBe("Asked: <b>it's {x}</b>");
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
    expect(Object.keys(CATALOGUES).map(languageNamed)).toEqual(Object.keys(CATALOGUES));
    expect([languageNamed('eo'), languageNamed(null)]).toEqual([null, null]);
  });
});
