/** The field for a question, for the pages of documents as well as for answers. */

import { LONGEST_QUESTION_CHARS } from '../../answer/answer.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from '../html.js';
import { ASK } from './words.js';

/** The form that asks; `action` is the address of the answers from the page that it stands on. */
export const askForm = (words: Words, action: string, question = ''): Html =>
  html`<form role="search" class="ask" action="${action}" method="get"><label for="q">${words.say(ASK.title)}</label><input type="search" id="q" name="q" dir="auto" value="${question}" maxlength="${LONGEST_QUESTION_CHARS}" required autocomplete="off"><button type="submit">${words.say(ASK.button)}</button></form>`;
