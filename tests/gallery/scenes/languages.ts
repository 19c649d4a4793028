/** The bot's own words around the brief's, in every language it speaks. */

import { inComponentsV2 } from '../../../src/discord/card/form.js';
import { renderNotice } from '../../../src/discord/card/notice.js';
import { helpName } from '../../../src/discord/features/ask/card.js';
import { renderDaily } from '../../../src/discord/features/daily/card.js';
import { libraryOf } from '../../../src/discord/library/library.js';
import { LANGUAGES, type Language, wordsIn } from '../../../src/words/words.js';
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

/** The daily passage, which comes by the clock alone. */
export const DAILY_SCENES: readonly Scene[] = LANGUAGES.map((language) => ({
  title: `the daily passage in ${language}`,
  play: (stage, { corpus }) => {
    const library = libraryOf(corpus);
    const noted = library.documents.flatMap(({ passages }) => passages).find(({ footnotes }) => footnotes.length > 0);
    if (noted === undefined) throw new Error('No passage has a note');
    stage.show(inComponentsV2(renderDaily(noted, { library, words: wordsIn(language), isOpen: true })));
  },
}));

/** Short words of the bot's own: hints, failures, what a button says that has nothing else to say. */
export const NOTICE_SCENES: readonly Scene[] = LANGUAGES.map((language) => ({
  title: `hints and failures in ${language}`,
  play: (stage) => {
    const words = wordsIn(language);
    const help = helpName(words);
    const settings = `\`/${words.say('command.settings.name')}\``;
    const channel = `<#${stage.channelId}>`;
    const said = [
      words.say('small-talk.greeting', { help }),
      words.say('hint.mention', { help }),
      words.say('hint.hidden-reply'),
      words.say('failure.unexpected', { id: '3fa29c01' }),
      words.say('failure.no-permission', { id: '3fa29c01' }),
      words.say('failure.leaving'),
      words.say('wait.person', { seconds: 21 }),
      words.say('wait.channel', { seconds: 5 }),
      words.say('elsewhere.open', { channels: channel }),
      words.say('discuss.server-only'),
      words.say('discuss.no-threads'),
      words.say('discuss.no-permission', { permissions: words.say('permission.create-threads') }),
      words.say('group.no-question'),
      words.say('resolve.not-yours'),
      words.say('resolve.no-replies'),
      words.say('daily.failed', { channel, settings }),
      words.say('daily.missed', { channel, settings }),
      words.say('daily.stopped', { settings }),
      words.say('button.unknown'),
      words.say('edition.removed'),
    ];
    for (const line of said) stage.show(inComponentsV2(renderNotice(line)));
  },
}));
