/** 'Find in the brief', in the menu of a message: what the brief says about its text. */

import { LONGEST_QUESTION_CHARS } from '../../../answer/answer.js';
import { shorten } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { wholeText } from '../../card/read-back.js';
import type { MenuCommand } from '../../gateway/feature.js';
import { MENU_NAME, MESSAGES } from './words.js';

export const findInBrief: MenuCommand = {
  name: MENU_NAME,
  cooldown: 'question',
  seenBy: 'asker',
  limits: `the message’s first ${LONGEST_QUESTION_CHARS.toLocaleString('en')} characters`,
  answer: async (interaction, context) => {
    // A message may be longer than a question; its beginning shows what it is about.
    const text = shorten(wholeText(interaction.targetMessage).trim(), LONGEST_QUESTION_CHARS);
    if (text === '') return renderNotice(context.words.say(MESSAGES.noText));
    const request = { text, earlier: [], showQuestion: true, place: interaction };
    const { rendering } = await context.respondTo(request, context);
    return rendering;
  },
};
