/**
 * What the program knows about a language: how to detect it, how people ask in it, and which words to read documents by.
 * A language is one file of this shape, listed in `index.ts`. Phrases are in the notation of `phrases.ts`.
 */

/** What kind of answer a question wants: how many, when, who, where, what will be, what should be. */
export const ANSWER_KINDS = ['number', 'date', 'person', 'place', 'future', 'opinion'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What can be asked about the document itself. */
export const DOCUMENT_SUBJECTS = ['author', 'publisher', 'date', 'title', 'conclusion', 'subject', 'summary'] as const;
export type DocumentSubject = (typeof DOCUMENT_SUBJECTS)[number];

/** Messages that are not questions. */
export type SmallTalk = 'greeting' | 'thanks' | 'abilities';

/** The parts of a document that are numbered: paragraphs, footnotes, entries of the reference list, matter about the publication. */
export const PLACES = ['paragraph', 'footnote', 'reference', 'matter'] as const;
export type Place = (typeof PLACES)[number];

/** What can be counted in a document, or looked up by its place; `source` is a reference where it can also be that of a claim. */
export const TEXT_UNITS = [
  'section',
  'paragraph',
  'sentence',
  'word',
  'footnote',
  'reference',
  'source',
  'page',
  'table',
  'figure',
] as const;
export type TextUnit = (typeof TEXT_UNITS)[number];

/** What can be asked about them; `length` and `page` need no unit. */
export const TEXT_ASKS = [
  'count',
  'list',
  'longest',
  'shortest',
  'first',
  'last',
  'newest',
  'oldest',
  'length',
  'page',
] as const;
export type TextAsk = (typeof TEXT_ASKS)[number];

/** Unicode's names; Japanese, which mixes its two syllabaries with Han, is called by them both. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Han'
  | 'Kana'
  | 'Hangul'
  | 'Arabic'
  | 'Hebrew'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Telugu'
  | 'Thai'
  | 'Georgian'
  | 'Armenian';

export type Phrases = readonly string[];
type Words = readonly string[];

export interface Language {
  /** ISO 639-1, with the script if the language has two: 'tr', 'sr-Cyrl'. */
  readonly code: string;
  /** In English: 'Turkish'. */
  readonly name: string;
  readonly script: Script;
  /** Whether names take endings: 'Rusya'yı', 'Россию'. */
  readonly namesInflect?: boolean;
  readonly detection: Detection;
  /** Omitted for languages that are only distinguished from those of the bot. */
  readonly questions?: QuestionWords;
  readonly documents?: Partial<DocumentWords>;
}

/** What distinguishes the language from others in its script; not needed if no other language uses the script. */
interface Detection {
  /** Function words, which occur in nearly every sentence: 'the', 'of'. */
  readonly functionWords?: Words;
  /** Letters that no other language in the list uses: 'şğı'. */
  readonly letters?: string;
  /** Whether letter sequences count only with a function word or special letter; fragments of related languages resemble it. */
  readonly needsFunctionWord?: boolean;
  /** Codes that eld, which detects languages by letter sequences, may return for it; by default the language's own. */
  readonly detectorCodes?: readonly string[];
}

/** How people ask. */
export interface QuestionWords {
  /** The phrases that ask for each kind of answer: 'how many', 'when', 'who'. */
  readonly answerKinds: Readonly<Record<AnswerKind, Phrases>>;
  readonly followUps: FollowUps;
  readonly anaphora: Anaphora;
  readonly smallTalk: Readonly<Record<SmallTalk, Phrases>>;
  /** Polite words without meaning: 'please'. */
  readonly politeWords: Phrases;
  readonly document: DocumentQuestions;
  /** Omitted for languages in which such questions are not understood. */
  readonly text?: TextQuestions;
  readonly addresses: Addresses;
  readonly sources: SourceQuestions;
  /** What pairs two names: 'and', 'versus', 'with'. */
  readonly pairing: Words;
  /** Before the name of a citation style: 'in' in 'cite ¶ 12 in MLA'. */
  readonly beforeStyle?: Words;
  /** All sources at once: 'all references'. */
  readonly allSources?: Phrases;
  /** First words of questions that only look like 'find' or 'define' with a term: 'out', 'whether'. */
  readonly noTerm?: Phrases;
  /** What is meant to last and what is not: 'long-term', 'short-term'. */
  readonly lasting?: Lasting;
}

interface Lasting {
  readonly long: Phrases;
  readonly short: Phrases;
}

/** Follow-up questions. */
interface FollowUps {
  /** Openings: 'and', 'what about'. */
  readonly connectives: Phrases;
  /** After a name, instead of an opening connective: 呢 in 中国呢. */
  readonly closingParticle?: string;
  /** Meaningless endings: 'then', 'too'. */
  readonly fillers: Words;
  /** Whole questions that mean nothing without the previous one: 'why', 'tell me more'. */
  readonly bare: Phrases;
  /** Reject the answer; what follows replaces what was asked: 'no, sharp power', 'not that'. */
  readonly refusals: Phrases;
  /** Reject it only before a correction, since they also mean other things: 'sorry'. */
  readonly softRefusals: Phrases;
  /** Introduce the correction: 'I meant'. */
  readonly corrections: Phrases;
  /** Ask for the subject itself, which a correction replaces: 'what is', 'define'. */
  readonly definitionFrames: Phrases;
  /** Before a place or a partner, which then replaces only one with the same preposition: 'in', 'with'. */
  readonly prepositions: Words;
}

/** Words that refer to something said before (anaphora): 'it', 'they', 'there'. */
interface Anaphora {
  readonly pointing: Phrases;
  /** The same words where they refer to nothing: '<there> is', '<bu> yıl'. The names of the document need not be listed. */
  readonly harmless: Phrases;
  /** Whether a capital makes the word a different one: German 'Sie' means 'you'. */
  readonly isCaseSensitive?: boolean;
}

/** Questions about the document itself. */
interface DocumentQuestions {
  /** Names for it: 'this report'. */
  readonly names: Phrases;
  /** Pronouns that can only mean the document in such a question: 'this' in 'who wrote this'. */
  readonly pronouns: Phrases;
  /** Whole questions; `DOC` is replaced by the names and pronouns: 'who wrote DOC'. */
  readonly questions: Readonly<Record<DocumentSubject, Phrases>>;
}

/**
 * Questions about the text itself: how many sections, which sources, how long. A question is one if it consists of these
 * words, the names of the document, years, languages and titles of sections alone.
 */
interface TextQuestions {
  readonly units: Readonly<Record<TextUnit, Phrases>>;
  readonly asks: Readonly<Record<TextAsk, Phrases>>;
  /** Words that add nothing: 'there', 'are', 'does', 'have'. */
  readonly fillers: Phrases;
  /** How a language is named that a source is in, `LANG` being its name: 'in LANG', since 'a Greek source' is one from Greece. */
  readonly languages: Phrases;
  /** Another ending of the names of languages: Chinese 文 for 语. */
  readonly languageEnding?: string;
}

/** Names of numbered places in a document. */
interface Addresses {
  /** Nouns that name a place before any number: 'paragraph' in 'paragraph 12'. */
  readonly places: Readonly<Partial<Record<Place, Phrases>>>;
  /** Nouns that do so only if the message says nothing else, since they also mean other things: 'note' in 'note 9'. */
  readonly placesAlone: Readonly<Partial<Record<Place, Phrases>>>;
  /** Between the ends of a range: 'to' in '3 to 5'. */
  readonly to: Words;
  /** Between two numbers: 'and' in '3 and 5'. */
  readonly and: Words;
  /** Before a range, behind the place: 'from' in 'paragraphs from 3 to 5'. */
  readonly from: Words;
  /** The same, but 'and' then joins the ends of the range, and it may precede the place: 'between paragraphs 3 and 5'. */
  readonly between: Words;
  readonly ordinals: {
    /** Before the number: Chinese 第 in 第3段. */
    readonly opening?: string;
    /** Between the number and the place, without hyphen or apostrophe: 'rd' in '3rd paragraph', the full stop of '3. paragraf'. */
    readonly endings: Words;
    /** From the first to the tenth: 'third' in 'the third paragraph'. */
    readonly words: Phrases;
  };
  /** After a place, the other text that it belongs to: 'of [the] ^' in 'paragraph 2 of Resolution 1244'. */
  readonly ownersBehind: Phrases;
  /** The same, before the place: Turkish '1244 sayılı kararın 2. paragrafı'. */
  readonly ownersBefore: Phrases;
  /** Before and behind the number of a resolution: 'Resolution 1244', '1244 sayılı karar'. */
  readonly resolutions?: { readonly before: Phrases; readonly behind: Phrases };
  /** Words that name a place in another language but mean something else in this one: Turkish 'para' is money. */
  readonly otherwise?: Words;
}

/** Questions about the source of a claim. */
interface SourceQuestions {
  /** Phrases that ask for a source; the first in the question counts: 'what is the source for', 'who says that'. */
  readonly asking: Phrases;
  /** Phrases that only look like it: a source of influence or of energy is not the source of a claim. */
  readonly harmless: Phrases;
  /** Whole messages that ask for the source of an answer: 'source'. */
  readonly bare: Phrases;
  /** Parts of the question that may be apart from the rest: 'come from' in 'where does the claim about X come from'. */
  readonly apart: Phrases;
  /** Openings before the subject: 'is there any', 'so'. */
  readonly head: Phrases;
  /** If a question has only these words, it asks for the source of the previous answer: 'what', 'the', 'that'. */
  readonly referringBack: Words;
}

/** The words by which documents in the language are read, as printed. */
export interface DocumentWords {
  /** January to December, each in all printed forms, the full name first. */
  readonly months: readonly Words[];
  readonly headings: {
    /** Titles of top-level sections in any report: 'introduction'. */
    readonly sections: Phrases;
    /** Headings of the notes at the end: 'endnotes'. */
    readonly notes: Phrases;
    /** Headings of the reference list: 'works cited'. */
    readonly references: Phrases;
    /** Headings of matter about the publication: 'about the author', 'contents'. */
    readonly matter: Phrases;
  };
  /** Before the number of a page: 'page', 'p.'. */
  readonly pages: Words;
  /** Labels of tables and figures, before their number: 'figure'. */
  readonly captions: Words;
  /** Before the author's name, with a colon if one is needed: 'written by', 'author:'. */
  readonly bylines: Words;
  /** Words in the names of institutions: 'institut*', 'think tank'. */
  readonly institutions: Phrases;
  /** Between two authors: 'and'. */
  readonly and: Words;
  /** After an editor's name: 'eds'. */
  readonly editors: Words;
  /** Instead of a year, without the last full stop: 'n.d'. */
  readonly undated: Words;
  /** Particles within surnames: 'van', 'de la'. */
  readonly nameParticles: Words;
  /** Words that cannot end a line of text: 'the', 'of'. */
  readonly lineOpenEnds: Words;
  readonly abbreviations: {
    /** Always followed by the rest of their sentence: 'Dr', 'e.g'. */
    readonly withinSentence: Words;
    /** Followed by the rest of the sentence if that is a number: 'No', 'pp'. */
    readonly beforeNumber: Words;
    /** May end a sentence, but not before a lower-case letter or a number: 'Inc', 'Sept'. Case-sensitive. */
    readonly endingSentence: Words;
  };
  /** Omitted for languages whose names are not indexed. */
  readonly names?: NameWords;
  /** Words that nearly always begin a new sentence if capitalised after an abbreviation: 'However'. */
  readonly sentenceOpenings: Words;
}

/** Words that identify names and their kinds, in lower case and without the full stops of abbreviations. */
export interface NameWords {
  /** Nouns at the end of organisations' names, or at the beginning before 'of' and 'for': 'ministry', 'dept'. */
  readonly organisations: Words;
  /** The same for things set up for a purpose: programmes, projects, agreements, laws, meetings. */
  readonly programmes: Words;
  /** The same for places, including sites and buildings. */
  readonly places: Words;
  /** Those of them that precede the rest of the name: 'camp', 'lake', 'operation'. */
  readonly beforeName: Words;
  /** Optional endings of company names: 'ltd'. */
  readonly companySuffixes: Words;
  /** Titles before a person's name: 'dr', 'president'. */
  readonly titles: Words;
  /** Nouns at the end of events' names: 'war', 'crisis'. */
  readonly events: Words;
  /** With a number or letter, a part of a text or a series rather than a name: 'article', 'fig'. */
  readonly partsOfTexts: Words;
  /** Laws and decisions that are identified by number: 'resolution'. */
  readonly numberedLaws: Words;
  /** Directions and sizes in the names of places: 'western', 'upper'. */
  readonly placeAdjectives: Words;
  /** With a capital and an article, a part of the world: 'west'. */
  readonly directions: Words;
  /** Words that show that a capitalised noun after them is a common noun: 'the', 'its'. */
  readonly determiners: Words;
  /** Nouns after a person's name: 'administration'. */
  readonly led: Words;
  /** Prepositions used only before places: 'in', 'near'. */
  readonly locative: Words;
  /** Pronouns and similar words that begin a sentence and are not content words: 'everybody'. */
  readonly pronouns: Words;
}
