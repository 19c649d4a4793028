/**
 * What the program knows of a language: how it is told apart, how people ask in it, and what documents in it are read by.
 * A language is one file of this shape, listed in `index.ts`. Phrases are in the notation of `phrases.ts`.
 */

/** What kind of answer a question wants: how many, when, who, where, what will be, what should be. */
export const ANSWER_KINDS = ['number', 'date', 'person', 'place', 'future', 'opinion'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What may be asked of the document itself. */
export const DOCUMENT_SUBJECTS = ['author', 'publisher', 'date', 'title', 'conclusion', 'subject', 'summary'] as const;
export type DocumentSubject = (typeof DOCUMENT_SUBJECTS)[number];

/** Messages that are no question. */
export type SmallTalk = 'greeting' | 'thanks' | 'abilities';

/** What of a document has a number of its own: paragraphs, footnotes, entries of the reference list, matter about the publication. */
export const PLACES = ['paragraph', 'footnote', 'reference', 'matter'] as const;
export type Place = (typeof PLACES)[number];

export type Phrases = readonly string[];
type Words = readonly string[];

export interface Language {
  /** ISO 639-1, with the script where a language has two: 'tr', 'sr-Cyrl'. */
  readonly code: string;
  /** In English: 'Turkish'. */
  readonly name: string;
  readonly script: 'Latin' | 'Cyrillic' | 'Greek' | 'Han';
  readonly detection: Detection;
  /** Left out by languages that are only told apart from those of the bot. */
  readonly questions?: QuestionWords;
  readonly documents?: Partial<DocumentWords>;
}

/** What tells the language from others in its script; a script that only one language writes needs none of it. */
interface Detection {
  /** Words of grammar, which any sentence has: 'the', 'of'. */
  readonly functionWords?: Words;
  /** Letters that no other language of the list writes: 'şğı'. */
  readonly letters?: string;
  /** Whether its letter sequences count only beside a function word or letter of its own: scraps of its neighbours look like it to the detector. */
  readonly needsFunctionWord?: boolean;
  /** Codes by which eld, which tells languages by letter sequences, may answer; the language's own where left out. */
  readonly detectorCodes?: readonly string[];
}

/** How people ask. */
export interface QuestionWords {
  /** What asks for each kind of answer: 'how many', 'when', 'who'. */
  readonly answerKinds: Readonly<Record<AnswerKind, Phrases>>;
  readonly followUps: FollowUps;
  readonly anaphora: Anaphora;
  readonly smallTalk: Readonly<Record<SmallTalk, Phrases>>;
  /** Said to be kind, and without meaning: 'please'. */
  readonly politeWords: Phrases;
  readonly document: DocumentQuestions;
  readonly addresses: Addresses;
  readonly sources: SourceQuestions;
  /** What pairs two names: 'and', 'versus', 'with'. */
  readonly pairing: Words;
}

/** Questions that go on from the one before. */
interface FollowUps {
  /** At their head: 'and', 'what about'. */
  readonly connectives: Phrases;
  /** At the end of a name, instead of a connective: 呢 in 中国呢. */
  readonly closingParticle?: string;
  /** At their end, without meaning: 'then', 'too'. */
  readonly fillers: Words;
  /** Whole questions that say nothing without the one before: 'why', 'tell me more'. */
  readonly bare: Phrases;
  /** Refuses the answer; what follows takes the place of what was asked: 'no, sharp power', 'not that'. */
  readonly refusals: Phrases;
  /** Refuses only before a correction, being another word elsewhere: 'sorry'. */
  readonly softRefusals: Phrases;
  /** Introduces the correction itself: 'I meant'. */
  readonly corrections: Phrases;
  /** What asks for the thing itself, which a correction replaces: 'what is', 'define'. */
  readonly definitionFrames: Phrases;
  /** Before a place or a partner, which replaces only one of its kind: 'in', 'with'. */
  readonly prepositions: Words;
}

/** Words that stand for something said before (anaphora): 'it', 'they', 'there'. */
interface Anaphora {
  readonly pointing: Phrases;
  /** The same words where they point to nothing: '<there> is', '<bu> yıl'. The document's own names are known already. */
  readonly harmless: Phrases;
  /** Whether the same word with a capital is another: German 'Sie' is you. */
  readonly isCaseSensitive?: boolean;
}

/** Questions about the document itself. */
interface DocumentQuestions {
  /** What people call it: 'this report'. */
  readonly names: Phrases;
  /** What stands for it where it is the only thing in question: 'this' in 'who wrote this'. */
  readonly pronouns: Phrases;
  /** Whole questions, `DOC` standing for the names and pronouns: 'who wrote DOC'. */
  readonly questions: Readonly<Record<DocumentSubject, Phrases>>;
}

/** How a numbered place in a document is called. */
interface Addresses {
  /** Words that name it wherever a number follows: 'paragraph' in 'paragraph 12'. */
  readonly places: Readonly<Partial<Record<Place, Words>>>;
  /** Words that do so only where nothing else is said, being other words besides: 'note' in 'note 9'. */
  readonly placesAlone: Readonly<Partial<Record<Place, Words>>>;
  /** Between the ends of a range: 'to' in '3 to 5'. */
  readonly to: Words;
  /** Between two numbers: 'and' in '3 and 5'. */
  readonly and: Words;
  /** What a number belongs to when it is no place of the document, behind it: 'of [the] ^' in 'paragraph 2 of Resolution 1244'. */
  readonly ownersBehind: Phrases;
  /** The same before the place: Turkish '1244 sayılı kararın 2. paragrafı'. */
  readonly ownersBefore: Phrases;
  /** Words that name a place in another language and something else in this one: Turkish 'para' is money. */
  readonly otherwise?: Words;
}

/** Questions for the source of a claim. */
interface SourceQuestions {
  /** What asks for one, the first that stands in the question counting: 'what is the source for', 'who says that'. */
  readonly asking: Phrases;
  /** What only looks so: a source of influence or energy is no source of a claim. */
  readonly harmless: Phrases;
  /** Whole messages after an answer: 'source'. */
  readonly bare: Phrases;
  /** What belongs to the asking and may stand apart from it: 'come from' in 'where does the claim about X come from'. */
  readonly apart: Phrases;
  /** At the head of the question, before what it is about: 'is there any', 'so'. */
  readonly head: Phrases;
  /** Words of which a question consists that asks for the source of what was asked before: 'what', 'the', 'that'. */
  readonly referringBack: Words;
}

/** What documents in the language are read by: words as printed. */
export interface DocumentWords {
  /** January to December, each as it may be printed, its full name first. */
  readonly months: readonly Words[];
  readonly headings: {
    /** Sections of the first level of any report: 'introduction'. */
    readonly sections: Phrases;
    /** What heads the notes at the end: 'endnotes'. */
    readonly notes: Phrases;
    /** What heads the reference list: 'works cited'. */
    readonly references: Phrases;
    /** What heads what is about the publication: 'about the author', 'contents'. */
    readonly matter: Phrases;
  };
  /** What stands over a table or figure, before its number: 'figure'. */
  readonly captions: Words;
  /** Before the author's name, with the colon that some need: 'written by', 'author:'. */
  readonly bylines: Words;
  /** Words that institutions' names have: 'institut*', 'think tank'. */
  readonly institutions: Phrases;
  /** Between two authors: 'and'. */
  readonly and: Words;
  /** After an editor's name: 'eds'. */
  readonly editors: Words;
  /** In place of a year, without its last stop: 'n.d'. */
  readonly undated: Words;
  /** Small words within surnames: 'van', 'de la'. */
  readonly nameParticles: Words;
  /** Words after which a line goes on: 'the', 'of'. */
  readonly lineOpenEnds: Words;
  readonly abbreviations: {
    /** Always followed by the rest of their sentence: 'Dr', 'e.g'. */
    readonly withinSentence: Words;
    /** Followed by the rest of it when that is a number: 'No', 'pp'. */
    readonly beforeNumber: Words;
    /** May end a sentence, though not before a small letter or a number: 'Inc', 'Sept'. Capitals count. */
    readonly endingSentence: Words;
  };
  /** Left out by languages whose names are not indexed. */
  readonly names?: NameWords;
  /** Words that, with a capital after an abbreviation, nearly always begin a sentence: 'However'. */
  readonly sentenceOpenings: Words;
}

/** What tells names and their kinds, in lower case and without the stops of abbreviations. */
export interface NameWords {
  /** Nouns that the names of bodies end with, or begin with before 'of' and 'for': 'ministry', 'dept'. */
  readonly organisations: Words;
  /** The same of what people set up for a purpose: programmes, projects, agreements, laws, meetings. */
  readonly programmes: Words;
  /** The same of places, sites and buildings among them. */
  readonly places: Words;
  /** Those of them that stand before the name itself: 'camp', 'lake', 'operation'. */
  readonly beforeName: Words;
  /** What follows the name of a company and may be left out: 'ltd'. */
  readonly companySuffixes: Words;
  /** What stands before a person's name: 'dr', 'president'. */
  readonly titles: Words;
  /** Nouns of what happens, which end the names of events: 'war', 'crisis'. */
  readonly events: Words;
  /** Before a number or a letter, a part of a text or a row and no name: 'article', 'fig'. */
  readonly partsOfTexts: Words;
  /** Laws and decisions that go by their number: 'resolution'. */
  readonly numberedLaws: Words;
  /** Directions and sizes within the names of places: 'western', 'upper'. */
  readonly placeAdjectives: Words;
  /** What with a capital and an article is a part of the world: 'west'. */
  readonly directions: Words;
  /** What shows a capitalised noun behind it to be a common one: 'the', 'its'. */
  readonly determiners: Words;
  /** Behind a name, what is a person's: 'administration'. */
  readonly led: Words;
  /** Prepositions that stand before places alone: 'in', 'near'. */
  readonly locative: Words;
  /** Pronouns and the like that open a sentence and are no content words: 'everybody'. */
  readonly pronouns: Words;
}
