/**
 * Questions about the document itself: who wrote it, who published it and when, what it is called, what it is about and what
 * it concludes. Put in any language of the bot, they are looked up as the banks of briefs put them, in English.
 */

import { plainLetters } from '../corpus/plain-letters.js';
import type { QuestionLanguage } from '../embedding/language.js';

/** How each is looked up. */
const LOOKED_UP_AS = {
  author: 'who wrote this',
  publisher: "who's the publisher",
  date: 'when was it published',
  title: 'what is the title of this brief?',
  conclusion: 'what does this brief conclude?',
  subject: 'what is the aim of this study?',
  summary: 'summarise this brief',
} as const;

type Subject = keyof typeof LOOKED_UP_AS;

/** By language, in letters without diacritics: what names the document, and each question as a whole (`DOC` stands for the document). */
const ASKED: Readonly<Record<string, Readonly<Record<Subject, string>> & { readonly document: string }>> = {
  en: {
    document: String.raw`(?:(?:this|the|that|your|ur) )?(?:policy )?(?:brief|paper|report|article|text|document|study|pdf|essay)|this`,
    author: String.raw`(?:who(?: is|s| was| are| were)? )?(?:the |its )?(?:author|writer)s?(?: name)?(?: (?:of|behind) DOC)?|who (?:wrote|authored|has written|prepared) DOC|(?:what is|whats) the (?:author|writer)s? name|by whom was DOC written`,
    publisher: String.raw`(?:who(?: is|s| was)? )?(?:the |its )?publishers?(?: of DOC)?|who published (?:DOC|it)|(?:which|what) (?:institute|think tank|organisation|organization|cent(?:er|re)) published (?:DOC|it)`,
    date: String.raw`when (?:was|is|did) (?:DOC|it) (?:published|written|released|come out|from|dated)|(?:what|which) (?:year|date|month) (?:is|was) DOC(?: from| published| written| released)?|(?:what is |whats )?(?:the )?(?:publication date|date of publication)(?: of DOC)?|how old is DOC`,
    title: String.raw`(?:what is|whats) the (?:title|name) of DOC|what is DOC called|(?:the )?title`,
    conclusion: String.raw`(?:what (?:is|are)|whats) (?:the |its )?(?:main |overall |final )?conclusions?(?: of DOC)?|what does (?:DOC|it) conclude|how does DOC end|(?:the )?conclusions?`,
    subject: String.raw`(?:what is|whats) DOC(?: even| all)* about|(?:what is|whats) the (?:aim|purpose|subject|topic) of DOC`,
    summary: String.raw`tl ?dr|(?:please )?(?:summari[sz]e|sum up)(?: DOC| it)?(?: for me)?(?: please)?|(?:give me )?(?:a |the )?summary(?: of DOC)?(?: please)?|(?:what are )?(?:the )?(?:main|key) (?:points|findings|takeaways)(?: of DOC)?|in a nutshell|(?:what is|whats) the (?:main )?(?:argument|thesis|message|point|gist)(?: of DOC)?`,
  },
  tr: {
    document: String.raw`(?:(?:bu|su) )?(?:rapor|makale|metin|metn|belge|calisma|yazi|brifing)\p{L}*|bunu|bu`,
    author: String.raw`(?:DOC )?yazari?(?: kim(?:dir)?)?|DOC kim(?:in)? (?:yazdi|yazmis)|kim (?:yazdi|yazmis) DOC`,
    publisher: String.raw`(?:DOC )?yayinci(?:si)?(?: kim(?:dir)?)?|DOC kim (?:yayinladi|yayimladi)|kim (?:yayinladi|yayimladi) DOC`,
    date: String.raw`(?:DOC )?ne zaman (?:yayinlandi|yayimlandi|yazildi|cikti)|(?:DOC )?(?:yayin|yayim) tarihi(?: ne(?:dir)?)?`,
    title: String.raw`(?:DOC )?(?:basligi|adi) ne(?:dir)?`,
    conclusion: String.raw`(?:DOC )?sonucu?(?: ne(?:dir)?)?|DOC nasil bitiyor`,
    subject: String.raw`(?:DOC )?(?:konusu|amaci) ne(?:dir)?|DOC ne(?:yi|den)? (?:anlatiyor|bahsediyor)|DOC ne hakkinda`,
    summary: String.raw`(?:DOC )?ozet(?:i|le|ler misin)?(?: ne(?:dir)?)?(?: lutfen)?|(?:DOC )?ana fikri?(?: ne(?:dir)?)?`,
  },
  sr: {
    document: String.raw`(?:(?:ov|t)(?:aj|og|om) )?(?:rad|tekst|izvestaj|dokument|clan)\p{L}*|ovo`,
    author: String.raw`(?:ko je )?autor(?: DOC)?|ko je (?:napisao|pisao) DOC`,
    publisher: String.raw`(?:ko je )?izdavac(?: DOC)?|ko je (?:objavio|izdao) DOC`,
    date: String.raw`kad(?:a)? je (?:DOC )?(?:objavljen|napisan|izasa|izas)\p{L}*(?: DOC)?`,
    title: String.raw`(?:koji je|kako glasi) naslov(?: DOC)?|kako se zove DOC`,
    conclusion: String.raw`(?:(?:koji|sta) je )?zakljucak(?: DOC)?|sta zakljucuje DOC`,
    subject: String.raw`o cemu (?:je|govori|se radi u) DOC|koji je cilj DOC`,
    summary: String.raw`sazetak|rezime|ukratko|sazmi(?: DOC)?`,
  },
  'sr-Cyrl': {
    document: String.raw`(?:(?:ов|т)(?:ај|ог|ом) )?(?:рад|текст|извешта|документ|члан)\p{L}*|ово`,
    author: String.raw`(?:ко је )?аутор(?: DOC)?|ко је (?:написао|писао) DOC`,
    publisher: String.raw`(?:ко је )?издавач(?: DOC)?|ко је (?:објавио|издао) DOC`,
    date: String.raw`кад(?:а)? је (?:DOC )?(?:објављен|написан|изаша|изаш)\p{L}*(?: DOC)?`,
    title: String.raw`(?:који је|како гласи) наслов(?: DOC)?|како се зове DOC`,
    conclusion: String.raw`(?:(?:који|шта) је )?закључак(?: DOC)?|шта закључује DOC`,
    subject: String.raw`о чему (?:је|говори|се ради у) DOC|који је циљ DOC`,
    summary: String.raw`сажетак|резиме|укратко|сажми(?: DOC)?`,
  },
  ru: {
    document: String.raw`(?:эт\p{L}+ )?(?:доклад|отчет|стать|документ|текст|записк|работ|исследовани|брифинг)\p{L}*|это`,
    author: String.raw`(?:кто )?автор(?: DOC)?|кто (?:написал|писал) DOC`,
    publisher: String.raw`(?:кто )?издатель(?: DOC)?|кто (?:издал|опубликовал|выпустил) DOC`,
    date: String.raw`когда (?:DOC )?(?:был\p{L}? )?(?:опубликован|написан|издан|вышел|вышла|вышло)\p{L}*(?: DOC)?|дата публикации`,
    title: String.raw`как (?:называется|озаглавлен\p{L}*) DOC|название DOC`,
    conclusion: String.raw`(?:(?:каков|какои|какие) )?(?:вывод|итог)\p{L}*(?: DOC)?|к какому выводу приходит DOC`,
    subject: String.raw`о чем (?:говорится в )?DOC|какова цель DOC`,
    summary: String.raw`резюме|вкратце|кратко|кратко перескажи(?: DOC)?|главная мысль(?: DOC)?`,
  },
  de: {
    document: String.raw`(?:dies\p{L}*|das|der|die|den|des) (?:bericht|papier|dokument|text|studie|artikel|beitrag)\p{L}*|das|dies`,
    author: String.raw`(?:wer ist )?(?:der |die )?(?:autor|autorin|verfasser|verfasserin)(?: DOC| von DOC)?|wer hat DOC (?:geschrieben|verfasst)`,
    publisher: String.raw`(?:wer ist )?(?:der )?(?:herausgeber|verlag)(?: DOC)?|wer hat DOC (?:veroffentlicht|herausgegeben)`,
    date: String.raw`wann (?:wurde|ist) DOC (?:veroffentlicht|erschienen|geschrieben)(?: worden)?|von wann ist DOC`,
    title: String.raw`wie (?:heisst|heißt|lautet der titel) (?:DOC|von DOC)|was ist der titel(?: DOC)?`,
    conclusion: String.raw`(?:was ist )?(?:das )?fazit(?: DOC)?|zu welchem (?:schluss|ergebnis) kommt DOC`,
    subject: String.raw`worum geht es(?: in DOC)?|wovon handelt DOC`,
    summary: String.raw`(?:eine )?zusammenfassung(?: DOC)?(?: bitte)?|fasse? DOC zusammen|kurz gesagt`,
  },
  fr: {
    document: String.raw`(?:ce|cet|cette|le|la|du|de ce|de cette) ?(?:rapport|document|texte|article|etude|note)\p{L}*|ceci|ca`,
    author: String.raw`(?:qui est )?l ?(?:auteur|autrice|auteure)(?: (?:de )?DOC)?|auteur|qui a (?:ecrit|redige) DOC`,
    publisher: String.raw`(?:qui est )?l ?editeur(?: (?:de )?DOC)?|qui a (?:publie|edite) DOC`,
    date: String.raw`quand (?:est ce que )?DOC (?:a (?:t il |t elle )?ete (?:publie|ecrit)\p{L}*|est paru\p{L}*)|(?:quelle est la )?date de publication(?: DOC)?`,
    title: String.raw`quel est le titre(?: (?:de )?DOC)?|comment s ?appelle DOC`,
    conclusion: String.raw`(?:quelle est )?(?:la )?conclusion(?: (?:de )?DOC)?|que conclut DOC`,
    subject: String.raw`de quoi (?:parle|traite) DOC|quel est (?:le sujet|l ?objet|le but)(?: (?:de )?DOC)?`,
    summary: String.raw`resume(?:r|z)?(?: moi)?(?: DOC)?|un resume(?: (?:de )?DOC)?|en bref`,
  },
  zh: {
    document: String.raw`(?:[这這本][份篇个個]?|该)?(?:政策)?(?:报告|報告|文章|简报|簡報|研究|文件|论文)|[这這]`,
    author: String.raw`(?:DOC)?(?:的)?作者(?:是谁|是誰|叫什么)?|[谁誰]写(?:的|了)(?:DOC)?|(?:DOC)是?[谁誰]写的`,
    publisher: String.raw`(?:DOC)?(?:的)?出版(?:者|方|商|社|机构)(?:是谁|是誰|是哪家)?|(?:DOC)?是?[谁誰](?:出版|发布|發布)的?(?:DOC)?`,
    date: String.raw`(?:DOC)?是?(?:什么时候|何时|哪年|哪一年)(?:发表|出版|发布|写)的?|(?:DOC)?(?:的)?(?:出版|发表|发布)(?:日期|时间)(?:是什么时候)?`,
    title: String.raw`(?:DOC)?(?:的)?(?:标题|题目)(?:是什么)?|DOC叫什么`,
    conclusion: String.raw`(?:DOC)?(?:的)?(?:主要)?结论(?:是什么|是啥)?`,
    subject: String.raw`DOC(?:讲|说|谈|关于)(?:的是)?什么(?:的)?|(?:DOC)(?:的)?(?:目的|主题)(?:是什么)?`,
    summary: String.raw`(?:请)?(?:总结|概括)(?:一下)?(?:DOC)?|(?:DOC)?(?:的)?(?:主要|核心)(?:观点|内容)(?:是什么)?|(?:DOC)?摘要`,
  },
};

const SUBJECTS = Object.keys(LOOKED_UP_AS) as Subject[];

interface Form {
  readonly subject: Subject;
  readonly pattern: RegExp;
}

const formsByLanguage = new Map<string, readonly Form[]>();

/** Made when first needed: a language's patterns take some milliseconds to compile. */
function formsIn(language: string): readonly Form[] {
  const made = formsByLanguage.get(language);
  if (made) return made;
  const asked = ASKED[language];
  const forms = SUBJECTS.flatMap((subject): Form[] => {
    const source = asked?.[subject].replaceAll('DOC', `(?:${asked.document})`);
    return source === undefined ? [] : [{ subject, pattern: new RegExp(`^(?:${source})$`, 'u') }];
  });
  formsByLanguage.set(language, forms);
  return forms;
}

/** Letters and digits alone, lower-case, without diacritics and apostrophes. */
const plain = (question: string) =>
  plainLetters(question)
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How a question about the document itself is looked up; null for any other question.
 * @param language the question's; where it is not certain, the question may be in any of the bot's
 * @example documentQuestion('Bu raporu kim yazdı?', { code: 'tr', certain: true }) // 'who wrote this'
 */
export function documentQuestion(question: string, { code, certain }: QuestionLanguage): string | null {
  const told = plain(question);
  const languages = certain && code in ASKED ? [code] : Object.keys(ASKED);
  const subject = languages.flatMap(formsIn).find(({ pattern }) => pattern.test(told))?.subject;
  return subject === undefined ? null : LOOKED_UP_AS[subject];
}
