/** What a footnote cites: an entry of the reference list, a website in the list, the previous note, or a work of its own. */

import type { Footnote, Reference } from '../corpus/document.js';
import { sentencesOf } from '../corpus/sentences.js';
import { firstBetween } from '../corpus/text/quoted.js';
import { authorDateCitationsIn, authorsStandIn, referenceCited } from './author-date.js';
import { foldedWords, runHolds, wordRun } from './folding.js';
import { isBelow, isFrontPage, isSameLink, isSameSite } from './link.js';
import { authorNames } from './names.js';

/** How the entry was recognised; `portal` is the website of the note's article rather than the article itself. */
type Match = 'link' | 'title' | 'authors' | 'portal';

export interface MatchedNote {
  readonly reference: Reference;
  readonly match: Match;
}

/** "Ibid., p. 347.": the work of the previous note. */
export const isSameAsBefore = ({ text }: Footnote): boolean => /^(?:see )?(?:ibid|idem|id)\b\.?/iu.test(text);

/** The entries of the list that a note refers to, in the order of the list; the most certain sign decides. Empty if none. */
export function referencesOfNote(note: Footnote, references: readonly Reference[]): MatchedNote[] {
  const titled = references.filter((reference) => isTitleNamed(note.text, reference));
  const linked = references.filter(({ url }) => url !== null && note.urls.some((link) => isSameLink(link, url)));
  // Of several entries with the note's link, the one with the note's title.
  const meant =
    linked.length > 1 && linked.some((one) => titled.includes(one))
      ? linked.filter((one) => titled.includes(one))
      : linked.slice(0, 1);
  const dated = citedWithYear(note.text, references);
  const matches = references.flatMap((reference): MatchedNote[] => {
    if (meant.includes(reference)) return [{ reference, match: 'link' }];
    if (titled.includes(reference)) return [{ reference, match: 'title' }];
    return dated.includes(reference) ? [{ reference, match: 'authors' }] : [];
  });
  if (matches.length > 0) return matches;
  const named = namedWithPlace(note.text, references);
  if (named !== null) return [{ reference: named, match: 'authors' }];
  const portal = references.find(({ url }) => url !== null && note.urls.some((link) => isArticleOf(link, url)));
  return portal === undefined ? [] : [{ reference: portal, match: 'portal' }];
}

/** An article belongs to a portal if the list has the portal's front page, or a page above the article. */
const isArticleOf = (link: string, listed: string) =>
  (isFrontPage(listed) && isSameSite(link, listed) && !isFrontPage(link)) || isBelow(link, listed);

/** Minimum words of a title to identify its work together with the author's name. */
const TELLING_TITLE_WORDS = 2;
/** Minimum words of a title to identify its work alone. */
const SURE_TITLE_WORDS = 4;
/** Share of a title's words that a shortened title may omit. */
const SHORTENED_TITLE_SHARE = 0.75;

function isTitleNamed(text: string, reference: Reference): boolean {
  const { title } = reference;
  if (title === null) return false;
  const run = wordRun(text);
  if (foldedWords(title).length >= SURE_TITLE_WORDS && runHolds(run, title)) return true;
  if (!isMakerNamed(text, reference)) return false;
  // Either half of "Eleven weeks: the grain corridor of 2010" may represent the whole.
  const parts = title.split(/[:?]\s/u).filter((part) => foldedWords(part).length >= TELLING_TITLE_WORDS);
  return parts.some((part) => runHolds(run, part)) || isShortened(titleIn(text), title);
}

/** Whether the text names one of the authors, or the publisher of a work without authors. */
const isMakerNamed = (text: string, { authors }: Reference) => {
  const run = wordRun(text);
  return authorNames(authors).some(
    ({ short, acronym }) => runHolds(run, short) || (acronym !== null && runHolds(run, acronym)),
  );
};

function isShortened(given: string | null, title: string): boolean {
  if (given === null) return false;
  const [short, full] = [foldedWords(given), foldedWords(title)];
  if (short.length < TELLING_TITLE_WORDS) return false;
  if (full.join(' ').startsWith(short.join(' '))) return true;
  const listed = new Set(full);
  const shared = short.filter((word) => listed.has(word)).length;
  return shared >= SHORTENED_TITLE_SHARE * Math.max(short.length, full.length);
}

/** "Sidibe (1998)" and "Traore and Mills, 2003". */
function citedWithYear(text: string, references: readonly Reference[]): Reference[] {
  const [, names, date] = BARE_DATE.exec(text) ?? [];
  const bare = names === undefined || date === undefined ? [] : [{ names, date }];
  return [...authorDateCitationsIn(text), ...bare].flatMap(
    (citation) => referenceCited(citation, references)?.reference ?? [],
  );
}

/** Surnames with a place in the work: "Garrido and Nyberg, p. 18", "Albrecht et al., op. cit."; null unless exactly one entry matches. */
function namedWithPlace(text: string, references: readonly Reference[]): Reference | null {
  if (!PLACE_IN_WORK.test(text)) return null;
  const named = references.filter(
    ({ authors }) => authorNames(authors)[0]?.isPerson === true && authorsStandIn(text, authors),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** "Traore and Mills, 2003, p. 57." */
const BARE_DATE = /^(?:see |cf\. )?(\p{Lu}[^\d;:.]{1,80}?),? ((?:1[5-9]|20)\d{2}[a-z]?)(?:[,.]|$)/iu;
/** A page, a chapter or a table: the note cites a place in a work rather than the whole. */
export const PLACE_IN_WORK =
  /\b(?:pp?|ch|chs|chap|paras?|tbl|vol|fig)\.\s*\d|\bop\. cit|\b(?:table|page|chapter|figure|item|annex|section) \d/iu;

const quotedTitleIn = (text: string) => firstBetween(text, '"“«„', '"”»“');

/** The quoted title in a note, without a full stop or comma inside the quotation marks; null if there is none. */
export const titleIn = (text: string): string | null => quotedTitleIn(text)?.words.replace(/[.,]$/u, '') ?? null;

/** What a note says about a work that is not in the list. */
export interface NotedWork {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: string | null;
}

/** Verbs and openings of remarks: a note with one in its first sentence is not a citation. */
const REMARK =
  /\b(?:is|are|was|were|be|been|has|have|had|may|might|can|could|will|would|should|give|gives|gave|agree|agrees|include|includes|apply|applies|exclude|excludes|use|uses|lose|loses|cost|costs|mean|means|know|knows|say|says)\b/u;
const YEAR_IN_NOTE = /^.*\b((?:19|20)\d{2})\b/su;

/** "(Oulu: Kivi, 1987)": where a book appeared, with whom and when. */
const IMPRINT = / \(\p{Lu}[^():,]{1,40}: ([^():,]{2,60}), (?:1[5-9]|20)\d{2}\)/u;

/**
 * Parses a note that cites a work of its own: "Treasury Circular 11/4, para. 22." Null for a mere remark, which has such a verb
 * in its first sentence and no link.
 */
export function workOfNote({ text, urls }: Footnote): NotedWork | null {
  const [sentence = ''] = sentencesOf(text);
  const quoted = quotedTitleIn(sentence);
  const title = titleIn(sentence);
  const before = sentence.slice(0, quoted?.start);
  const isRemark = REMARK.test(before);
  if (isRemark && urls.length === 0) return null;
  const year = YEAR_IN_NOTE.exec(title === null ? sentence : sentence.replace(title, ''))?.[1] ?? null;
  if (isRemark) return { authors: [], title: null, publisher: null, year: null };
  if (quoted === null) {
    const parts = partsByCommas(sentence.replace(IMPRINT, ''));
    return { ...parts, publisher: IMPRINT.exec(sentence)?.[1] ?? parts.publisher, year };
  }
  const behind = sentence.slice(quoted.end);
  const after = behind.slice(0, quotedTitleIn(behind)?.start);
  const author = trimmed(before.replace(/^(?:see|cf\.)\s+/iu, ''));
  const publisher = trimmed(after).split(/[,(]/u, 1)[0]?.trim() ?? '';
  const maker = author === '' ? publisher : author;
  const isPublisher = author !== '' && /^\p{Lu}/u.test(publisher);
  return { authors: maker === '' ? [] : [maker], title, publisher: isPublisher ? publisher : null, year };
}

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)/u;

/** "Ministry of Finance, State Guarantees in Force, 31 December 2016, p. 12.": author and title; otherwise all of it is the title. */
function partsByCommas(sentence: string): Omit<NotedWork, 'year'> {
  const [first = '', second = ''] = trimmed(sentence).split(/[,;:] /u);
  const isMakerFirst = /^\p{Lu}\S* \S/u.test(first) && /^\p{Lu}[\p{L}’'-]* \S/u.test(second) && !MONTH.test(second);
  if (isMakerFirst) return { authors: [first], title: second, publisher: null };
  return { authors: [], title: trimmed(sentence) || null, publisher: null };
}

/** Without leading and trailing punctuation, and without words that introduce a link. */
const trimmed = (text: string) =>
  text.replace(/^[\s,;.]+|[\s,;.]+$/gu, '').replace(/[;,]? (?:both |and )?(?:at|see|see also|available at)$/u, '');
