/** Detecting the language of a question. */

import { describe, expect, it } from 'vitest';
import { isUnread, languageOf } from '../../src/embedding/language.js';

const QUESTIONS = {
  en: ['Which countries trade with the island?', 'why did the growers light candles', 'how old is the canal'],
  tr: ['Kanalı kim kazdı ve ne zaman bitirdi?', 'adanin en buyuk limani hangisi', 'Bu belgede ne anlatılıyor?'],
  sr: ['Ko je iskopao kanal i zašto?', 'koliko je brodova uplovilo u luku', 'Šta kaže ovaj tekst o vodi?'],
  'sr-Cyrl': ['Ко је ископао канал и зашто?', 'Колико је људи живело у граду?', 'шта каже овај текст о јабукама'],
  ru: ['Кто вырыл этот канал?', 'сколько кораблей вошло в гавань', 'Что говорится о воде в этом тексте?'],
  zh: ['谁挖了这条运河？', '港口是什么时候加深的', '这篇文章说了什么？'],
  de: ['Wer hat den Kanal gegraben?', 'warum zünden die bauern kerzen an', 'Was steht in diesem Text über Wasser?'],
  sq: ['Kush e hapi kanalin dhe pse?', 'kur u thellua porti', 'Çfarë thotë ky tekst për ujin?'],
  el: ['Ποιος έσκαψε το κανάλι;', 'πότε βάθυνε το λιμάνι', 'Τι λέει αυτό το κείμενο για το νερό;'],
  fr: ['Qui a creusé le canal ?', 'pourquoi allume-t-on des bougies la nuit', 'Que dit ce texte de l’eau ?'],
};

describe('languageOf', () => {
  it.each(Object.entries(QUESTIONS))('knows questions in %s for certain', async (code, questions) => {
    expect(await Promise.all(questions.map(languageOf))).toEqual(questions.map(() => ({ code, certain: true })));
  });

  it.each([
    'Budva',
    'Adriatic Sea',
    'Novak Petrović',
    'NATO',
    'budget?',
    'Ivan Đorđević & Ana Šarić',
    'Ancona Venice Split',
  ])('takes the bare name or word %j for English without being certain', (name) =>
    expect(languageOf(name)).resolves.toEqual({ code: 'en', certain: false }),
  );

  it.each(['', ' ', '???', '🧭', '1999', '\ud800', '\0'])(
    'takes %j, which has no letters, for no certain language',
    (text) => expect(languageOf(text)).resolves.toMatchObject({ certain: false }),
  );

  it.each([
    ['zh', 'hedging 是什么意思'],
    ['ru', 'что такое hedging'],
    ['tr', 'hedging nedir ve neden önemli'],
    ['sr', 'šta je to hedging i zašto je važan'],
    ['en', 'who is Çağlar and what did he write?'],
    ['en', 'what does the word "Außenpolitik" mean?'],
  ])('takes a mixed question for %s by its grammar: %s', (code, question) =>
    expect(languageOf(question)).resolves.toMatchObject({ code }),
  );

  it.each([
    ['ar', 'من كتب هذا التقرير؟'],
    ['fa', 'چه کسی این گزارش را نوشت؟'],
    ['ur', 'یہ رپورٹ کس نے لکھی؟ اور کیوں؟ ٹھیک'],
    ['he', 'מי כתב את הדוח הזה?'],
    ['hi', 'यह रिपोर्ट किसने लिखी?'],
    ['bn', 'এই প্রতিবেদনটি কে লিখেছেন?'],
    ['ta', 'இந்த அறிக்கையை எழுதியவர் யார்?'],
    ['te', 'ఈ నివేదికను ఎవరు రాశారు?'],
    ['ja', 'この報告書は誰が書きましたか'],
    ['ko', '이 보고서는 누가 썼나요?'],
    ['th', 'ใครเขียนรายงานนี้'],
    ['ka', 'ვინ დაწერა ეს ანგარიში?'],
    ['hy', 'Ո՞վ է գրել այս զեկույցը'],
  ])('knows %s by its script: %s', async (code, question) => {
    expect(isUnread(question)).toBe(false);
    expect(await languageOf(question)).toEqual({ code, certain: true });
  });

  it.each(['ይህን ዘገባ ማን ጻፈው?', 'តើអ្នកណាសរសេររបាយការណ៍នេះ?', 'ဒီအစီရင်ခံစာကို ဘယ်သူရေးတာလဲ'])(
    'knows no language of a script that no model reads: %s',
    async (question) => {
      expect(isUnread(question)).toBe(true);
      expect(await languageOf(question)).toEqual({ code: 'und', certain: true });
    },
  );

  it.each([
    ['fi', 'milloin satama syvennettiin'],
    ['sv', 'vem grävde kanalen och varför'],
    ['da', 'hvem gravede kanalen og hvorfor'],
    ['no', 'hvem gravde kanalen og hvorfor ble det gjort'],
    ['hu', 'mikor mélyítették a kikötőt'],
    ['cs', 'kdo vykopal průplav a proč'],
    ['sk', 'kto vykopal kanál a prečo'],
    ['id', 'siapa yang menggali kanal itu'],
    ['vi', 'Ai đã đào con kênh này?'],
    ['lt', 'Kas iškasė kanalą ir kodėl?'],
    ['lv', 'Kas izraka kanālu un kāpēc?'],
    ['et', 'millal sadamat süvendati ja miks'],
  ])('takes a question in %s for no English one: %s', async (code, question) => {
    expect((await languageOf(question)).code).toBe(code);
  });

  it.each([
    'what does the brief say about محمد?',
    'what does 武士道 or サムライ mean here?',
    'кто такой שמעון?',
    '谁是 محمد?',
    '2014?',
  ])('reads a question with a name in another script: %s', (question) => {
    expect(isUnread(question)).toBe(false);
  });

  it('is not certain of a single word, whatever its letters look like', async () => {
    expect((await languageOf('sankcije')).certain).toBe(false);
    expect(await languageOf('ne kaže se')).toEqual({ code: 'sr', certain: true });
  });

  it('ignores case', async () => {
    for (const question of [...QUESTIONS.en, ...QUESTIONS.ru, ...QUESTIONS.de]) {
      expect((await languageOf(question.toUpperCase())).code).toBe((await languageOf(question)).code);
    }
  });
});
