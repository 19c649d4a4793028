/** Distinguishes Markdown from other text. */

const HEADING = /^#{1,6}\s+\S/mu;
const NOTE_DEFINITION = /^\[\^[^\]\s]+\]:/mu;
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*\|[\s|:-]*$/mu;

/** Whether a text is written in Markdown, whatever its file is called. */
export const isMarkdown = (text: string) => HEADING.test(text) || NOTE_DEFINITION.test(text) || TABLE_RULE.test(text);
