/** Discord's limits as documented (docs of the resources named beside them); characters are UTF-16 units. */

/** resources/message: `content` of a message. */
export const CONTENT_CHARS = 2000;
/** discord-api-docs#8562: all text displays of a message together. */
export const TEXT_DISPLAYS_CHARS = 4000;
/** components/reference: components of a message, those in containers and rows counted. */
export const MESSAGE_COMPONENTS = 40;
/** components/reference: `custom_id`. */
export const CUSTOM_ID_CHARS = 100;
/** interactions/application-commands: choices of one autocomplete answer. */
export const AUTOCOMPLETE_CHOICES = 25;
/** interactions/application-commands: name and value of a choice. */
export const CHOICE_CHARS = 100;
/** components/reference: buttons of an action row. */
export const BUTTONS_OF_ROW = 5;
/** components/reference: options of a string select, and characters of an option's label, description and value. */
export const SELECT_OPTIONS = 25;
export const OPTION_CHARS = 100;
/** components/reference: a select's placeholder. */
export const PLACEHOLDER_CHARS = 150;
/** resources/channel: name of a thread. */
export const THREAD_NAME_CHARS = 100;
