/** A message before it has a form: its contents, in order. `form.ts` turns it into either of Discord's two forms. */

/** How sure the bot is, shown as the colour of the message's edge (and always in words too). */
export type Tone = 'sure' | 'unsure' | 'absent' | 'neutral';

export interface ButtonView {
  readonly label: string;
  readonly customId: string;
}

export interface OptionView {
  readonly label: string;
  readonly description: string | null;
  readonly value: string;
  /** Whether it is chosen when the menu is shown. */
  readonly isChosen?: boolean;
}

/** A menu to choose from up to 25 options. */
export interface SelectView {
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly OptionView[];
  /** Whether any number may be chosen, none as well; else just one. */
  readonly isMultiple?: boolean;
}

/** A menu of the server's text channels. */
export interface ChannelsView {
  readonly customId: string;
  readonly placeholder: string;
  /** Ids of those chosen when the menu is shown. */
  readonly chosen: readonly string[];
  /** Whether any number may be chosen, none as well; else just one. */
  readonly isMultiple: boolean;
  /** Whether threads can be chosen too. */
  readonly withThreads?: boolean;
}

/** A text too long for a message, sent as a file. */
export interface FileView {
  readonly name: string;
  readonly text: string;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'buttons'; readonly buttons: readonly ButtonView[] }
  | { readonly kind: 'select'; readonly select: SelectView }
  | { readonly kind: 'channels'; readonly channels: ChannelsView }
  | { readonly kind: 'file'; readonly file: FileView };

interface View {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

/** Builds a view whose texts, joined by line breaks, have at most `budgetChars` characters. */
export type Rendering = (budgetChars: number) => View;

export const textBlock = (text: string): Block => ({ kind: 'text', text });

/** The characters that a text takes in either form: its own and the line break (two with a separator) before the next. */
export const roomOf = (text: string): number => text.length + 2;

/** The rendering with a line put before everything else. */
export const withOpening = (opening: string, rendering: Rendering): Rendering => {
  return (budgetChars) => {
    const { tone, blocks } = rendering(budgetChars - roomOf(opening));
    return { tone, blocks: [textBlock(opening), ...blocks] };
  };
};
