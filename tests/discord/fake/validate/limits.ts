// Discord's limits that its OpenAPI description lacks or states too loosely, each with where it is documented.

/** resources/message.mdx: a bot's message; the description allows 4,000, which is for people with Nitro. */
export const CONTENT_CHARACTERS = 2000;
/** discord-api-docs#8562: over all text displays of a message together; not in the reference. */
export const TEXT_DISPLAY_CHARACTERS = 4000;
/** components/reference.mdx: components of a message with IS_COMPONENTS_V2, nested ones counted. */
export const COMPONENTS_IN_ALL = 40;
/** components/reference.mdx: action rows of a message without IS_COMPONENTS_V2. */
export const LEGACY_ROWS = 5;
/** resources/message.mdx: title, description, field names and values, footer and author over all embeds. */
export const EMBED_CHARACTERS = 6000;
/** receiving-and-responding.mdx: parts of a modal; the description allows 40. */
export const MODAL_COMPONENTS = 5;
/** application-commands.mdx: value of a choice that is a string; the description allows 6,000. */
export const CHOICE_VALUE_CHARACTERS = 100;
/** application-commands.mdx: names, descriptions and values together, of translations only the longest counted. */
export const COMMAND_CHARACTERS = 8000;
/** application-commands.mdx: slash commands of one scope. */
export const SLASH_COMMANDS = 100;
/** change-log.mdx, 3 Mar 2026: user commands, and as many message commands, of one scope. */
export const CONTEXT_MENU_COMMANDS = 15;
/** reference.mdx, Uploading Files: one file without boosts. */
export const FILE_BYTES = 10 * 1024 * 1024;
