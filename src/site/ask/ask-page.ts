/** The page that answers a question: the same answer as on Discord, without a script, its quotations linked to their place in the text. */

import { type Answer, type CitedPassage, LONGEST_QUESTION_CHARS, type Reason } from '../../answer/answer.js';
import { anchorOf, pagePathOf } from '../../answer/citation-url.js';
import { reasonInEnglish } from '../../answer/reason.js';
import type { Corpus } from '../../corpus/corpus.js';
import { inSentence } from '../../gazetteer/actors.js';
import { languageOfQuestion } from '../../words/language.js';
import { reasonIn } from '../../words/reasons/reason.js';
import { type Language, type Message, type Words, wordsIn } from '../../words/words.js';
import { type Html, html } from '../html.js';
import { externalLink } from '../links.js';
import { type Page, renderPage } from '../shell.js';
import { COPY } from '../words.js';
import { askForm } from './ask-form.js';
import { ASK } from './words.js';

/** The page of an answer, in the language of the question. */
export function renderAskPage(answer: Answer, corpus: Corpus): Page {
  const words = wordsIn(languageOfQuestion(answer.language) ?? 'en');
  return askPage(words, answer.question, content(answer, corpus, words));
}

/** The page that says why there is no answer. */
export const renderNoAnswer = (message: Message, language: Language, question: string): Page => {
  const words = wordsIn(language);
  return askPage(words, question, html`<p>${words.say(message)}</p>`);
};

function askPage(words: Words, question: string, answer: Html): Page {
  const title = words.say(ASK.title);
  const body = html`<div class="page">${askForm(words, 'ask', question)}
<main id="text" class="answer" tabindex="-1">${answer}</main></div>`;
  const running = html`<a href="./">${title}</a>`;
  return renderPage({
    title: question === '' ? title : question,
    running,
    body,
    language: words.language,
    hasForm: true,
  });
}

function content(answer: Answer, corpus: Corpus, words: Words): Html {
  const { verdict, reason, understood, question, passages } = answer;
  if (reason.code === 'empty') return html`<p>${words.say(ASK.empty)}</p>`;
  if (reason.code === 'too-long') return html`<p>${words.say(ASK.tooLong, { limit: LONGEST_QUESTION_CHARS })}</p>`;
  if (reason.code === 'language') return html`<p>${words.say(ASK.unread)}</p>`;
  const [first, ...further] = passages;
  const said =
    reason.code === 'about-text' ? html`<p lang="en">${reasonInEnglish(reason)}</p>` : because(reason, words);
  const heading = html`<header><h1>${words.say(ASK[verdict])}</h1>${
    understood === question ? null : html`<p class="byline">${words.say(ASK.understood, { question: understood })}</p>`
  }</header>${said}`;
  if (first === undefined) return heading;
  if (!answer.answered)
    return html`${heading}<p>${words.say(ASK.nearest)}</p>${passages.map((passage) => inShort(passage, corpus, words))}`;
  return html`${heading}${inFull(first, corpus, words)}${
    further.length === 0
      ? null
      : html`<h2>${words.say(ASK.further)}</h2>${further.map((passage) => inShort(passage, corpus, words))}`
  }`;
}

/** Why the answer is doubtful or none, as a sentence; null for a sure answer. */
function because(reason: Reason, words: Words): Html | null {
  // Escaped when it is put into the page.
  const half = reasonIn(words, reason, (name) => (words.language === 'en' ? inSentence(name) : name));
  if (half === null) return null;
  const sentence = half.charAt(0).toLocaleUpperCase(words.language) + half.slice(1);
  return html`<p>${words.say(ASK.because, { reason: sentence })}</p>`;
}

/** The passage with its answering sentences marked, its place and its notes. */
function inFull(passage: CitedPassage, corpus: Corpus, words: Words): Html {
  const sentences = passage.sentences.map((sentence) =>
    passage.highlights.includes(sentence) ? html`<mark>${sentence}</mark> ` : html`${sentence} `,
  );
  const notes = passage.kind === 'footnote' ? [] : passage.footnotes;
  const listed = notes.map(
    ({ number, text, urls }) =>
      html`<p class="sources">${words.say(ASK.note, { number })}: ${text} ${urls.map(externalLink)}</p>`,
  );
  return html`<blockquote lang="${languageOf(passage, corpus)}"><p>${sentences}</p></blockquote>
${place(passage, corpus, words)}${listed}`;
}

const inShort = (passage: CitedPassage, corpus: Corpus, words: Words): Html =>
  html`<blockquote lang="${languageOf(passage, corpus)}"><p>${passage.highlights.join(' … ')}</p></blockquote>
${place(passage, corpus, words)}`;

/** Where the passage stands, linked to its first marked sentence. */
function place(passage: CitedPassage, { documents }: Corpus, words: Words): Html {
  const [marked = ''] = passage.highlights;
  const sentence = passage.sentences.indexOf(marked);
  const anchor = anchorOf(passage.address, sentence === -1 ? undefined : sentence + 1);
  const title = documents.length > 1 ? documents.find(({ document }) => document.id === passage.document) : undefined;
  const line = [
    ...(title === undefined ? [] : [title.document.title]),
    passage.section,
    ...(passage.page === null ? [] : [words.say(COPY.page, { page: passage.page })]),
    ...(passage.paragraph === null ? [] : [`¶ ${passage.paragraph}`]),
  ].join(', ');
  return html`<p class="byline"><a href="${pagePathOf(passage.document)}#${anchor}">${line}</a></p>`;
}

const languageOf = ({ document }: CitedPassage, { documents }: Corpus): string =>
  documents.find((entry) => entry.document.id === document)?.document.language ?? '';
