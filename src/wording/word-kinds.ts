/** The roles of words that matter when comparing the meaning of two sentences. General English, closed lists. */

/**
 * Words of the kinds `negation`, `modal`, `limit`, `hedge`, `number` and `name` may not be changed, added or left out; `content`
 * words may be replaced only by synonyms; `function` and `link` words may change freely.
 */
export type WordKind = 'negation' | 'modal' | 'limit' | 'hedge' | 'number' | 'name' | 'content' | 'function' | 'link';

/** Words in the same group may replace each other. */
const NEGATIONS = groups(
  `not no none nor neither; never; without; nobody; nothing; hardly scarcely barely; instead-of rather-than`,
);

const MODALS = groups(`may might could; can able; must have-to; should ought; would will shall`);

const LIMITS = groups(`only solely merely exclusively just purely; mainly mostly largely primarily chiefly predominantly
  principally overwhelmingly; generally usually typically normally commonly broadly; often frequently regularly; sometimes occasionally; always
  invariably constantly; rarely seldom; partly partially; relatively comparatively; fairly; quite; somewhat; almost nearly virtually;
  approximately about-number roughly around-number; at-least; at-most; some; many numerous; most; all every everything; few; little; any;
  possibly perhaps maybe potentially; probably likely; unlikely; apparently seemingly; allegedly reportedly supposedly;
  fully completely entirely wholly totally; exactly precisely; more; less fewer; least; increasingly; until; unless; if; tend; seem appear-to;
  no-longer; significantly; considerably substantially; limited; highly very extremely; openly; significant substantial; to-some-extent
  to-a-certain-extent; in-part; for-the-most-part; for-now currently at-present; before; after; despite; especially particularly
  in-particular notably; alleged supposed; possible; overly too-much`);

/** Words whose exchange reverses the meaning; a function word may not be replaced by its opposite. */
const OPPOSED = `from to; for against; with against; into out-of; before after; since until; over under; above below; inside
  outside; within outside; within beyond; up down; and or; because despite; because although; under above; by to; by for; from for; by from; off on; more less`;

const FUNCTION_WORDS =
  words(`a an the this that these those and or but of to from with within into in onto on upon for by as than
  through towards toward between among amid against during since while whereas although though because which who whom whose what where when
  how why whether he she they we you i it its his her their our your my me him them us himself itself themselves herself own
  be am is are was were been being have has had having do does did done doing get got there here then such same other another
  each both either one-s so up out off over under above below about around across along via per at besides both various several
  certain against upon regarding concerning toward beyond near behind after-all it-s make makes made making take takes took taken
  taking way ways thing things fact case cases term terms order extent respect well even still now today particular given
  also too etc ie eg say let used become becomes became way quite much towards latter former respectively process carried-out`);

const LINKS =
  words(`however moreover furthermore additionally besides indeed thus therefore hence accordingly consequently
  nevertheless nonetheless likewise similarly conversely meanwhile finally instead rather namely further then ultimately overall
  for-example in-addition on-the-other-hand as-a-result in-contrast in-this-context in-conclusion in-summary at-the-same-time as-well
  in-other-words in-fact in-this-respect in-this-regard for-this-reason in-this-way in-this-framework as-a-matter-of-fact in-turn simultaneously
  subsequently`);

/** Phrases that are treated as one word, each with that word; the longest match wins. */
const PHRASES: readonly (readonly [readonly string[], string])[] = pairs(`
  for example=for-example; for instance=for-example; as an example=for-example; in addition=in-addition; on the other hand=on-the-other-hand; on the one hand=on-the-other-hand;
  as a result of=because; as a result=as-a-result; in contrast to=unlike; in contrast=in-contrast; by contrast=in-contrast; in this context=in-this-context;
  in conclusion=in-conclusion; to conclude=in-conclusion; in summary=in-summary; in sum=in-summary; to sum up=in-summary; at the same time=at-the-same-time; in other words=in-other-words;
  in fact=in-fact; in this respect=in-this-respect; in this regard=in-this-respect; for this reason=for-this-reason; in this way=in-this-way; in this framework=in-this-framework;
  within this framework=in-this-framework; as a matter of fact=as-a-matter-of-fact; in turn=in-turn; as well as=and; together with=and; along with=and; as well=as-well;
  in order to=to; so as to=to; with the aim of=to; due to=because; because of=because; owing to=because; thanks to=because; on account of=because;
  in spite of=despite; rather than=instead-of; instead of=instead-of; as opposed to=instead-of; no longer=no-longer; not any more=no-longer;
  at least=at-least; no less than=at-least; at most=at-most; no more than=at-most; a number of=several; a variety of=various; a range of=various; a lot of=many; a few=few;
  plenty of=many; the majority of=most; a majority of=most; for the most part=for-the-most-part; to some extent=to-some-extent; to a certain extent=to-some-extent; to a large extent=largely;
  in part=in-part; in general=generally; in particular=in-particular; by means of=through; by way of=through; out of=out-of; at present=at-present;
  have to=have-to; has to=have-to; had to=have-to; need to=have-to; needs to=have-to; appear to=appear-to; appears to=appear-to; appeared to=appear-to; seem to=appear-to; seems to=appear-to; able to=able; carry out=perform;
  carried out=performed; carries out=performs; carrying out=performing; carry on=pursue; carries on=pursues; carried on=pursued; so called=so-called; take place=occur; takes place=occurs; took place=occurred; set up=establish; rely on=depend; relies on=depends; lead to=cause; leads to=causes; led to=caused;
  with regard to=regarding; with respect to=regarding; in relation to=regarding; in terms of=regarding; in the case of=regarding; per cent=percent`);

const kindOf = new Map<string, WordKind>();
const groupOf = new Map<string, string>();
for (const word of LINKS) kindOf.set(word, 'link');
for (const word of FUNCTION_WORDS) kindOf.set(word, 'function');
for (const [kind, list] of [
  ['limit', LIMITS],
  ['modal', MODALS],
  ['negation', NEGATIONS],
] as const) {
  for (const group of list) {
    for (const word of group) {
      kindOf.set(word, kind);
      groupOf.set(word, group[0] ?? word);
    }
  }
}
const opposed = new Set(groups(OPPOSED).flatMap(([left = '', right = '']) => [`${left} ${right}`, `${right} ${left}`]));

/** The kind of a lower-case word according to the lists; null if it is in none. */
export const listedKind = (word: string): WordKind | null => kindOf.get(word) ?? null;

/** The first word of the group of a negation, modal or limit; otherwise the word itself. */
export const groupOfWord = (word: string): string => groupOf.get(word) ?? word;

/** Whether replacing one function word by the other reverses the meaning. */
export const areOpposed = (left: string, right: string): boolean => opposed.has(`${left} ${right}`);

/** The phrase that begins at a word, and the word it becomes; null if there is none. */
export function phraseAt(
  keys: readonly string[],
  at: number,
): { readonly length: number; readonly name: string } | null {
  const candidates = phrasesByFirst.get(keys[at] ?? '') ?? [];
  for (const [phrase, name] of candidates) {
    if (phrase.every((word, position) => keys[at + position] === word)) return { length: phrase.length, name };
  }
  return null;
}

const phrasesByFirst = new Map<string, (readonly [readonly string[], string])[]>();
for (const phrase of PHRASES) {
  const first = phrase[0][0] ?? '';
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), phrase]);
}
for (const list of phrasesByFirst.values()) list.sort((left, right) => right[0].length - left[0].length);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

function groups(list: string): readonly (readonly string[])[] {
  return list.split(';').map(words);
}

function pairs(list: string): readonly (readonly [readonly string[], string])[] {
  return list.split(';').map((pair) => {
    const [phrase = '', name = ''] = pair.split('=');
    return [words(phrase), name.trim()] as const;
  });
}
