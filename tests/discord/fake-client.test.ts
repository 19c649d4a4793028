// A real discord.js client against the fake Discord: what works on Discord works here, and fails in the same ways.
import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  Partials,
  PermissionFlagsBits,
  SectionBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeDiscordSettings, startFakeDiscord } from './fake/server.js';
import type { FakeDiscord } from './fake/test-api.js';

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
const ASK = {
  name: 'ask',
  description: 'Ask the brief',
  contexts: [0, 1, 2],
  integrationTypes: [0, 1],
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      name: 'question',
      description: 'Your question',
      required: true,
      autocomplete: true,
    },
  ],
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(settings: FakeDiscordSettings = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(settings);
  closing.push(discord.close);
  return discord;
}

function clientFor(discord: FakeDiscord, intents: readonly GatewayIntentBits[] = INTENTS): Client {
  const client = new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl, offset: 0 },
    // Discord wants five seconds between two identifications; the fake does not.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
    allowedMentions: { parse: [], repliedUser: true },
  });
  closing.push(() => client.destroy());
  return client;
}

async function login(discord: FakeDiscord, intents?: readonly GatewayIntentBits[]): Promise<Client<true>> {
  const client = clientFor(discord, intents);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

async function withAsk(
  discord: FakeDiscord,
  handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<Client<true>> {
  const client = await login(discord);
  await client.application.commands.set([ASK]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void handle(interaction);
  });
  return client;
}

function onceInteraction(client: Client): Promise<Interaction> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
}

const question = { command: 'ask', options: { question: 'Who pays?' } };

describe('a discord.js client at the fake Discord', () => {
  it('gets a command, defers, and edits in an answer of Components V2 with buttons and a menu', async () => {
    const discord = await start();
    const guild = discord.guild({ locale: 'de' });
    const channel = discord.channel({ guild, name: 'study' });
    const user = discord.user({ username: 'ada', locale: 'tr' });
    let seen: ChatInputCommandInteraction | undefined;
    await withAsk(discord, async (interaction) => {
      seen = interaction;
      await interaction.deferReply();
      const section = new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder({ content: '> **The ministry pays.**' }))
        .setButtonAccessory(
          new ButtonBuilder({ label: 'Context', custom_id: 'context:12', style: ButtonStyle.Secondary }),
        );
      const menu = new StringSelectMenuBuilder({ custom_id: 'read', options: [{ label: 'Section 2', value: '2' }] });
      const container = new ContainerBuilder()
        .setAccentColor(0x2b8a3e)
        .addSectionComponents(section)
        .addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu));
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [container] });
    });
    const asked = discord.interact({ ...question, user, channel });
    expect((await asked.response).type).toBe(5);
    const answer = await asked.answer();
    expect(answer.components?.[0]).toMatchObject({ type: 17, accent_color: 0x2b8a3e });
    expect(asked.versions).toHaveLength(2);
    expect(seen).toMatchObject({ locale: 'tr', guildLocale: 'de', guildId: guild.id, channelId: channel.id });
    expect(seen?.memberPermissions?.has(PermissionFlagsBits.SendMessages)).toBe(true);
    expect(seen?.inCachedGuild() && seen.channel?.name).toBe('study');
    discord.assertNoViolations();
  });

  it('presses, selects and submits as a person would, and only what is offered', async () => {
    const discord = await start();
    const client = await withAsk(discord, (interaction) => {
      const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder({ label: 'Note', custom_id: 'note', style: ButtonStyle.Primary }),
        new ButtonBuilder({ label: 'Off', custom_id: 'off', style: ButtonStyle.Primary, disabled: true }),
      );
      const menu = new StringSelectMenuBuilder({ custom_id: 'read', options: [{ label: 'Two', value: '2' }] });
      const menus = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
      return interaction.reply({ content: 'found', components: [buttons, menus] });
    });
    client.on(Events.InteractionCreate, (interaction) => {
      const input = new TextInputBuilder({ custom_id: 'text', style: TextInputStyle.Short });
      const label = new LabelBuilder().setLabel('Your note').setTextInputComponent(input);
      const modal = new ModalBuilder({ custom_id: 'notes', title: 'Notes' }).addLabelComponents(label);
      if (interaction.isButton()) void interaction.showModal(modal);
      if (interaction.isStringSelectMenu()) void interaction.update({ content: `section ${interaction.values[0]}` });
      if (interaction.isModalSubmit()) {
        const note = interaction.fields.getTextInputValue('text');
        void interaction.reply({ content: `kept ${note}`, flags: MessageFlags.Ephemeral });
      }
    });
    const answer = await discord.interact(question).answer();
    const pressed = discord.press(answer, 'Note');
    const submitted = await discord.submitModal(pressed, { text: 'read again' });
    expect((await submitted.answer()).content).toBe('kept read again');
    expect(submitted.isPrivate).toBe(true);
    expect((await discord.select(answer, 'read', ['2']).answer()).content).toBe('section 2');
    expect(discord.message(answer).content).toBe('section 2');
    expect(() => discord.press(answer, 'Off')).toThrow('disabled');
    expect(() => discord.press(answer, 'Gone')).toThrow('There is no button "Gone"');
    expect(() => discord.select(answer, 'read', ['3'])).toThrow('not offered');
    expect(() => discord.interact({ command: 'unknown' })).toThrow('No command "unknown"');
    expect(() => discord.interact({ command: 'ask' })).toThrow('requires the options question');
    discord.assertNoViolations();
  });

  it('completes an option while it is typed', async () => {
    const discord = await start();
    const client = await login(discord);
    await client.application.commands.set([ASK]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isAutocomplete()) return;
      void interaction.respond([{ name: `about ${interaction.options.getFocused()}`, value: 'tax' }]);
    });
    const choices = await discord.autocomplete({ command: 'ask', focused: 'question', options: { question: 'ta' } });
    expect(choices).toEqual([{ name: 'about ta', value: 'tax' }]);
  });

  it('is shown text only where Discord shows it without the message content intent', async () => {
    const discord = await start();
    const channel = discord.channel();
    const user = discord.user();
    const client = await withAsk(discord, (interaction) => interaction.reply('an answer to a command'));
    const answer = await discord.interact({ ...question, channel }).answer();
    const sendable = await client.channels.fetch(channel.id);
    if (!sendable?.isSendable()) throw new Error('not a text channel');
    const own = await sendable.send('own');
    const reading = new Promise<Message[]>((resolve) => {
      const read: Message[] = [];
      client.on(Events.MessageCreate, (message) => {
        if (read.push(message) === 6) resolve(read);
      });
    });
    discord.say(channel, user, 'hidden');
    discord.say(channel, user, 'mentioned', { mentionBot: true });
    discord.say(channel, user, 'replied', { replyTo: own });
    discord.say(channel, user, 'replied without a ping', { replyTo: own, ping: false });
    discord.say(channel, user, 'replied to a command', { replyTo: answer });
    discord.say(discord.dm(user), user, 'in private');
    const read = await reading;
    const shown = ['', `<@${client.user.id}> mentioned`, 'replied', '', '', 'in private'];
    expect(read.map(({ content }) => content)).toEqual(shown);
    expect(read[2]?.reference?.messageId).toBe(own.id);
  });

  it('is told when a message is edited or deleted, and answers where it was asked', async () => {
    const discord = await start();
    const channel = discord.channel();
    const client = await login(discord);
    client.on(Events.MessageCreate, (message) => {
      if (message.author.bot || message.channel.isDMBased()) return;
      void message.channel.sendTyping().then(() => message.reply('found'));
    });
    const updated = new Promise((resolve) =>
      client.once(Events.MessageUpdate, (_before, after) => resolve(after.content)),
    );
    const removed = new Promise((resolve) => client.once(Events.MessageDelete, (message) => resolve(message.id)));
    const said = discord.say(channel, discord.user(), 'who pays?', { mentionBot: true });
    const reply = await discord.nextMessage(channel);
    expect(reply.message_reference?.message_id).toBe(said.id);
    expect(discord.typing).toHaveLength(1);
    discord.edit(said, `<@${client.user.id}> who decides?`);
    expect(await updated).toBe(`<@${client.user.id}> who decides?`);
    discord.remove(said);
    expect(await removed).toBe(said.id);
    discord.assertNoViolations();
  });

  it('opens a thread once, writes in it and uploads a file', async () => {
    const discord = await start();
    const channel = discord.channel();
    const client = await login(discord);
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      const thread = await message.startThread({ name: 'Paragraph 12' });
      const again = await message.startThread({ name: 'Again' }).catch((error: unknown) => error);
      const content = again instanceof Error ? again.message : 'twice';
      await thread.send({ content, files: [new AttachmentBuilder(Buffer.from('words'), { name: 'brief.txt' })] });
    });
    discord.say(channel, discord.user(), 'discuss', { mentionBot: true });
    const thread = await discord.nextThread(channel);
    expect(thread).toMatchObject({ name: 'Paragraph 12', parentId: channel.id });
    const message = await discord.nextMessage(thread);
    expect(message.attachments[0]).toMatchObject({ filename: 'brief.txt', size: 5 });
    expect(await (await fetch(message.attachments[0]?.url ?? '')).text()).toBe('words');
  });

  it('runs a message command, also for a user who installed the app in a guild without the bot', async () => {
    const discord = await start();
    const client = await login(discord);
    const find = {
      name: 'Find in the brief',
      type: ApplicationCommandType.Message as const,
      contexts: [0, 1, 2],
      integrationTypes: [0, 1],
    };
    await client.application.commands.set([find]);
    const guild = discord.guild({ hasBot: false, everyonePermissions: PermissionFlagsBits.ViewChannel });
    const channel = discord.channel({ guild });
    const user = discord.user();
    const said = discord.say(channel, discord.user(), 'the ministry pays');
    const came = onceInteraction(client);
    const asked = discord.interact({ command: find.name, targetMessage: said, user, channel });
    const interaction = await came;
    if (!interaction.isMessageContextMenuCommand()) throw new Error('not a message command');
    expect(interaction.targetMessage.content).toBe('the ministry pays');
    expect(interaction.authorizingIntegrationOwners).toMatchObject({ 1: user.id });
    expect(client.guilds.cache.has(guild.id)).toBe(false);
    await interaction.reply('found');
    await asked.answer();
    expect(asked.isPrivate).toBe(true);
    for (let count = 0; count < 5; count += 1) await interaction.followUp(`more ${count}`);
    await expect(interaction.followUp('too many')).rejects.toMatchObject({ code: 40094 });
  });

  it('is asked in a group of people and in a direct message', async () => {
    const discord = await start();
    const contexts: (InteractionContextType | null)[] = [];
    await withAsk(discord, (interaction) => {
      contexts.push(interaction.context);
      return interaction.reply('found');
    });
    const user = discord.user();
    await discord.interact({ ...question, user, dm: true }).answer();
    const group = discord.privateChannel(user, discord.user(), discord.user());
    await discord.interact({ ...question, user, channel: group }).answer();
    expect(contexts).toEqual([InteractionContextType.BotDM, InteractionContextType.PrivateChannel]);
  });

  it('resumes after a dropped connection and loses no event', async () => {
    const discord = await start();
    const asked: string[] = [];
    const client = await withAsk(discord, (interaction) => {
      asked.push(interaction.options.getString('question', true));
      return interaction.reply('found');
    });
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, (_shard, events) => resolve(events)));
    discord.dropConnections();
    const missed = discord.interact({ command: 'ask', options: { question: 'Missed?' } });
    await discord.resumed();
    await missed.answer();
    await resumed;
    expect(asked).toEqual(['Missed?']);
    expect(discord.gatewayCounts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it('reconnects when asked to and identifies again when its session is invalid', async () => {
    const discord = await start();
    const client = await withAsk(discord, (interaction) => interaction.reply('found'));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.requestReconnect();
    await resumed;
    expect(discord.gatewayCounts.identifies).toBe(1);
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.invalidateSessions(false);
    await ready;
    expect(discord.gatewayCounts).toMatchObject({ identifies: 2, resumes: 1 });
  });

  it('survives a rate limit and a server error', async () => {
    const discord = await start();
    await withAsk(discord, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('found');
      await interaction.followUp('more');
    });
    const edit = 'PATCH /webhooks/:application/:token/messages/@original';
    discord.rateLimitNext(edit, 20);
    discord.failNext('POST /webhooks/:application/:token', 503);
    const asked = discord.interact(question);
    expect((await asked.answer()).content).toBe('found');
    expect((await asked.followUp()).content).toBe('more');
    const statuses = discord.requests.filter(({ route }) => route === edit).map(({ status }) => status);
    expect(statuses).toEqual([429, 200]);
    expect(() => discord.failNext('PATCH /nowhere', 500)).toThrow('no route "PATCH /nowhere"');
    discord.assertNoViolations();
  });

  it('holds a request until released', async () => {
    const discord = await start();
    await withAsk(discord, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('found');
    });
    const hold = discord.holdNext('PATCH /webhooks/:application/:token/messages/@original');
    const asked = discord.interact(question);
    await hold.arrived;
    expect(asked.versions).toHaveLength(1);
    hold.release();
    expect((await asked.answer()).content).toBe('found');
  });

  it('works under another path and with the gateway on another port and path', async () => {
    const discord = await start({ prefix: '/compatible/rest', gatewayPath: '/gateway/ws', hasSeparateGateway: true });
    const client = await withAsk(discord, (interaction) => interaction.reply('found'));
    expect(discord.apiUrl).toMatch(/\/compatible\/rest$/);
    expect((await discord.interact(question).answer()).content).toBe('found');
    discord.dropConnections();
    await discord.resumed();
    expect(client.guilds.cache.size).toBe(1);
    discord.assertNoViolations();
  });

  it('is refused with a wrong token and with an intent that is not switched on', async () => {
    const discord = await start();
    await expect(clientFor(discord).login('A-Very-Fake-Token')).rejects.toMatchObject({ code: 'TokenInvalid' });
    const privileged = clientFor(discord, [...INTENTS, GatewayIntentBits.MessageContent]);
    await expect(privileged.login(discord.token)).rejects.toThrow('disallowed intents');
  });

  it('finds commands with their translations, and counts what is written', async () => {
    const discord = await start();
    const client = await login(discord);
    const localised = {
      ...ASK,
      nameLocalizations: { tr: 'sor' },
      defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    };
    await client.application.commands.set([localised]);
    const bare = await client.rest.get(`/applications/${client.application.id}/commands`);
    const full = await client.application.commands.fetch({ withLocalizations: true });
    expect(bare).toEqual([expect.not.objectContaining({ name_localizations: expect.anything() })]);
    expect(full.first()?.nameLocalizations).toEqual({ tr: 'sor' });
    expect(full.first()?.equals(localised)).toBe(true);
    expect(discord.commandWrites()).toBe(1);
    expect(() => discord.interact(question)).toThrow('is not offered to');
    expect(discord.commands()[0]?.name).toBe('ask');
  });

  it('meets a server that lacks commands and Components V2, without a violation', async () => {
    const discord = await start({ lacks: ['commands', 'components-v2'], lackStatus: 501 });
    const client = await login(discord);
    await expect(client.application.commands.set([ASK])).rejects.toMatchObject({ status: 501 });
    const channel = await client.channels.fetch(discord.channel().id);
    if (!channel?.isSendable()) throw new Error('not a text channel');
    const components = [new TextDisplayBuilder({ content: 'a' })];
    await expect(channel.send({ flags: MessageFlags.IsComponentsV2, components })).rejects.toMatchObject({
      code: 50035,
    });
    await channel.send('plain');
    discord.assertNoViolations();
  });

  it('says what it waited for and what came last', async () => {
    const discord = await start();
    await login(discord);
    const waited = discord.until('a miracle', () => undefined, 1);
    await expect(waited).rejects.toThrow(/a miracle.*GET \/gateway\/bot → 200/);
  });
});
