/** What is no question, in every language the bot speaks. */

import { describe, expect, it } from 'vitest';
import { smallTalkOf } from '../../src/answer/small-talk.js';

describe('small talk', () => {
  it.each([
    'hi',
    'Hello!',
    'hey there 👋',
    'Merhaba',
    'SELAM',
    'Günaydın',
    'gunaydin',
    'İyi günler!',
    'IYI GUNLER',
    'Zdravo',
    'ćao',
    'cao',
    'Здраво!',
    'Добар дан',
    'Привет',
    'здравствуйте.',
    '你好',
    '您好！',
    'Hallo',
    'Grüß dich',
    'Bonjour !',
    'ça va ?',
    'how are you?',
  ])('greets: %s', (text) => {
    expect(smallTalkOf(text)).toBe('greeting');
  });

  it.each([
    'thanks',
    'Thank you so much!!',
    'ok, thanks',
    'teşekkürler',
    'TEŞEKKÜR EDERİM',
    'tesekkurler',
    'sağ ol',
    'hvala puno',
    'Хвала!',
    'большое спасибо',
    '谢谢。',
    '謝謝',
    'Vielen Dank 🙏',
    'merci beaucoup',
    'Hi, thanks!',
  ])('thanks: %s', (text) => {
    expect(smallTalkOf(text)).toBe('thanks');
  });

  it.each([
    'what can you do?',
    'What can I ask you?',
    'help',
    'Who are you?',
    'ne yapabilirsin?',
    'Neler yapabilirsin',
    'yardım',
    'šta umeš?',
    'sta umes',
    'Шта можеш?',
    'Что ты умеешь?',
    '你能做什么？',
    'Was kannst du?',
    'Que peux-tu faire ?',
    "à l'aide",
    'qui es-tu',
    'Hello! What can you do?',
    '你好，你能做什么？',
    'Thanks. What’s up? Help!',
  ])('asks for the abilities: %s', (text) => {
    expect(smallTalkOf(text)).toBe('abilities');
  });
});

describe('a question', () => {
  it.each([
    'hi, what is hedging?',
    'Hello there, who sold the missiles?',
    'thanks, and China?',
    'what can you do against disinformation?',
    'who is the author?',
    'hi-fi',
    'How does China help Serbia?',
    '你好，中国呢？',
    'merci de dire qui a vendu',
    'good',
    'why?',
    'p12',
    '',
    '   ',
    '?!',
    '👋',
    'constructor',
  ])('is not small talk: %s', (text) => {
    expect(smallTalkOf(text)).toBeNull();
  });
});
