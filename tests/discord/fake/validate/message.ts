// What Discord refuses in the body of a message: the schema's rules, then those between fields that it lacks.
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { $ZodType } from 'zod/v4/core';
import { type Problem, Refusal, refuseInvalid } from '../errors.js';
import type { UploadedFile } from '../http.js';
import { componentProblems, type Placed, placedComponents } from './components.js';
import {
  COMPONENTS_IN_ALL,
  CONTENT_CHARACTERS,
  EMBED_CHARACTERS,
  FILE_BYTES,
  LEGACY_ROWS,
  TEXT_DISPLAY_CHARACTERS,
} from './limits.js';
import { asArray, asRecord, asString, isRecord, specProblems } from './spec.js';

/** What the message is before an edit; absent for a new one. */
export interface MessageBefore {
  readonly content: string;
  readonly flags: number;
  readonly embeds: number;
  readonly components: number;
  /** Ids and names of the attachments it holds. */
  readonly attachments: readonly { readonly id: string; readonly filename: string }[];
}

export interface MessageCheck {
  readonly schema: $ZodType;
  /** Flags that this route accepts. */
  readonly flags: number;
  readonly files: readonly UploadedFile[];
  readonly before?: MessageBefore;
  /** A server without Components V2 refuses the flag and the components. */
  readonly lacksComponentsV2: boolean;
  /** Where the message is inside the request's body; absent at its root. */
  readonly at?: 'data';
}

/** Keys that discord.js writes into every message body, whatever the route takes of them. */
const WRITTEN_BY_DISCORD_JS = ['tts', 'nonce', 'enforce_nonce', 'username'] as const;

/** Throws as Discord refuses: 50035 with the fields, 50006 for an empty message, 40005 for a file too large. */
export function checkMessage(body: unknown, check: MessageCheck): void {
  const before = check.before;
  const given = asRecord(body);
  const flags = Number(given['flags'] ?? 0);
  const usesV2 = ((flags | (before?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const placed = placedComponents(given['components'], ['components']);
  if (check.lacksComponentsV2 && (usesV2 || placed.some(isV2Only))) {
    const message = 'Components V2 are not supported here';
    throw new Refusal('invalidForm', [{ path: ['flags'], code: 'BASE_TYPE_CHOICES', message }], false);
  }
  const problems = [
    ...specProblems(check.schema, withoutLibraryKeys(body)),
    ...lengthProblems(given),
    ...flagProblems(flags, check.flags),
    ...(usesV2 ? v2Problems(given, placed, before) : legacyProblems(given)),
    ...componentProblems(placed),
    ...mentionProblems(given['allowed_mentions']),
    ...attachmentProblems(given, placed, check),
  ];
  refuseInvalid(check.at === undefined ? problems : problems.map((one) => ({ ...one, path: ['data', ...one.path] })));
  if (check.files.some((file) => file.bytes.length > FILE_BYTES)) throw new Refusal('entityTooLarge');
  if (isEmpty(given, check, before)) throw new Refusal('emptyMessage');
}

/** The body as whoever used discord.js meant it. */
export function withoutLibraryKeys(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const left = { ...body };
  for (const key of WRITTEN_BY_DISCORD_JS) delete left[key];
  return left;
}

function isV2Only({ component }: Placed): boolean {
  return Number(component['type']) >= ComponentType.Section;
}

function lengthProblems(given: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  if (asString(given['content']).length > CONTENT_CHARACTERS) {
    const message = `Must be ${CONTENT_CHARACTERS} or fewer in length.`;
    problems.push({ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  const embeds = asArray(given['embeds']).map(asRecord);
  if (embeds.reduce((sum, embed) => sum + embedCharacters(embed), 0) > EMBED_CHARACTERS) {
    const message = `Embed size exceeds maximum size of ${EMBED_CHARACTERS}`;
    problems.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  for (const [index, embed] of embeds.entries()) {
    if (embedCharacters(embed) > 0 || isRecord(embed['image']) || isRecord(embed['thumbnail'])) continue;
    const message = 'This field is required';
    problems.push({ path: ['embeds', index, 'description'], code: 'BASE_TYPE_REQUIRED', message });
  }
  return problems;
}

function embedCharacters(embed: Record<string, unknown>): number {
  const fields = asArray(embed['fields']).map(asRecord);
  const texts = [
    embed['title'],
    embed['description'],
    asRecord(embed['footer'])['text'],
    asRecord(embed['author'])['name'],
    ...fields.flatMap((field) => [field['name'], field['value']]),
  ];
  return texts.reduce<number>((sum, text) => sum + asString(text).length, 0);
}

/** Discord drops a flag it does not take; the sender meant something by it, so the fake refuses. */
function flagProblems(flags: number, allowed: number): Problem[] {
  const rest = flags & ~allowed;
  if (rest === 0) return [];
  return [{ path: ['flags'], code: 'BITFIELD_TYPE_INVALID', message: `The flags ${rest} cannot be set here` }];
}

function v2Problems(given: Record<string, unknown>, placed: readonly Placed[], before?: MessageBefore): Problem[] {
  const problems: Problem[] = [];
  const legacy = { content: asString(given['content']) !== '', embeds: asArray(given['embeds']).length > 0 };
  const used = {
    // An edit must empty what the message had; null counts as empty.
    content: legacy.content || (given['content'] === undefined && (before?.content ?? '') !== ''),
    embeds: legacy.embeds || (given['embeds'] === undefined && (before?.embeds ?? 0) > 0),
    poll: isRecord(given['poll']),
    sticker_ids: asArray(given['sticker_ids']).length > 0,
  };
  for (const [key, isUsed] of Object.entries(used)) {
    if (!isUsed) continue;
    const message = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    problems.push({ path: [key], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message });
  }
  const wasV2 = ((before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (wasV2 && typeof given['flags'] === 'number' && (given['flags'] & MessageFlags.IsComponentsV2) === 0) {
    const message = 'IS_COMPONENTS_V2 flag cannot be removed';
    problems.push({ path: ['flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message });
  }
  if (placed.length > COMPONENTS_IN_ALL) {
    const message = `The total number of components cannot exceed ${COMPONENTS_IN_ALL}`;
    problems.push({ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  const characters = placed.reduce((sum, { component }) => sum + displayedCharacters(component), 0);
  if (characters > TEXT_DISPLAY_CHARACTERS) {
    const message = `The total displayable text size cannot exceed ${TEXT_DISPLAY_CHARACTERS}`;
    problems.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return problems;
}

function displayedCharacters(component: Record<string, unknown>): number {
  return component['type'] === ComponentType.TextDisplay ? asString(component['content']).length : 0;
}

function legacyProblems(given: Record<string, unknown>): Problem[] {
  const rows = asArray(given['components']).map(asRecord);
  const problems: Problem[] = rows.flatMap((row, index) =>
    row['type'] === undefined || row['type'] === ComponentType.ActionRow
      ? []
      : [
          {
            path: ['components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ],
  );
  if (rows.length > LEGACY_ROWS) {
    const message = `Must be between 1 and ${LEGACY_ROWS} in length.`;
    problems.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  return problems;
}

function mentionProblems(mentions: unknown): Problem[] {
  const given = asRecord(mentions);
  return (['users', 'roles'] as const).flatMap((kind) =>
    asArray(given['parse']).includes(kind) && asArray(given[kind]).length > 0
      ? [
          {
            path: ['allowed_mentions'],
            code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          },
        ]
      : [],
  );
}

/** Every `attachment://name` names a file that comes along or is there, every attachment entry one by its number or id. */
function attachmentProblems(given: Record<string, unknown>, placed: readonly Placed[], check: MessageCheck): Problem[] {
  const kept = check.before?.attachments ?? [];
  const names = new Set([...check.files.map((file) => file.name), ...kept.map((attachment) => attachment.filename)]);
  const ids = new Set([...check.files.map((file) => file.id), ...kept.map((attachment) => attachment.id)]);
  const problems: Problem[] = asArray(given['attachments']).flatMap((attachment, index) => {
    const id = String(asRecord(attachment)['id']);
    const message = `There is no file of the id ${id}`;
    return ids.has(id) ? [] : [{ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message }];
  });
  for (const { path, url } of mediaUrls(given, placed)) {
    const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
    if (name === undefined ? /^https?:/i.test(url) && path.at(-2) !== 'file' : names.has(name)) continue;
    const message = `The referenced attachment "${url}" was not found`;
    problems.push({ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message });
  }
  return problems;
}

function mediaUrls(
  given: Record<string, unknown>,
  placed: readonly Placed[],
): { path: Problem['path']; url: string }[] {
  const found: { path: Problem['path']; url: string }[] = [];
  const note = (path: Problem['path'], media: unknown): void => {
    if (isRecord(media) && typeof media['url'] === 'string') found.push({ path: [...path, 'url'], url: media['url'] });
  };
  for (const { path, component } of placed) {
    note([...path, 'file'], component['file']);
    note([...path, 'media'], component['media']);
    for (const [index, item] of asArray(component['items']).entries()) {
      note([...path, 'items', index, 'media'], asRecord(item)['media']);
    }
  }
  for (const [index, embed] of asArray(given['embeds']).entries()) {
    for (const key of ['image', 'thumbnail']) note(['embeds', index, key], asRecord(embed)[key]);
  }
  return found;
}

function isEmpty(given: Record<string, unknown>, check: MessageCheck, before?: MessageBefore): boolean {
  const keeps = (key: string, count: number): boolean => given[key] === undefined && count > 0;
  const holds =
    asString(given['content']).trim() !== '' ||
    keeps('content', before?.content.length ?? 0) ||
    asArray(given['embeds']).length > 0 ||
    keeps('embeds', before?.embeds ?? 0) ||
    asArray(given['components']).length > 0 ||
    keeps('components', before?.components ?? 0) ||
    asArray(given['attachments']).length > 0 ||
    keeps('attachments', before?.attachments.length ?? 0) ||
    asArray(given['sticker_ids']).length > 0 ||
    isRecord(given['poll']) ||
    check.files.length > 0;
  return !holds;
}
