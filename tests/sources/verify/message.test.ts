/** A message checked by its quotations, or as the one quotation that it is. */

import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.js';
import { type Check, verifyMessage } from '../../../src/sources/verify/message.js';
import { indexQuotes } from '../../../src/sources/verify/quote-index.js';
import { TOO_LONG } from '../../../src/sources/verify/verification.js';
import { verifyQuote } from '../../../src/sources/verify/verify.js';

const EQUIPMENT = 'Russia continues to provide various military equipment to the Serbian army.';
const INVENTED = 'two herons nested on the roof';

let verify: Check;
beforeAll(async () => {
  const index = indexQuotes(await loadCorpus('corpus'));
  verify = async (text) => verifyQuote(text, index);
});

const check = async (message: string, most = 10, one = verify) => {
  const { checked, count } = await verifyMessage(message, one, most);
  return { found: checked.map(({ text, verification }) => [text, verification.verdict]), count };
};

describe('a message', () => {
  it('is taken apart into its quotations, each with its verdict', async () => {
    expect(await check(`Mina says: “${EQUIPMENT}” But also “${INVENTED}”.`)).toEqual({
      found: [
        [EQUIPMENT, 'exact'],
        [INVENTED, 'absent'],
      ],
      count: 2,
    });
  });

  it('that is a changed sentence is not called exact for the term it quotes', async () => {
    const sentence = 'Serbian leaders always refer to this approach as a “two-chair policy”.';
    expect(await check(sentence)).toEqual({ found: [[sentence, 'altered']], count: 1 });
  });

  it('that leads to a quotation with words of the brief is still judged by the quotation', async () => {
    expect((await check(`According to Kuik, “${EQUIPMENT}”`)).found).toEqual([[EQUIPMENT, 'exact']]);
  });

  it('has no more quotations checked than asked for, and all counted', async () => {
    const { found, count } = await check('“one two” '.repeat(30), 4);
    expect([found.length, count]).toEqual([4, 30]);
  });

  it('has the others checked when one takes too long', async () => {
    const impatient: Check = async (text) => (text === INVENTED ? TOO_LONG : verify(text));
    expect((await check(`“${INVENTED}” and “${EQUIPMENT}”`, 10, impatient)).found).toEqual([
      [INVENTED, 'too-long'],
      [EQUIPMENT, 'exact'],
    ]);
  });

  it('without words has none', async () => {
    expect(await check(' \n ')).toEqual({ found: [], count: 0 });
  });
});

describe('the places of a verification', () => {
  const placesOf = async (text: string) =>
    (await verifyMessage(text, verify, 1)).checked.flatMap(({ verification }) =>
      verification.places.map(({ address }) => address),
    );

  it('name a reference', async () => {
    expect(await placesOf('The essence of hedging: Malaysia and Singapore’s response to a rising China')).toEqual([
      'ref3',
    ]);
  });

  it('name every paragraph of a text put together from several', async () => {
    const joined = `${EQUIPMENT} Serbian leaders sometimes refer to this approach as a two-chair policy.`;
    expect(await placesOf(joined)).toEqual(['p42', 'p52']);
  });
});
