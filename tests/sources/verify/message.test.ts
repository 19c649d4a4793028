/** A message checked by its quotations, or as the one quotation that it is. */

import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.js';
import { verifyMessage } from '../../../src/sources/verify/message.js';
import { indexQuotes, type QuoteIndex } from '../../../src/sources/verify/quote-index.js';

const EQUIPMENT = 'Russia continues to provide various military equipment to the Serbian army.';
const INVENTED = 'two herons nested on the roof';

let index: QuoteIndex;
beforeAll(async () => {
  index = indexQuotes(await loadCorpus('corpus'));
});

const check = (message: string, most = 10) => {
  const { checked, count } = verifyMessage(message, index, most);
  return { found: checked.map(({ text, verification }) => [text, verification.verdict]), count };
};

describe('a message', () => {
  it('is taken apart into its quotations, each with its verdict', () => {
    expect(check(`Mina says: “${EQUIPMENT}” But also “${INVENTED}”.`)).toEqual({
      found: [
        [EQUIPMENT, 'exact'],
        [INVENTED, 'absent'],
      ],
      count: 2,
    });
  });

  it('that is a changed sentence is not called exact for the term it quotes', () => {
    const sentence = 'Serbian leaders always refer to this approach as a “two-chair policy”.';
    expect(check(sentence)).toEqual({ found: [[sentence, 'altered']], count: 1 });
  });

  it('that leads to a quotation with words of the brief is still judged by the quotation', () => {
    expect(check(`According to Kuik, “${EQUIPMENT}”`).found).toEqual([[EQUIPMENT, 'exact']]);
  });

  it('has no more quotations checked than asked for, and all counted', () => {
    const { found, count } = check('“one two” '.repeat(30), 4);
    expect([found.length, count]).toEqual([4, 30]);
  });

  it('without words has none', () => {
    expect(check(' \n ')).toEqual({ found: [], count: 0 });
  });
});

describe('the places of a verification', () => {
  const placesOf = (text: string) =>
    verifyMessage(text, index, 1).checked.flatMap(({ verification }) =>
      verification.places.map(({ address }) => address),
    );

  it('name a reference', () => {
    expect(placesOf('The essence of hedging: Malaysia and Singapore’s response to a rising China')).toEqual(['ref3']);
  });

  it('name every paragraph of a text put together from several', () => {
    const joined = `${EQUIPMENT} Serbian leaders sometimes refer to this approach as a two-chair policy.`;
    expect(placesOf(joined)).toEqual(['p42', 'p52']);
  });
});
