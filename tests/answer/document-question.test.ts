import { describe, expect, it } from 'vitest';
import { documentQuestion } from '../../src/answer/document-question.js';
import { languageOf } from '../../src/embedding/language.js';

const AUTHOR = 'who wrote this';
const DATE = 'when was it published';

describe('documentQuestion', () => {
  it.each([
    ['who is the author', AUTHOR],
    ["Who's the author of this report?", AUTHOR],
    ['who wrote this?', AUTHOR],
    ['what year is this from?', DATE],
    ['Publication date', DATE],
    ['who published it?', "who's the publisher"],
    ['what does it conclude?', 'what does this brief conclude?'],
    ['whats this study even about', 'what is the aim of this study?'],
    ['tl;dr', 'summarise this brief'],
    ['Yazar kim?', AUTHOR],
    ['Bu raporu kim yazdı?', AUTHOR],
    ['Ne zaman yayımlandı?', DATE],
    ['özetle', 'summarise this brief'],
    ['Ko je autor ovog rada?', AUTHOR],
    ['Ко је написао овај текст?', AUTHOR],
    ['Који је закључак?', 'what does this brief conclude?'],
    ['Кто написал этот доклад?', AUTHOR],
    ['Когда опубликован этот отчёт?', DATE],
    ['О чём этот доклад?', 'what is the aim of this study?'],
    ['Wer hat diesen Bericht geschrieben?', AUTHOR],
    ['Worum geht es in diesem Papier?', 'what is the aim of this study?'],
    ["Qui est l'auteur de ce rapport ?", AUTHOR],
    ['Quelle est la conclusion ?', 'what does this brief conclude?'],
    ['作者是谁？', AUTHOR],
    ['这份报告的作者是谁？', AUTHOR],
    ['什么时候发表的？', DATE],
    ['总结一下这份报告', 'summarise this brief'],
  ])('looks %j up as %j', async (question, lookedUpAs) => {
    expect(documentQuestion(question, await languageOf(question))).toBe(lookedUpAs);
  });

  it.each([
    'who wrote The Hidden Costs',
    'who published the article on sharp power',
    'what is the conclusion on China?',
    'what does this mean',
    'when was the missile deal published by Reuters',
    'what is this',
    'Kim yazdı bu makaleyi Reuters için?',
    'Кто',
    '这是什么',
  ])('leaves %j alone', async (question) => {
    expect(documentQuestion(question, await languageOf(question))).toBeNull();
  });
});
