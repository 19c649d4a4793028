/** What kind of answer a question wants (a number, a date, a person …) and whether a text holds one; rules over general words. */

import { plainLetters } from '../corpus/plain-letters.js';

export const ANSWER_KINDS = ['number', 'date', 'person', 'place', 'future', 'opinion'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

const phrases = (list: string) => list.split(';').map((phrase) => phrase.trim());

/**
 * Words that ask for each kind, in the languages of the bot. Whole words, lower case, without diacritics;
 * a trailing * stands for any ending, and Chinese, which has no spaces, is matched anywhere.
 */
const ASKING: Readonly<Record<AnswerKind, readonly string[]>> = {
  number: phrases(`
    how many; how much; number of; percent*; percentage; what share; amount of; total; cost*; price*;
    budget; worth; size of; population; kac; kac tane; ne kadar; yuzde; sayisi; toplam; maliyet*;
    fiyat*; koliko; kolika; kolike; broj*; procenat*; procent*; iznos*; cena*; колико; колика; број*;
    проценат*; износ*; цена*; сколько; число; процент*; сумма; стоимость; стоит; стоил*; каков объем;
    размер*; wie viele; wie viel; wieviele; wieviel; prozent*; anzahl; kosten; kostet*; hohe; combien;
    pourcentage; nombre de; cout*; montant*; prix; 多少; 几个; 几; 百分; 总额; 价格; 数量
  `),
  date: phrases(`
    when; what year; which year; what date; which month; how long; since when; until when; date of;
    how old; ne zaman; hangi yil; hangi tarih*; kac yil*; kac sene*; tarihi; kada; kad; koje godine;
    kog datuma; od kada; otkad; koliko dugo; када; кад; које године; од када; откад; когда;
    в каком году; какого числа; с каких пор; как долго; дата; wann; welchem jahr; seit wann; wie lange;
    datum; quand; quelle annee; depuis quand; quelle date; combien de temps; 什么时候; 哪一年; 何时; 哪年; 几号; 多久;
    日期
  `),
  person: phrases(`
    who; whom; whose; name of; which politician; which minister; kim; kimin; kimler; kime; kimi;
    kimdir; ko; koga; ciji; cija; cije; kome; ко; кога; чији; чија; коме; кто; кого; чей; чья; кому;
    кем; wer; wen; wem; wessen; qui; 谁; 哪位; 何人
  `),
  place: phrases(`
    where; which city; which town; what city; location of; capital of; nerede; nereye; nereden;
    hangi sehir*; gde; gdje; kuda; u kom gradu; где; у ком граду; в каком городе; куда; wo; wohin;
    welcher stadt; ou se; quelle ville; 哪里; 在哪; 哪个城市
  `),
  future: phrases(`
    will; going to; gonna; predict*; forecast*; next year; in the future; by 2027; by 2028; by 2030;
    in 2027; in 2028; in 2030; in 2035; in 2040; someday; eventually; olacak; gelecekte; edecek mi;
    gelecek yil; hoce li; hoce; bice; ubuduce; sledece godine; ће; хоће ли; биће; будет; будут; станет;
    в будущем; прогноз*; wird; werden; zukunft; nachstes jahr; sera; seront; va-t-elle; avenir;
    prevoi*; 将来; 未来; 会不会; 预测; 明年
  `),
  opinion: phrases(`
    should; ought; do you think; your opinion; best way; better; good or bad; right or wrong; fair;
    recommend*; deserve*; who is to blame; sence; meli mi; malil*; daha iyi; haksiz; hakli; treba li;
    da li bi trebalo; mislis; bolje; треба ли; мислиш; боље; следует ли; должна ли; должен ли;
    как думаешь; лучше; стоит ли; sollte; sollten; meinst; besser; faut-il; devrait; penses; mieux; 应该;
    应不应该; 你觉得; 你认为; 更好
  `),
};

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const PATTERNS = new Map(
  ANSWER_KINDS.map((kind) => {
    const words = ASKING[kind].map(plainLetters);
    const anywhere = words.filter((word) => /\p{Script=Han}/u.test(word)).map(literal);
    const whole = words
      .filter((word) => !/\p{Script=Han}/u.test(word))
      .map((word) => (word.endsWith('*') ? `${literal(word.slice(0, -1))}\\p{L}*` : literal(word)));
    return [kind, new RegExp(`(?<!\\p{L})(?:${whole.join('|')})(?!\\p{L})|${anywhere.join('|')}`, 'u')] as const;
  }),
);

/** The kinds of answer that a question's words ask for, none for most questions. */
export function kindsWanted(question: string): ReadonlySet<AnswerKind> {
  const folded = plainLetters(question);
  return new Set(ANSWER_KINDS.filter((kind) => PATTERNS.get(kind)?.test(folded)));
}

const NUMBER =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds?|thousands?|millions?|billions?|percent|half|twice|several|both|first|second|third|single)\b/iu;
const DATE =
  /\b(?:1[89]|20)\d\d(?:s|\b)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:since|quarter of|decade|recent years)\b/u;
/** Two or more capitalised words in a row, or a capitalised word after a title or before a verb of saying. */
const PERSON =
  /\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}[\p{L}.]+)+|\p{Lu}\p{Ll}+\s(?:states|notes|argues|defines|says|emphasizes|administration)/u;
const PLACE = /\b(?:in|at|to|from|near|of)\s(?:the\s)?\p{Lu}\p{Ll}+/u;
const FUTURE = /\b(?:will|may|might|could|future|coming|expected|likely|long term)\b/iu;
const OPINION =
  /\b(?:should|considered|argued|regarded|assessed|evaluated|important|significant|criticism|debates?)\b/iu;

const HOLDING: Readonly<Record<AnswerKind, RegExp>> = {
  number: NUMBER,
  date: DATE,
  person: PERSON,
  place: PLACE,
  future: FUTURE,
  opinion: OPINION,
};

/** Whether a text in English holds what could answer a question for this kind. */
export const holds = (text: string, kind: AnswerKind): boolean => HOLDING[kind].test(text);
