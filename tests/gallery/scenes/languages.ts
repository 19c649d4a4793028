/** The bot's own words around the brief's, in every language it speaks. */

import { type Language, wordsIn } from '../../../src/discord/messages/words.js';
import { helpName } from '../../../src/discord/render/answer.js';
import { inComponentsV2 } from '../../../src/discord/render/form.js';
import { renderNotice } from '../../../src/discord/render/notice.js';
import type { Scene } from './scene.js';

/** The same question; Discord has no locale for Serbian, so its language is that of the question. */
const QUESTIONS: Readonly<Record<Language, string>> = {
  en: 'Which missiles did Serbia get from China?',
  tr: 'Sırbistan Çin’den hangi füzeleri aldı?',
  'sr-Latn': 'Koje rakete je Srbija nabavila od Kine?',
  'sr-Cyrl': 'Које ракете је Србија набавила од Кине?',
  ru: 'Какие ракеты Сербия получила от Китая?',
  zh: '塞尔维亚从中国得到了哪些导弹？',
  de: 'Welche Raketen hat Serbien von China bekommen?',
  fr: 'Quels missiles la Serbie a-t-elle obtenus de la Chine ?',
};

const entries = Object.entries(QUESTIONS);

export const LANGUAGE_SCENES: readonly Scene[] = entries.map(([language, question]) => ({
  title: `asked in ${language}`,
  play: (stage) => stage.mention(question),
}));

/** Short words of the bot's own: hints, failures, what a button says that has nothing else to say. */
export const NOTICE_SCENES: readonly Scene[] = Object.keys(QUESTIONS)
  .filter((language): language is Language => language in QUESTIONS)
  .map((language) => ({
    title: `hints and failures in ${language}`,
    play: (stage) => {
      const words = wordsIn(language);
      const help = helpName(words);
      const said = [
        words.say('small-talk.greeting', { help }),
        words.say('hint.mention', { help }),
        words.say('hint.hidden-reply'),
        words.say('failure.unexpected', { id: '3fa29c01' }),
        words.say('failure.no-permission', { id: '3fa29c01' }),
        words.say('failure.leaving'),
        words.say('button.unknown'),
        words.say('edition.removed'),
      ];
      for (const line of said) stage.show(inComponentsV2(renderNotice(line)));
    },
  }));
