/** The link by which the bot is added to a server, with the least permissions that it needs. */

import { OAuth2Scopes, PermissionsBitField } from 'discord.js';
import { ALL_NEEDED } from './permissions.js';

const AUTHORIZATION_PAGE = 'https://discord.com/oauth2/authorize';
const SCOPES = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];

/** The application's invite link. */
export function inviteLink(applicationId: string): string {
  const link = new URL(AUTHORIZATION_PAGE);
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', SCOPES.join(' '));
  link.searchParams.set('permissions', PermissionsBitField.resolve(ALL_NEEDED).toString());
  return link.href;
}
