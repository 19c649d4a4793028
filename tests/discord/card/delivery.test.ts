import { DiscordAPIError, type DiscordErrorData, MessageFlags } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDelivery, type Delivery } from '../../../src/discord/card/delivery.js';
import type { MessageBody } from '../../../src/discord/card/form.js';
import { renderNotice } from '../../../src/discord/card/notice.js';

const isCard = ({ flags }: MessageBody) => flags === MessageFlags.IsComponentsV2;

/** Discord's answer 50035 with a fault in these fields. */
const invalidForm = (errors: NonNullable<DiscordErrorData['errors']>) => {
  const body = { code: 50035, message: 'Invalid Form Body', errors };
  return new DiscordAPIError(body, 50035, 400, 'POST', 'https://discord.com/api', {});
};
const fault = (code: string) => ({ _errors: [{ code, message: 'refused' }] });
const TOO_MANY = invalidForm({ components: fault('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED') });

let warnings: string[];
let delivery: Delivery;
beforeEach(() => {
  warnings = [];
  delivery = createDelivery({ warn: (_fields, line) => void warnings.push(line) });
});

/** Sends to a server that refuses cards in this way; returns the bodies it was sent. */
async function sendTo(refusal: Error | null): Promise<MessageBody[]> {
  const sent: MessageBody[] = [];
  await delivery.deliver(renderNotice('hello'), (body) => {
    sent.push(body);
    return refusal !== null && isCard(body) ? Promise.reject(refusal) : Promise.resolve(body);
  });
  return sent;
}

describe('delivery', () => {
  it.each([
    ['a card with too many components', TOO_MANY],
    [
      'a card with a bad component inside it',
      invalidForm({ components: { 0: { components: { 3: { content: fault('BASE_TYPE_MAX_LENGTH') } } } } }),
    ],
    ['an answer to an interaction', invalidForm({ data: { components: fault('BASE_TYPE_BAD_LENGTH') } })],
  ])('of %s falls back to plain text for that message only', async (_, refusal) => {
    expect((await sendTo(refusal)).map(isCard)).toEqual([true, false]);
    expect((await sendTo(null)).map(isCard)).toEqual([true]);
    expect(warnings).toEqual([expect.stringContaining('refused a card')]);
  });

  it.each([
    ['calls the flag invalid', invalidForm({ flags: fault('BASE_TYPE_CHOICES') })],
    ['does not know a container', invalidForm({ components: { 0: { type: fault('BASE_TYPE_CHOICES') } } })],
    ['does so of an interaction', invalidForm({ data: { components: { 0: { type: fault('BASE_TYPE_CHOICES') } } } })],
    [
      'sees an empty message',
      new DiscordAPIError(
        { code: 50006, message: 'Cannot send an empty message' },
        50006,
        400,
        'POST',
        'https://x',
        {},
      ),
    ],
  ])('to a server that %s is plain text from then on, logged once', async (_, refusal) => {
    expect((await sendTo(refusal)).map(isCard)).toEqual([true, false]);
    expect((await sendTo(refusal)).map(isCard)).toEqual([false]);
    expect(warnings).toEqual([expect.stringContaining('refuses Components V2')]);
  });

  it('passes on what has nothing to do with the form', async () => {
    const missing = new DiscordAPIError({ code: 50013, message: 'Missing' }, 50013, 403, 'POST', 'https://x', {});
    await expect(sendTo(missing)).rejects.toBe(missing);
    await expect(sendTo(invalidForm({ nonce: fault('X') }))).rejects.toThrow();
  });
});
