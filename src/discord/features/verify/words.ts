/** What /verify is called and says, in each of the bot's languages. */

import type { Message, Messages } from '../../../words/words.js';
import type { CommandWords } from '../../command/localisation.js';

export const COMMAND: CommandWords = {
  name: {
    en: 'verify',
    tr: 'doğrula',
    'sr-Latn': 'verify',
    'sr-Cyrl': 'verify',
    ru: 'сверить',
    zh: '核对',
    de: 'prüfen',
    fr: 'vérifier',
  },
  description: {
    en: 'Check whether a quotation matches the brief’s wording',
    tr: 'Bir alıntı metindeki sözlerle aynı mı, denetle',
    'sr-Latn': 'Proveri da li je navod doslovno iz teksta',
    'sr-Cyrl': 'Провери да ли је навод дословно из текста',
    ru: 'Проверить, дословна ли цитата из документа',
    zh: '核对引文是否为简报原文',
    de: 'Prüfen, ob ein Zitat der Wortlaut des Papiers ist',
    fr: 'Vérifier si une citation reprend les mots de la note',
  },
};

export const OPTIONS = {
  text: {
    name: {
      en: 'text',
      tr: 'metin',
      'sr-Latn': 'text',
      'sr-Cyrl': 'text',
      ru: 'текст',
      zh: '文字',
      de: 'text',
      fr: 'texte',
    },
    description: {
      en: 'A quotation, or a text with several in quotation marks',
      tr: 'Bir alıntı, ya da tırnak içinde birkaç alıntı olan bir metin',
      'sr-Latn': 'Navod, ili tekst sa više navoda pod navodnicima',
      'sr-Cyrl': 'Навод, или текст са више навода под наводницима',
      ru: 'Цитата или текст с несколькими цитатами в кавычках',
      zh: '一段引文，或含有多段带引号引文的文字',
      de: 'Ein Zitat, oder ein Text mit mehreren in Anführungszeichen',
      fr: 'Une citation, ou un texte qui en contient plusieurs entre guillemets',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** In the menu of a message. */
export const MENU_NAME: Message = {
  en: 'Check this quote',
  tr: 'Bu alıntıyı denetle',
  'sr-Latn': 'Proveri ovaj navod',
  'sr-Cyrl': 'Провери овај навод',
  ru: 'Проверить эту цитату',
  zh: '核对这段引文',
  de: 'Dieses Zitat prüfen',
  fr: 'Vérifier cette citation',
};

export const MESSAGES = {
  checked: {
    en: 'Checked: “{text}”',
    tr: 'Denetlenen: “{text}”',
    'sr-Latn': 'Provereno: „{text}“',
    'sr-Cyrl': 'Проверено: „{text}“',
    ru: 'Проверено: «{text}»',
    zh: '核对的文字：“{text}”',
    de: 'Geprüft: „{text}“',
    fr: 'Vérifié : « {text} »',
  },
  differences: {
    en: '~~here~~ **in the brief**: {differences}',
    tr: '~~burada~~ **metinde**: {differences}',
    'sr-Latn': '~~ovde~~ **u tekstu**: {differences}',
    'sr-Cyrl': '~~овде~~ **у тексту**: {differences}',
    ru: '~~здесь~~ **в документе**: {differences}',
    zh: '~~此处~~ **简报中**：{differences}',
    de: '~~hier~~ **im Papier**: {differences}',
    fr: '~~ici~~ **dans la note** : {differences}',
  },
  more: {
    en: '{count, plural, one {and # more quotation; please check it separately} other {and # more quotations; please check them separately}}',
    tr: '{count, plural, one {ve # alıntı daha; lütfen ayrıca denetletin} other {ve # alıntı daha; lütfen ayrıca denetletin}}',
    'sr-Latn':
      '{count, plural, one {i još # navod; proverite ga posebno} few {i još # navoda; proverite ih posebno} other {i još # navoda; proverite ih posebno}}',
    'sr-Cyrl':
      '{count, plural, one {и још # навод; проверите га посебно} few {и још # навода; проверите их посебно} other {и још # навода; проверите их посебно}}',
    ru: '{count, plural, one {и ещё # цитата; проверьте её отдельно} few {и ещё # цитаты; проверьте их отдельно} many {и ещё # цитат; проверьте их отдельно} other {и ещё # цитаты; проверьте их отдельно}}',
    zh: '{count, plural, other {另有 # 段引文，请单独核对}}',
    de: '{count, plural, one {und # weiteres Zitat; bitte einzeln prüfen} other {und # weitere Zitate; bitte einzeln prüfen}}',
    fr: '{count, plural, one {et # autre citation ; à vérifier à part} other {et # autres citations ; à vérifier à part}}',
  },
  noText: {
    en: 'That message has no text to check.',
    tr: 'Bu mesajda denetlenecek metin yok.',
    'sr-Latn': 'Ta poruka nema tekst za proveru.',
    'sr-Cyrl': 'Та порука нема текст за проверу.',
    ru: 'В этом сообщении нет текста для проверки.',
    zh: '这条消息没有可核对的文字。',
    de: 'Diese Nachricht hat keinen Text, den ich prüfen könnte.',
    fr: 'Ce message n’a pas de texte à vérifier.',
  },
  identical: {
    en: '**Identical.** I read the brief again: every quoted word is there, in this order (edition `{edition}`).',
    tr: '**Birebir aynı.** Metni yeniden okudum: alıntılanan her kelime bu sırayla orada duruyor (sürüm `{edition}`).',
    'sr-Latn':
      '**Istovetno.** Tekst je ponovo pročitan: svaka navedena reč stoji u njemu ovim redom (izdanje `{edition}`).',
    'sr-Cyrl':
      '**Истоветно.** Текст је поново прочитан: свака наведена реч стоји у њему овим редом (издање `{edition}`).',
    ru: '**Слово в слово.** Документ перечитан: каждое слово цитаты стоит в нём в этом порядке (редакция `{edition}`).',
    zh: '**完全一致。** 我重新读了简报：引用的每个字都按此顺序在其中（版本 `{edition}`）。',
    de: '**Wortgleich.** Ich habe das Papier noch einmal gelesen: Jedes zitierte Wort steht dort in dieser Folge (Ausgabe `{edition}`).',
    fr: '**Identique.** J’ai relu la note : chaque mot cité s’y trouve dans cet ordre (édition `{edition}`).',
  },
  different: {
    en: '**Not identical.** The brief no longer contains what is quoted here:',
    tr: '**Aynı değil.** Burada alıntılanan artık metinde böyle geçmiyor:',
    'sr-Latn': '**Nije istovetno.** Ono što je ovde navedeno više ne stoji tako u tekstu:',
    'sr-Cyrl': '**Није истоветно.** Оно што је овде наведено више не стоји тако у тексту:',
    ru: '**Не совпадает.** То, что здесь приведено, больше не стоит в документе так:',
    zh: '**不一致。** 这里引用的内容已不再这样出现在简报中：',
    de: '**Nicht wortgleich.** Was hier zitiert ist, steht so nicht mehr im Papier:',
    fr: '**Pas identique.** Ce qui est cité ici ne se trouve plus ainsi dans la note :',
  },
} as const satisfies Messages;

export const VERDICTS = {
  exact: {
    en: '**Word for word in the brief.**',
    tr: '**Metinde birebir geçiyor.**',
    'sr-Latn': '**Stoji u tekstu od reči do reči.**',
    'sr-Cyrl': '**Стоји у тексту од речи до речи.**',
    ru: '**Слово в слово есть в документе.**',
    zh: '**与简报原文逐字相同。**',
    de: '**Steht Wort für Wort im Papier.**',
    fr: '**Mot pour mot dans la note.**',
  },
  near: {
    en: '**In the brief in other words, with the same meaning.**',
    tr: '**Metinde başka sözlerle, aynı anlamda geçiyor.**',
    'sr-Latn': '**Stoji u tekstu drugim rečima, sa istim značenjem.**',
    'sr-Cyrl': '**Стоји у тексту другим речима, са истим значењем.**',
    ru: '**Есть в документе другими словами, с тем же смыслом.**',
    zh: '**简报中有此意，但用词不同。**',
    de: '**Steht mit anderen Worten im Papier, im gleichen Sinn.**',
    fr: '**Dans la note en d’autres mots, avec le même sens.**',
  },
  altered: {
    en: '**Altered: the brief says something else.**',
    tr: '**Değiştirilmiş: metin başka bir şey söylüyor.**',
    'sr-Latn': '**Izmenjeno: tekst kaže nešto drugo.**',
    'sr-Cyrl': '**Измењено: текст каже нешто друго.**',
    ru: '**Изменено: в документе сказано другое.**',
    zh: '**有改动：简报的说法不同。**',
    de: '**Verändert: Das Papier sagt etwas anderes.**',
    fr: '**Modifié : la note dit autre chose.**',
  },
  absent: {
    en: '**Not in the brief.**',
    tr: '**Metinde yok.**',
    'sr-Latn': '**Toga nema u tekstu.**',
    'sr-Cyrl': '**Тога нема у тексту.**',
    ru: '**В документе этого нет.**',
    zh: '**简报中没有。**',
    de: '**Steht nicht im Papier.**',
    fr: '**Absent de la note.**',
  },
  'too-long': {
    en: '**Too long to check.** Send a shorter quotation.',
    tr: '**Denetlemek için çok uzun.** Lütfen daha kısa bir alıntı gönderin.',
    'sr-Latn': '**Predugačko za proveru.** Pošaljite kraći navod.',
    'sr-Cyrl': '**Предугачко за проверу.** Пошаљите краћи навод.',
    ru: '**Слишком длинно для проверки.** Отправьте цитату покороче.',
    zh: '**太长，无法核对。** 请发一段更短的引文。',
    de: '**Zu lang zum Prüfen.** Schick ein kürzeres Zitat.',
    fr: '**Trop long à vérifier.** Envoyez une citation plus courte.',
  },
} as const satisfies Messages;
