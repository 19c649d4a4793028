/**
 * Messages that are no question: a greeting, thanks, or asking what the bot can do, in the languages the bot speaks.
 * Only a whole message counts: 'hi, what is hedging?' is a question.
 */

export type SmallTalk = 'greeting' | 'thanks' | 'abilities';

/** Written as people write them, by language, between bars; compared without case, accents, punctuation and emoji. */
const PHRASES: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: [
    'hi | hey | hello | hiya | howdy | hi there | hey there | hello there | hi bot | hey bot | hello bot',
    'hi all | hi everyone | hello everyone | good morning | good afternoon | good evening | how are you',
    "how's it going | what's up | nice to meet you",
    'merhaba | merhabalar | selam | selamlar | günaydın | iyi günler | iyi akşamlar | nasılsın | nasılsınız',
    'zdravo | ćao | pozdrav | dobro jutro | dobar dan | dobro veče | kako si | kako ste',
    'здраво | ћао | поздрав | добро јутро | добар дан | добро вече | како си | како сте',
    'привет | здравствуй | здравствуйте | доброе утро | добрый день | добрый вечер | как дела',
    '你好 | 您好 | 你们好 | 大家好 | 嗨 | 哈喽 | 早上好 | 下午好 | 晚上好 | 你好吗',
    "hallo | hallo zusammen | guten morgen | guten tag | guten abend | moin | servus | grüß dich | wie geht's",
    'wie geht es dir',
    'bonjour | bonsoir | salut | coucou | bonjour à tous | ça va | comment ça va',
  ],
  thanks: [
    'thanks | thank you | thx | ty | cheers | thanks a lot | many thanks | thank you very much',
    'thank you so much | thanks so much | thank you bot | thanks bot | ok thanks | ok thank you | great thanks',
    'ok | okay | great | perfect | good bot',
    'teşekkürler | teşekkür ederim | çok teşekkürler | çok teşekkür ederim | sağ ol | sağol | sağ olun',
    'eyvallah',
    'hvala | hvala ti | hvala vam | hvala lepo | hvala puno | mnogo hvala | puno hvala',
    'хвала | хвала ти | хвала вам | хвала лепо | хвала пуно | много хвала | пуно хвала',
    'спасибо | спасибо большое | большое спасибо | огромное спасибо | спасибо тебе | благодарю',
    '谢谢 | 谢谢你 | 谢谢您 | 多谢 | 非常感谢 | 感谢 | 謝謝 | 謝謝你 | 多謝',
    'danke | danke schön | danke sehr | vielen dank | besten dank | danke dir | herzlichen dank',
    'merci | merci beaucoup | merci bien | un grand merci | merci à toi | merci à vous',
  ],
  abilities: [
    'help | help me | what can you do | what can you do for me | what do you do | what can i ask',
    'what can i ask you | how can you help | how can you help me | how do you work | how do i use you',
    'who are you | what are you | what are you for | are you a bot',
    'yardım | yardım et | ne yapabilirsin | neler yapabilirsin | ne yapıyorsun | sana ne sorabilirim',
    'sen kimsin | kimsin | nasıl çalışıyorsun',
    'pomoć | pomozi | šta možeš | šta umeš | šta znaš | šta možeš da uradiš | šta sve možeš | ko si ti | ko si',
    'помоћ | помози | шта можеш | шта умеш | шта знаш | шта можеш да урадиш | шта све можеш | ко си ти | ко си',
    'помощь | помоги | что ты умеешь | что ты можешь | что вы умеете | что умеешь | кто ты | ты кто',
    'кто ты такой',
    '帮助 | 幫助 | 你能做什么 | 你会做什么 | 你可以做什么 | 你会什么 | 你能帮我什么 | 你是谁 | 你能做什麼 | 你是誰',
    'hilfe | was kannst du | was kannst du alles | was machst du | wer bist du | was bist du',
    'wie funktionierst du',
    "aide | à l'aide | que peux-tu faire | que sais-tu faire | tu peux faire quoi | que fais-tu | qui es-tu",
    'tu es qui',
  ],
};

/** Which answer a message of several gets: 'hello, what can you do?' wants the abilities. */
const STRONGEST_FIRST: readonly SmallTalk[] = ['abilities', 'thanks', 'greeting'];

const kindOf: ReadonlyMap<string, SmallTalk> = new Map(
  STRONGEST_FIRST.flatMap((kind) =>
    PHRASES[kind].flatMap((phrases) => phrases.split('|').map((phrase) => [folded(phrase), kind] as const)),
  ),
);

/**
 * Tells what kind of small talk the whole message is, or null when any part of it is something else.
 * @example smallTalkOf('Hello! What can you do?') // 'abilities'
 */
export function smallTalkOf(text: string): SmallTalk | null {
  const whole = kindOf.get(folded(text));
  if (whole !== undefined) return whole;
  const parts = text
    .split(/[,;.!?…，；。！？、]/u)
    .map(folded)
    .filter((part) => part !== '');
  const kinds = parts.map((part) => kindOf.get(part));
  if (kinds.includes(undefined)) return null;
  return STRONGEST_FIRST.find((kind) => kinds.includes(kind)) ?? null;
}

/** Letters and digits alone, lower-case, without accents; dotless ı is i, since both are typed for either. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
