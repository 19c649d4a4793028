/** A citation as a block to copy, or as a file if it is too long; a menu offers the other styles. */

import { cite } from '../../../sources/citation/cite.js';
import { CITATION_STYLES, STYLE_FACTS } from '../../../sources/citation/style.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import { type Block, type Rendering, roomOf, textBlock } from '../../card/view.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { citablesOf, citationArgument, citationIn } from './argument.js';
import { MESSAGES } from './words.js';

const LONGEST_ECHO_CHARS = 60;
/** More works than this are sent as a file. */
const MOST_IN_BLOCK = 10;

/** The citation of what the argument names; if that is unknown, says so. */
export async function renderCitation({ entry, words }: CardSetting, argument: string): Promise<Rendering> {
  const { style, what } = citationIn(argument);
  const citables = citablesOf(entry, what);
  if (citables.length === 0)
    return renderNotice(words.say(MESSAGES.unknown, { what: userLine(what, LONGEST_ECHO_CHARS) }));
  const text = await cite(citables, style);
  const { name, extension } = STYLE_FACTS[style];
  const heading = `**${name}**`;
  const hint = `-# ${words.say(MESSAGES.copy)}`;
  // Three backticks would end the block.
  const block = `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;
  const customId = encodeLookUp({ name: 'cite', argument: '', from: 0 }, entry);
  const options = CITATION_STYLES.filter((other) => other !== style).map((other) => ({
    label: STYLE_FACTS[other].name,
    description: null,
    value: citationArgument({ style: other, what }),
  }));
  const canChoose = customId !== null && options.every(({ value }) => value.length <= LONGEST_VALUE_CHARS);
  const menu: Block[] = canChoose
    ? [{ kind: 'select', select: { customId, placeholder: words.say(MESSAGES.other), options } }]
    : [];
  return (budgetChars) => {
    const fits = [heading, block, hint].reduce((room, one) => room - roomOf(one), budgetChars) >= 0;
    const body: Block[] =
      fits && citables.length <= MOST_IN_BLOCK
        ? [textBlock(block), textBlock(hint)]
        : [
            textBlock(words.say(MESSAGES.file, { count: citables.length })),
            { kind: 'file', file: { name: `${entry.document.id}.${extension}`, text: `${text}\n` } },
          ];
    return { tone: 'neutral', blocks: [textBlock(heading), ...body, ...menu] };
  };
}

/** components/reference: `value` of a select's option. */
const LONGEST_VALUE_CHARS = 100;
