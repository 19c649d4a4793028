import { describe, expect, it } from 'vitest';
import { type IncomingMessage, textForBot } from '../../../src/discord/gateway/addressed.js';

const mention: IncomingMessage = {
  content: '<@1> what is  hedging?',
  isByPerson: true,
  isDirect: false,
  mentionsBot: true,
  mentionsEveryone: false,
};

describe('textForBot', () => {
  it('is the text without the mention', () => {
    expect(textForBot(mention, '1')).toBe('what is hedging?');
    expect(textForBot({ ...mention, content: 'hey <@!1>' }, '1')).toBe('hey');
    expect(textForBot({ ...mention, content: '<@1>' }, '1')).toBe('');
  });

  it('is the full text of a direct message', () => {
    expect(textForBot({ ...mention, content: 'what?', isDirect: true, mentionsBot: false }, '1')).toBe('what?');
  });

  it.each<[string, Partial<IncomingMessage>]>([
    ['does not mention it', { mentionsBot: false }],
    ['is by a bot', { isByPerson: false }],
    ['is a bot’s direct message', { isByPerson: false, isDirect: true }],
    ['calls everyone', { mentionsEveryone: true }],
  ])('is null when the message %s', (_, made) => {
    expect(textForBot({ ...mention, ...made }, '1')).toBeNull();
  });
});
