/** Addresses of passages in messages. */

import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/corpus/addresses.js';

describe('addressesIn', () => {
  it.each<[string, string[]]>([
    ['¶ 12', ['p12']],
    ['¶12', ['p12']],
    ['12', ['p12']],
    ['p12', ['p12']],
    ['para 12', ['p12']],
    ['Paragraph 12', ['p12']],
    ['show me paragraph 12 please', ['p12']],
    ['what does ¶ 12 say?', ['p12']],
    ['12-14', ['p12', 'p13', 'p14']],
    ['12–14', ['p12', 'p13', 'p14']],
    ['¶ 12 – 14', ['p12', 'p13', 'p14']],
    ['para 3, 5', ['p3', 'p5']],
    ['paras 3, 5 and 7', ['p3', 'p5', 'p7']],
    ['3, 5-7', ['p3', 'p5', 'p6', 'p7']],
    ['fn 9', ['fn9']],
    ['fn9', ['fn9']],
    ['FN. 9', ['fn9']],
    ['footnote 9', ['fn9']],
    ['note 9', ['fn9']],
    ['footnotes 2-4', ['fn2', 'fn3', 'fn4']],
    ['ref 4', ['ref4']],
    ['matter 2', ['matter2']],
    ['¶ 3 and fn 9', ['p3', 'fn9']],
    ['¶ 3, ¶ 3', ['p3']],
    ['dipnot 9', ['fn9']],
    ['Absatz 12', ['p12']],
    ['абзац 12', ['p12']],
    [' P 12 ', ['p12']],
    ['paragraph 012', ['p12']],
    ['Ref. 4', ['ref4']],
    ['what happened in 2015?', []],
    ['2020?', []],
    ['page 12', []],
    ['12a', []],
    ['1.5', []],
    ['-1', []],
    ['fn', []],
    ['twelve', []],
    ['the author notes 3 instruments', []],
    ['who are the 3 powers?', []],
    ['compare 12 and 14', []],
    ['COVID-19', []],
    ['', []],
    ['¶ 3\u20115', ['p3', 'p4', 'p5']],
    ['paragraphs 3 to 5', ['p3', 'p4', 'p5']],
    ['paras 3, 5 to 7, and 9', ['p3', 'p5', 'p6', 'p7', 'p9']],
    ['paragraf 3 ila 5', ['p3', 'p4', 'p5']],
    ['pasus 3 do 5', ['p3', 'p4', 'p5']],
    ['абзац 3 до 5', ['p3', 'p4', 'p5']],
    ['Absatz 3 bis 5', ['p3', 'p4', 'p5']],
    ['paragraphe 3 à 5', ['p3', 'p4', 'p5']],
    // A place of another text.
    ['What does paragraph 2 of UN Resolution 1244 say?', []],
    ['Resolution 1244, paragraph 2', []],
    ['Was sagt Absatz 2 der Resolution 1244?', []],
    ['Que dit le paragraphe 2 de la résolution 1244 ?', []],
    ['Что сказано: абзац 2 резолюции 1244?', []],
    ['Šta kaže pasus 2 Rezolucije 1244?', []],
    ['1244 sayılı kararın paragraf 2’si ne diyor?', []],
    ['what does paragraph 2 of the brief say?', ['p2']],
    ['paragraph 2 of this', ['p2']],
    ['Was sagt Absatz 2 der Studie?', ['p2']],
    ['Que dit le paragraphe 2 du rapport ?', ['p2']],
    // Turkish "para" is money.
    ['para 3 banka kurdu mu', []],
    ['what does para 3 say', ['p3']],
  ])('%j names %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  it('limits the size of a range', () => {
    expect(addressesIn('1-9999')).toHaveLength(11);
  });
});
