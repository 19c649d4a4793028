// Invalid payloads sent by plain HTTP: the fake must refuse each with Discord's code and name the field.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeDiscord } from './fake/server.js';
import type { FakeDiscord } from './fake/test-api.js';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Context', custom_id: 'context', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string) => ({ label: value, value });
const select = (options: object[], more: object = {}) => ({ type: 3, custom_id: 'pick', options, ...more });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

interface Refused {
  readonly title: string;
  readonly body: unknown;
  readonly code?: number;
  /** Path of the field named by the error, for 50035. */
  readonly field?: string;
}

const messages: readonly Refused[] = [
  { title: 'an empty message', body: {}, code: 50006 },
  { title: 'a message of blanks', body: { content: ' \n ' }, code: 50006 },
  { title: 'content over 2,000 characters', body: { content: 'a'.repeat(2001) }, field: 'content' },
  { title: 'content that is a number', body: { content: 5 }, field: 'content' },
  { title: 'an unknown key', body: { content: 'a', contents: 'b' }, field: 'contents' },
  { title: 'the private flag on a channel message', body: { content: 'a', flags: EPHEMERAL }, field: 'flags' },
  { title: 'content with the V2 flag', body: { content: 'a', flags: V2, components: [text('b')] }, field: 'content' },
  {
    title: 'embeds with the V2 flag',
    body: { embeds: [{ title: 'a' }], flags: V2, components: [text('b')] },
    field: 'embeds',
  },
  { title: 'V2 components without the flag', body: { components: [text('a')] }, field: 'components.0.type' },
  { title: 'an empty V2 message', body: { flags: V2, components: [] }, code: 50006 },
  {
    title: 'text displays over 4,000 characters together',
    body: { flags: V2, components: [text('a'.repeat(2500)), text('b'.repeat(1501))] },
    field: 'components',
  },
  {
    title: 'one text display over 4,000 characters',
    body: { flags: V2, components: [text('a'.repeat(4001))] },
    field: 'components.0.content',
  },
  { title: 'an empty text display', body: { flags: V2, components: [text('')] }, field: 'components.0.content' },
  {
    title: 'more than 40 components, nested ones counted',
    body: { flags: V2, components: many(5, () => ({ type: 17, components: many(8, () => text('a')) })) },
    field: 'components',
  },
  {
    title: 'a custom id twice',
    body: { content: 'a', components: [row(button(), button())] },
    field: 'components.0.components.1.custom_id',
  },
  {
    title: 'a component id twice',
    body: {
      flags: V2,
      components: [
        { ...text('a'), id: 3 },
        { ...text('b'), id: 3 },
      ],
    },
    field: 'components.1.id',
  },
  {
    title: 'a custom id over 100 characters',
    body: { content: 'a', components: [row(button({ custom_id: 'x'.repeat(101) }))] },
    field: 'components.0.components.0.custom_id',
  },
  {
    title: 'a button without a custom id',
    body: { content: 'a', components: [row({ type: 2, style: 1, label: 'a' })] },
    field: 'components.0.components.0.custom_id',
  },
  {
    title: 'a button with neither label nor emoji',
    body: { content: 'a', components: [row({ type: 2, style: 1, custom_id: 'a' })] },
    field: 'components.0.components.0.label',
  },
  {
    title: 'a label over 80 characters',
    body: { content: 'a', components: [row(button({ label: 'a'.repeat(81) }))] },
    field: 'components.0.components.0.label',
  },
  {
    title: 'a link button without an address',
    body: { content: 'a', components: [row({ type: 2, style: 5, label: 'a' })] },
    field: 'components.0.components.0.url',
  },
  {
    title: 'a link button with a custom id',
    body: { content: 'a', components: [row(button({ style: 5, url: 'https://a.example' }))] },
    field: 'components.0.components.0.custom_id',
  },
  {
    title: 'a link of a foreign scheme',
    body: { content: 'a', components: [row({ type: 2, style: 5, label: 'a', url: 'ftp://a.example' })] },
    field: 'components.0.components.0.url',
  },
  {
    title: 'an emoji by its short name',
    body: { content: 'a', components: [row(button({ emoji: { name: ':books:' } }))] },
    field: 'components.0.components.0.emoji.name',
  },
  {
    title: 'six buttons in a row',
    body: { content: 'a', components: [row(...many(6, (index) => button({ custom_id: `${index}` })))] },
    field: 'components.0.components',
  },
  {
    title: 'six rows',
    body: { content: 'a', components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
    field: 'components',
  },
  { title: 'an empty row', body: { content: 'a', components: [row()] }, field: 'components.0.components' },
  {
    title: 'a button beside a select menu',
    body: { content: 'a', components: [row(button(), select([option('a')]))] },
    field: 'components.0.components',
  },
  {
    title: '26 options',
    body: { content: 'a', components: [row(select(many(26, (index) => option(`${index}`))))] },
    field: 'components.0.components.0.options',
  },
  {
    title: 'an option value twice',
    body: { content: 'a', components: [row(select([option('a'), option('a')]))] },
    field: 'components.0.components.0.options.1.value',
  },
  {
    title: 'more values to choose than options',
    body: { content: 'a', components: [row(select([option('a')], { max_values: 2 }))] },
    field: 'components.0.components.0.max_values',
  },
  {
    title: 'a section without an accessory',
    body: { flags: V2, components: [{ type: 9, components: [text('a')] }] },
    field: 'components.0.accessory',
  },
  {
    title: 'a section of four texts',
    body: { flags: V2, components: [{ type: 9, components: many(4, () => text('a')), accessory: button() }] },
    field: 'components.0.components',
  },
  {
    title: 'an unknown key inside a component',
    body: { flags: V2, components: [{ ...text('a'), contents: 'b' }] },
    field: 'components.0.contents',
  },
  {
    title: 'a container inside a container',
    body: { flags: V2, components: [{ type: 17, components: [{ type: 17, components: [text('a')] }] }] },
    field: 'components.0.components.0.type',
  },
  {
    title: 'an accent colour over 24 bits',
    body: { flags: V2, components: [{ type: 17, accent_color: 0x1000000, components: [text('a')] }] },
    field: 'components.0.accent_color',
  },
  {
    title: 'a file component without its file',
    body: { flags: V2, components: [{ type: 13, file: { url: 'attachment://brief.pdf' } }] },
    field: 'components.0.file.url',
  },
  {
    title: 'an attachment entry without its file',
    body: { content: 'a', attachments: [{ id: '0' }] },
    field: 'attachments.0.id',
  },
  { title: 'eleven embeds', body: { embeds: many(11, () => ({ title: 'a' })) }, field: 'embeds' },
  {
    title: 'embeds over 6,000 characters together',
    body: { embeds: many(2, () => ({ description: 'a'.repeat(3001) })) },
    field: 'embeds',
  },
  { title: 'an empty embed', body: { embeds: [{}] }, field: 'embeds.0.description' },
  {
    title: 'an embed title over 256 characters',
    body: { embeds: [{ title: 'a'.repeat(257) }] },
    field: 'embeds.0.title',
  },
  {
    title: 'mentions of all users and of some',
    body: { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
    field: 'allowed_mentions',
  },
  {
    title: 'a kind of mention that does not exist',
    body: { content: 'a', allowed_mentions: { parse: ['people'] } },
    field: 'allowed_mentions.parse.0',
  },
];

const commands: readonly Refused[] = [
  { title: 'a name with a capital', body: { name: 'Ask', description: 'a' }, field: 'name' },
  { title: 'a name with a blank', body: { name: 'ask it', description: 'a' }, field: 'name' },
  { title: 'no description', body: { name: 'ask' }, field: 'description' },
  {
    title: 'a description over 100 characters',
    body: { name: 'ask', description: 'a'.repeat(101) },
    field: 'description',
  },
  {
    title: 'a locale Discord lacks',
    body: { name: 'ask', description: 'a', name_localizations: { sr: 'pitaj' } },
    field: 'name_localizations.sr',
  },
  {
    title: 'a localised name with a blank',
    body: { name: 'ask', description: 'a', name_localizations: { de: 'frag mich' } },
    field: 'name_localizations.de',
  },
  {
    title: 'a required option after an optional one',
    body: {
      name: 'ask',
      description: 'a',
      options: [
        { type: 3, name: 'a', description: 'a' },
        { type: 3, name: 'b', description: 'b', required: true },
      ],
    },
    field: 'options.1',
  },
  {
    title: 'an option name twice',
    body: { name: 'ask', description: 'a', options: many(2, () => ({ type: 3, name: 'a', description: 'a' })) },
    field: 'options.1.name',
  },
  {
    title: '26 options',
    body: {
      name: 'ask',
      description: 'a',
      options: many(26, (index) => ({ type: 3, name: `a${index}`, description: 'a' })),
    },
    field: 'options',
  },
  {
    title: 'choices with autocomplete',
    body: {
      name: 'ask',
      description: 'a',
      options: [{ type: 3, name: 'a', description: 'a', autocomplete: true, choices: [{ name: 'a', value: 'a' }] }],
    },
    field: 'options.0.autocomplete',
  },
  {
    title: 'a choice value over 100 characters',
    body: {
      name: 'ask',
      description: 'a',
      options: [{ type: 3, name: 'a', description: 'a', choices: [{ name: 'a', value: 'a'.repeat(101) }] }],
    },
    field: 'options.0.choices.0.value',
  },
  {
    title: 'over 8,000 characters in all',
    body: {
      name: 'ask',
      description: 'a',
      options: many(25, (index) => ({
        type: 3,
        name: `a${index}`,
        description: 'a'.repeat(100),
        choices: many(3, (choice) => ({ name: `${choice}${'n'.repeat(60)}`, value: 'v'.repeat(60) })),
      })),
    },
    field: '',
  },
  {
    title: 'a description on a message command',
    body: { type: 3, name: 'Find in the brief', description: 'a' },
    field: 'description',
  },
  {
    title: 'a key in camel case',
    body: { name: 'ask', description: 'a', defaultMemberPermissions: '32' },
    field: 'defaultMemberPermissions',
  },
];

const textInput = (more: object = {}) => ({
  type: 18,
  label: 'Note',
  component: { type: 4, custom_id: 'note', style: 2, ...more },
});
const modal = (more: object) => ({
  type: 9,
  data: { custom_id: 'notes', title: 'Notes', components: [textInput()], ...more },
});
const responses: readonly Refused[] = [
  { title: 'a deferral with the V2 flag', body: { type: 5, data: { flags: V2 } }, field: 'data.flags' },
  { title: 'a deferral with content', body: { type: 5, data: { content: 'a' } }, field: 'data.content' },
  { title: 'choices for a slash command', body: { type: 8, data: { choices: [] } }, field: 'type' },
  { title: 'an update of a message that is not there', body: { type: 7, data: { content: 'a' } }, field: 'type' },
  { title: 'an empty answer', body: { type: 4, data: {} }, code: 50006 },
  {
    title: 'an answer over 2,000 characters',
    body: { type: 4, data: { content: 'a'.repeat(2001) } },
    field: 'data.content',
  },
  { title: 'a modal title over 45 characters', body: modal({ title: 'a'.repeat(46) }), field: 'data.title' },
  {
    title: 'a modal of six parts',
    body: modal({ components: many(6, (index) => textInput({ custom_id: `${index}` })) }),
    field: 'data.components',
  },
  {
    title: 'a modal with a custom id twice',
    body: modal({ components: [textInput(), textInput()] }),
    field: 'data.components.1.component.custom_id',
  },
  {
    title: 'a modal with a button',
    body: modal({ components: [row(button())] }),
    field: 'data.components.0.components.0.type',
  },
];

const choiceLists: readonly Refused[] = [
  { title: '26 choices', body: many(26, (index) => ({ name: `${index}`, value: `${index}` })), field: 'data.choices' },
  { title: 'a name over 100 characters', body: [{ name: 'a'.repeat(101), value: 'a' }], field: 'data.choices.0.name' },
  {
    title: 'a value over 100 characters',
    body: [{ name: 'a', value: 'a'.repeat(101) }],
    field: 'data.choices.0.value',
  },
  { title: 'a number for a string option', body: [{ name: 'a', value: 1 }], field: 'data.choices.0.value' },
];

describe('the fake Discord refuses', () => {
  let discord: FakeDiscord;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    const question = { type: 3, name: 'question', description: 'What to look for', autocomplete: true };
    await call('PUT', commandsPath(), [{ name: 'ask', description: 'Ask the brief', options: [question] }]);
  });
  afterAll(() => discord.close());

  const commandsPath = (): string => `/applications/${discord.applicationId}/commands`;
  const call = async (method: string, path: string, body?: unknown, token = `Bot ${discord.token}`) => {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: token, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answered = response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
    return { status: response.status, body: answered };
  };

  const expectRefusal = async (
    { code = 50035, field, title }: Refused,
    sent: ReturnType<typeof call>,
  ): Promise<void> => {
    const recordedBefore = discord.violations.length;
    const answered = await sent;
    expect.soft({ title, status: answered.status, code: answered.body['code'] }).toEqual({ title, status: 400, code });
    if (field !== undefined) expect.soft(fieldsOf(answered.body['errors'])).toContain(field);
    expect(discord.violations.length).toBeGreaterThan(recordedBefore);
    expect(() => discord.assertNoViolations()).toThrow('Discord would refuse');
  };

  it.each(messages)('a message: $title', async (refused) => {
    await expectRefusal(refused, call('POST', `/channels/${discord.channel().id}/messages`, refused.body));
  });

  it.each(commands)('a command: $title', async (refused) => {
    await expectRefusal(refused, call('POST', commandsPath(), refused.body));
  });

  it.each(responses)('a response to a command: $title', async (refused) => {
    const { id, token } = discord.interact({ command: 'ask' });
    await expectRefusal(refused, call('POST', `/interactions/${id}/${token}/callback`, refused.body));
  });

  it.each(choiceLists)('choices: $title', async ({ body: choices, ...refused }) => {
    const offered = discord.autocomplete({ command: 'ask', focused: 'question', options: { question: 'tax' } });
    const { id, token } = lastInteraction();
    const sent = call('POST', `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } });
    await expectRefusal({ ...refused, body: choices }, sent);
    await call('POST', `/interactions/${id}/${token}/callback`, { type: 8, data: { choices: [] } });
    expect(await offered).toEqual([]);
  });

  const lastInteraction = () => {
    const last = [...discord.interactions.values()].at(-1);
    if (last === undefined) throw new Error('No interaction was started');
    return last;
  };

  const atTheLimit: readonly object[] = [
    { content: 'a'.repeat(2000), nonce: '1', tts: false, enforce_nonce: true, embeds: null },
    { flags: V2, components: [text('a'.repeat(3999)), text('b')] },
    { flags: V2, components: many(4, () => ({ type: 17, components: many(9, () => text('a')) })) },
    {
      content: 'a',
      components: many(5, (r) => row(...many(5, (b) => button({ custom_id: `${r}${b}`, emoji: { name: '📖' } })))),
    },
    {
      components: [
        row(
          select(
            many(25, (index) => option(`${index}`)),
            { max_values: 25 },
          ),
        ),
      ],
    },
    { embeds: many(2, () => ({ description: 'a'.repeat(3000) })) },
    { content: 'a', components: [row({ type: 2, style: 5, label: 'a', url: 'https://a.example/' })] },
    { content: '<@1>', allowed_mentions: { parse: ['roles'], users: ['1'], replied_user: false } },
  ];
  it.each(atTheLimit)('nothing of a message at the limit: %o', async (body) => {
    const before = discord.violations.length;
    const sent = await call('POST', `/channels/${discord.channel().id}/messages`, body);
    expect(sent).toMatchObject({ status: 200 });
    expect(discord.violations.length).toBe(before);
  });

  it('two commands of one name in one list', async () => {
    const twin = { name: 'ask', description: 'Ask the brief' };
    const refused = { title: 'twins', body: [twin, twin], field: '1' };
    await expectRefusal(refused, call('PUT', commandsPath(), refused.body));
  });

  it('a body that is not JSON', async () => {
    const sent = call('POST', `/channels/${discord.channel().id}/messages`, '{');
    await expectRefusal({ title: 'broken', body: '{', code: 50109 }, sent);
  });

  it('a thread without a name, and a second thread on one message', async () => {
    const channel = discord.channel();
    const said = discord.say(channel, discord.user(), 'hello');
    const path = `/channels/${channel.id}/messages/${said.id}/threads`;
    await expectRefusal({ title: 'no name', body: {}, field: 'name' }, call('POST', path, { name: '' }));
    await expectRefusal({ title: 'long', body: {}, field: 'name' }, call('POST', path, { name: 'a'.repeat(101) }));
    expect((await call('POST', path, { name: 'Paragraph 12' })).body).toMatchObject({
      id: said.id,
      parent_id: channel.id,
    });
    expect((await call('POST', path, { name: 'Again' })).body['code']).toBe(160004);
  });

  it('a reply to a message that is gone, unless told to send nevertheless', async () => {
    const channel = discord.channel();
    const path = `/channels/${channel.id}/messages`;
    const said = discord.say(channel, discord.user(), 'hello');
    discord.remove(said);
    const reference = { message_id: said.id };
    const refused = await call('POST', path, { content: 'a', message_reference: reference });
    expect(fieldsOf(refused.body['errors'])).toEqual(['message_reference']);
    const sent = await call('POST', path, {
      content: 'a',
      message_reference: { ...reference, fail_if_not_exists: false },
    });
    expect(sent.status).toBe(200);
  });

  it('to take the V2 flag off, or to leave content beside it', async () => {
    const path = `/channels/${discord.channel().id}/messages`;
    const v2 = await call('POST', path, { flags: V2, components: [text('a')] });
    const back = call('PATCH', `${path}/${String(v2.body['id'])}`, { flags: 0, components: [text('b')] });
    await expectRefusal({ title: 'flag off', body: {}, field: 'flags' }, back);
    const plain = await call('POST', path, { content: 'a' });
    const forth = call('PATCH', `${path}/${String(plain.body['id'])}`, { flags: V2, components: [text('b')] });
    await expectRefusal({ title: 'content left', body: {}, field: 'content' }, forth);
  });

  it('a second response, a late one, and one under an unknown token', async () => {
    const defer = { type: 5 };
    const first = discord.interact({ command: 'ask' });
    const path = `/interactions/${first.id}/${first.token}/callback`;
    expect((await call('POST', path, defer)).status).toBe(204);
    expect((await call('POST', path, defer)).body['code']).toBe(40060);
    expect((await call('POST', `/interactions/${first.id}/foreign/callback`, defer)).body['code']).toBe(10062);
    const late = discord.interact({ command: 'ask' });
    discord.advance(3001);
    expect((await call('POST', `/interactions/${late.id}/${late.token}/callback`, defer)).body['code']).toBe(10062);
  });

  it('an answer before the first response, an empty one, and one after the token has expired', async () => {
    const asked = discord.interact({ command: 'ask' });
    const path = `/webhooks/${discord.applicationId}/${asked.token}/messages/@original`;
    expect((await call('PATCH', path, { content: 'a' })).body['code']).toBe(10015);
    await call('POST', `/interactions/${asked.id}/${asked.token}/callback`, { type: 5 });
    await expectRefusal({ title: 'empty', body: {}, code: 50006 }, call('PATCH', path, {}));
    expect((await call('PATCH', path, { content: 'found' })).status).toBe(200);
    expect((await asked.answer()).content).toBe('found');
    discord.expire(asked);
    const expired = await call('PATCH', path, { content: 'b' });
    expect([expired.status, expired.body['code']]).toEqual([401, 50027]);
  });

  it('actions without access or permission, with Discord’s codes', async () => {
    const hidden = discord.channel({ denyBot: 1n << 10n });
    const silent = discord.channel({ denyBot: 1n << 11n });
    const said = discord.say(silent, discord.user(), 'hello');
    discord.permit(silent, { denyBot: (1n << 11n) | (1n << 35n) });
    expect((await call('POST', `/channels/${hidden.id}/messages`, { content: 'a' })).body['code']).toBe(50001);
    expect((await call('POST', `/channels/${silent.id}/messages`, { content: 'a' })).body['code']).toBe(50013);
    expect((await call('POST', `/channels/${silent.id}/messages/${said.id}/threads`, { name: 'a' })).body['code']).toBe(
      50013,
    );
    expect((await call('PATCH', `/channels/${silent.id}/messages/${said.id}`, { content: 'a' })).body['code']).toBe(
      50005,
    );
  });

  it('a wrong token, an unknown route and another version of the API', async () => {
    expect((await call('GET', '/users/@me', undefined, 'Bot wrong')).status).toBe(401);
    const unknown = await call('GET', '/nowhere');
    expect([unknown.status, unknown.body['code']]).toEqual([404, 0]);
    const old = await fetch(`${discord.apiUrl}/v6/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });
    expect(await old.json()).toMatchObject({ code: 50041 });
  });
});

/** The paths of all `_errors` lists in Discord's nested form. */
function fieldsOf(errors: unknown, path: readonly string[] = []): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, below]) =>
    key === '_errors' ? [path.join('.')] : fieldsOf(below, [...path, key]),
  );
}
