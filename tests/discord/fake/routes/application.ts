// The application, its user, the gateway's address, guilds, people, and opening a direct message.
import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Context } from '../context.js';
import { Refusal, refuseInvalid } from '../errors.js';
import { type ApiAnswer, type ApiRequest, answer } from '../http.js';
import { guildOf } from '../lookup.js';
import { channelPayload, guildPayload, memberPayload } from '../payloads.js';
import type { Route } from '../router.js';
import { directChannel } from '../state.js';
import { asRecord, asString, specProblems } from '../validate/spec.js';

/** Identifications a day (events/gateway.mdx, Session Start Limit). */
const SESSION_STARTS = 1000;
const DAY_MS = 86_400_000;

interface GatewayFacts {
  readonly url: string;
  /** Recommended. */
  readonly shards: number;
  readonly maxConcurrency: number;
}

/** These routes; the gateway's address is known only once it listens. */
export function applicationRoutes(gateway: () => GatewayFacts): readonly Route[] {
  return [
    { route: 'GET /gateway', needsToken: false, handle: () => answer({ url: gateway().url }) },
    {
      route: 'GET /gateway/bot',
      handle: () =>
        answer({
          url: gateway().url,
          shards: gateway().shards,
          session_start_limit: {
            total: SESSION_STARTS,
            remaining: SESSION_STARTS - 1,
            reset_after: DAY_MS,
            max_concurrency: gateway().maxConcurrency,
          },
        }),
    },
    { route: 'GET /applications/@me', handle: (_request, context) => answer(application(context)) },
    { route: 'GET /oauth2/applications/@me', handle: (_request, context) => answer(application(context)) },
    { route: 'GET /users/@me', handle: (_request, { state }) => answer(state.bot.user) },
    {
      route: 'GET /users/@me/guilds',
      handle: (_request, { state }) => {
        const own = [...state.guilds.values()].filter(({ hasBot }) => hasBot);
        return answer(
          own.map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0', features: [] })),
        );
      },
    },
    {
      route: 'POST /users/@me/channels',
      handle: ({ body }, { state }) => {
        refuseInvalid(specProblems(CreatePrivateChannelRequestSchema, body));
        const user = state.users.get(asString(asRecord(body)['recipient_id']));
        if (user === undefined || user.id === state.bot.id) throw new Refusal('unknownUser');
        return answer(channelPayload(state, directChannel(state, user)));
      },
    },
    {
      route: 'GET /users/:user',
      handle: ({ params }, { state }) => {
        const found = state.users.get(params['user'] ?? '');
        if (found === undefined) throw new Refusal('unknownUser');
        return answer(found.user);
      },
    },
    { route: 'GET /guilds/:guild', handle: (request, context) => answer(guildPayload(guildOf(request, context))) },
    { route: 'GET /guilds/:guild/roles', handle: (request, context) => answer(guildOf(request, context).roles) },
    {
      route: 'GET /guilds/:guild/channels',
      handle: (request, context) => {
        const guild = guildOf(request, context);
        const own = [...context.state.channels.values()].filter(
          ({ guildId, thread }) => guildId === guild.id && !thread,
        );
        return answer(own.map((channel) => channelPayload(context.state, channel)));
      },
    },
    {
      route: 'GET /guilds/:guild/members/:user',
      handle: (request, context) => {
        const guild = guildOf(request, context);
        const user = context.state.users.get(request.params['user'] ?? '');
        if (user === undefined) throw new Refusal('unknownMember');
        return answer({ ...memberPayload(guild, user, context.state.bot.id), user: user.user });
      },
    },
    { route: 'PUT /guilds/:guild/members/:user/roles/:role', handle: changeRole((roles, id) => roles.add(id)) },
    { route: 'DELETE /guilds/:guild/members/:user/roles/:role', handle: changeRole((roles, id) => roles.delete(id)) },
  ];
}

/** A role can be given and taken only by who may manage roles, and only below the highest role of their own. */
const changeRole =
  (change: (roles: Set<string>, roleId: string) => unknown) =>
  (request: ApiRequest, context: Context): ApiAnswer => {
    const guild = guildOf(request, context);
    const { user = '', role = '' } = request.params;
    const own = guild.roles.find(({ id }) => id === guild.botRoleId);
    const given = guild.roles.find(({ id }) => id === role);
    if (given === undefined || !context.state.users.has(user)) throw new Refusal('unknownMember');
    const mayManage = (BigInt(own?.permissions ?? '0') & PermissionFlagsBits.ManageRoles) !== 0n;
    if (!mayManage || given.position >= (own?.position ?? 0)) throw new Refusal('missingPermissions');
    const roles = guild.rolesOf.get(user) ?? new Set();
    change(roles, role);
    guild.rolesOf.set(user, roles);
    return answer();
  };

function application({ state }: Context): Record<string, unknown> {
  return {
    id: state.application.id,
    name: state.application.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    team: null,
    bot: state.bot.user,
    approximate_guild_count: state.guilds.size,
    integration_types_config: { 0: {}, 1: {} },
  };
}
