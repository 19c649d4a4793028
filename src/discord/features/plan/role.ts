/** The role of a plan, which is notified of each week and which people take and lay down by a button. */

import { type GuildMember, PermissionFlagsBits, type Role } from 'discord.js';
import { missingPermissions, NEEDED_TO_GIVE_ROLES } from '../../platform/permissions.js';

/** Whether the role gives nothing that everybody does not have, so that whoever presses the button gains no rights. */
export const isHarmless = (role: Role): boolean =>
  !role.managed &&
  role.id !== role.guild.id &&
  (role.permissions.bitfield & ~role.guild.roles.everyone.permissions.bitfield) === 0n;

/** Whether the person could give the role out themselves; nobody gains by the bot what they may not do. */
export const mayGive = (member: GuildMember, role: Role): boolean =>
  member.guild.ownerId === member.id ||
  (member.permissions.has(PermissionFlagsBits.ManageRoles) && member.roles.highest.comparePositionTo(role) > 0);

/** Whether the bot can give the role out. */
export const canGive = (me: GuildMember, role: Role): boolean =>
  missingPermissions(me.permissions, NEEDED_TO_GIVE_ROLES).length === 0 && me.roles.highest.comparePositionTo(role) > 0;

/** The role if it can be notified: it is still there and harmless. Discord notifies only roles that anybody may mention. */
export const notified = (roles: { get(id: string): Role | undefined }, roleId: string | null): Role | null => {
  const role = roleId === null ? undefined : roles.get(roleId);
  return role !== undefined && isHarmless(role) ? role : null;
};
