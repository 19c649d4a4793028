/** Distinguishes Markdown from other text. */

const HEADING = /^#{1,6}[ \t]+\S/mu;
const NOTE_DEFINITION = /^\[\^[^\]\s]+\]:/mu;
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|[ \t|:-]*$/mu;

/** Whether a text is written in Markdown, whatever its file is called. */
export const isMarkdown = (text: string) => HEADING.test(text) || NOTE_DEFINITION.test(text) || TABLE_RULE.test(text);
