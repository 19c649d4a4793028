/** The bot's own words around the brief's, in every language it speaks. */

import { callOf } from '../../../src/discord/card/command-name.js';
import { inComponentsV2 } from '../../../src/discord/card/form.js';
import { renderNotice } from '../../../src/discord/card/notice.js';
import { CARD, HELP_NAME, SETTINGS_NAME } from '../../../src/discord/card/words.js';
import { SMALL_TALK } from '../../../src/discord/features/ask/words.js';
import { renderDaily } from '../../../src/discord/features/daily/card.js';
import { MESSAGES as DAILY } from '../../../src/discord/features/daily/words.js';
import { MESSAGES as DISCUSS } from '../../../src/discord/features/discuss/words.js';
import { MESSAGES as GROUP } from '../../../src/discord/features/group/words.js';
import { GATEWAY } from '../../../src/discord/gateway/words.js';
import { libraryOf } from '../../../src/discord/library/library.js';
import { PERMISSION_NAMES } from '../../../src/discord/platform/words.js';
import { TRAFFIC, WAITS } from '../../../src/discord/traffic/words.js';
import { LANGUAGES, type Language, wordsIn } from '../../../src/words/words.js';
import type { Scene } from './scene.js';

/** The same question in each language; Discord has no locale for Serbian, so there the question's language decides. */
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

/** The daily passage, which only the clock triggers. */
export const DAILY_SCENES: readonly Scene[] = LANGUAGES.map((language) => ({
  title: `the daily passage in ${language}`,
  play: (stage, { corpus }) => {
    const library = libraryOf(corpus);
    const noted = library.documents.flatMap(({ passages }) => passages).find(({ footnotes }) => footnotes.length > 0);
    if (noted === undefined) throw new Error('No passage has a note');
    stage.show(inComponentsV2(renderDaily(noted, { library, words: wordsIn(language), isOpen: true })));
  },
}));

/** Short messages of the bot's own: hints, failures and notices from buttons. */
export const NOTICE_SCENES: readonly Scene[] = LANGUAGES.map((language) => ({
  title: `hints and failures in ${language}`,
  play: (stage) => {
    const words = wordsIn(language);
    const help = callOf(HELP_NAME, words);
    const settings = callOf(SETTINGS_NAME, words);
    const channel = `<#${stage.channelId}>`;
    const said = [
      words.say(SMALL_TALK.greeting, { help }),
      words.say(GATEWAY.hintMention, { help }),
      words.say(GATEWAY.hintHiddenReply),
      words.say(GATEWAY.failureUnexpected, { id: '3fa29c01' }),
      words.say(GATEWAY.failureNoPermission, { id: '3fa29c01' }),
      words.say(GATEWAY.failureLeaving),
      words.say(WAITS.person, { seconds: 21 }),
      words.say(WAITS.channel, { seconds: 5 }),
      words.say(TRAFFIC.elsewhereOpen, { channels: channel }),
      words.say(DISCUSS.serverOnly),
      words.say(DISCUSS.noThreads),
      words.say(DISCUSS.noPermission, { permissions: words.say(PERMISSION_NAMES.CreatePublicThreads) }),
      words.say(GROUP.noQuestion),
      words.say(GROUP.resolveNotYours),
      words.say(GROUP.resolveNoReplies),
      words.say(DAILY.failed, { channel, settings }),
      words.say(DAILY.missed, { channel, settings }),
      words.say(DAILY.stopped, { settings }),
      words.say(CARD.buttonUnknown),
      words.say(GATEWAY.editionRemoved),
    ];
    for (const line of said) stage.show(inComponentsV2(renderNotice(line)));
  },
}));
