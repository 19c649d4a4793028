/** The custom ids of a session's roles; they hold the session. */

import { ROLES, type Role } from '../../../study/roles.js';

export const PREFIX = 'roles:';

const KINDS = ['join', 'deal', 'pass'] as const;
type Kind = (typeof KINDS)[number];

type RolesState = { readonly kind: Kind; readonly sessionId: string } | { readonly kind: 'tool'; readonly role: Role };

const STATE = /^roles:(join|deal|pass):(\d{1,20})$/u;
const TOOL = /^roles:tool:([a-z]{1,20})$/u;

export const rolesId = (kind: Kind, sessionId: string): string => `${PREFIX}${kind}:${sessionId}`;

/** The tool of a role. */
export const toolId = (role: Role): string => `${PREFIX}tool:${role}`;

/** The state in a custom id; null if it is none of these. */
export function decodeRoles(customId: string): RolesState | null {
  const [, kind, sessionId] = STATE.exec(customId) ?? [];
  const known = KINDS.find((one) => one === kind);
  if (known !== undefined && sessionId !== undefined) return { kind: known, sessionId };
  const role = ROLES.find((one) => one === TOOL.exec(customId)?.[1]);
  return role === undefined ? null : { kind: 'tool', role };
}
