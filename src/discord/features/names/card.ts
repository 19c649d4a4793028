/** The index of names: by kind, each with its paragraphs; or one name with every sentence that contains it. */

import { findPhrase, type Span } from '../../../study/find-phrase.js';
import { type IndexedName, nameCalled, namesOf } from '../../../study/names-index.js';
import type { Words } from '../../../words/words.js';
import { escapeMarkdown, userLine } from '../../card/escape.js';
import { renderHits } from '../../card/hits.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { encodeLookUp, type LookUp } from '../../custom-id/look-up.js';
import { OPTION_CHARS } from '../../platform/limits.js';
import { KIND_MARK, kindIn } from './argument.js';
import { KINDS, MESSAGES, ONE, ORDER } from './words.js';

/** Enough to recognise what was searched for. */
const LONGEST_ECHO_CHARS = 100;

/** All names, the names of one kind, or one name, depending on the argument. */
export function renderNames(setting: CardSetting, lookUp: LookUp): Rendering {
  const { argument } = lookUp;
  return argument === '' || kindIn(argument) !== null ? renderIndex(setting, lookUp) : renderName(setting, lookUp);
}

/** The page that includes the name at the look-up's position. */
function renderIndex({ entry, words }: CardSetting, lookUp: LookUp): Rendering {
  const wanted = kindIn(lookUp.argument);
  const kinds = wanted === null ? ORDER : [wanted];
  const names = kinds.flatMap((kind) => namesOf(entry).filter((name) => name.kind === kind));
  if (names.length === 0) return renderNotice(words.say(MESSAGES.none));
  const entries = names.map((name) => {
    const { kind, heading, paragraphs } = name;
    return {
      group: `__${words.say(KINDS[kind])}__`,
      text: `**${escapeMarkdown(heading)}**${alsoCalled(name)} · ¶ ${rangesOf(paragraphs)}`,
      option: optionOf(name, words),
    };
  });
  const list = {
    heading: words.say(MESSAGES.heading, { count: names.length }),
    entries,
    from: lookUp.from,
    menu: {
      // The chosen name replaces the argument; the button to the first page has none.
      customId: encodeLookUp({ name: 'names', argument: KIND_MARK, from: 0 }, entry),
      placeholder: words.say(MESSAGES.choose),
    },
    pageId: (from: number) => encodeLookUp({ ...lookUp, from }, entry),
  };
  return renderList(list, words);
}

/** The forms of the name that the heading does not already contain, as it does a surname. */
function alsoCalled({ heading, forms }: IndexedName): string {
  const others = forms.filter((form) => !heading.includes(form));
  return others.length === 0 ? '' : ` (${others.map(escapeMarkdown).join(', ')})`;
}

/** Null for a name that is too long for a menu's value. */
const optionOf = (named: IndexedName, words: Words) =>
  named.name.length > OPTION_CHARS
    ? null
    : { label: named.heading, description: countOf(named, words), value: named.name };

const countOf = ({ kind, paragraphs }: IndexedName, words: Words) =>
  `${words.say(ONE[kind])} · ${words.say(MESSAGES.paragraphs, { count: paragraphs.length })}`;

/** Numbers in order, with consecutive ones as a range: "3–5, 15". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** The sentences that contain the name; if the index lacks it, the places where its words occur. */
function renderName(setting: CardSetting, lookUp: LookUp): Rendering {
  const { words } = setting;
  const name = nameNamed(setting, lookUp.argument);
  if (name === null) return renderUnknown(setting, lookUp);
  const hits = name.uses.map(({ passage, sentences }) => {
    const places = [name.name, ...name.forms].flatMap((form) => findPhrase([passage], form)[0]?.places ?? []);
    return { passage, sentences, places: apart(places), count: sentences.length };
  });
  const called = `**${escapeMarkdown(name.name)}**${alsoCalled(name)}`;
  return renderHits(`${called} · ${countOf(name, words)}`, hits, setting, { ...lookUp, argument: name.name });
}

/** Articles and similar words in any language: "die NATO", "le RUSI". */
const SMALL_WORD = /^\p{Ll}{1,4} /u;

function nameNamed({ entry, words }: CardSetting, typed: string): IndexedName | null {
  const language = words.language === 'sr-Latn' ? 'sr' : words.language;
  return nameCalled(entry, typed, language) ?? nameCalled(entry, typed.replace(SMALL_WORD, ''), language);
}

/** The places in order, without those inside a longer one: "Vučić" in "Aleksandar Vučić". */
function apart(places: readonly Span[]): Span[] {
  const inOrder = [...places].sort((one, other) => one.start - other.start || other.end - one.end);
  return inOrder.filter(({ start }, at) => inOrder.slice(0, at).every(({ end }) => end <= start));
}

function renderUnknown(setting: CardSetting, lookUp: LookUp): Rendering {
  const { entry, words } = setting;
  const typed = userLine(lookUp.argument, LONGEST_ECHO_CHARS);
  const hits = findPhrase(entry.passages, lookUp.argument).map((hit) => ({ ...hit, count: hit.places.length }));
  if (hits.length === 0) return renderNotice(words.say(MESSAGES.unknown, { name: typed }));
  return renderHits(words.say(MESSAGES.noName, { name: typed }), hits, setting, lookUp);
}
