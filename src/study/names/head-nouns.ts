/** Words of English by which a name tells of what kind it is: head nouns ("Ministry"), titles ("Dr."), what stands beside it. */

export type NameKind = 'person' | 'organisation' | 'place' | 'programme';

const listed = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Nouns that the names of bodies end with, or begin with before "of" and "for", in lower case. */
const ORGANISATIONS = listed(`
  academy administration agency airlines airways alliance army assembly association assn authority bank bloc board bd bureau
  cabinet center centre chamber church club coalition college command commission committee community company companies
  confederation conference congress consortium cooperative co-operative co corp corporation corps council court delegation
  department dept directorate directorates division embassy enterprise exchange faculty federation firm force forces forum
  foundation front fund funds gmbh group government guard holding holdings hospital house inc industries inspectorate
  inst institute institution institutions laboratory lab league legion library llc ltd media ministry mission museum mutual
  navy network newspaper observatory office orchestra organisation organization outlet panel parliament partners party patriarchate
  plc police press regulator school secretariat senate service services society staff survey syndicate team trust tribunal union unit
  univ university
`);

/** The same of what people set up for a purpose: programmes, projects, agreements, laws, meetings. */
const PROGRAMMES = listed(`
  accord accords act action agenda agreement agreements amendment award bill campaign charter code compact concept connection constitution
  convention convoy corridor deal decade declaration dialogue directive doctrine exercise facility fellowship framework goals
  guidelines initiative initiatives instrument interconnector law mechanism memorandum method operation pact package partnership pipeline plan
  plans platform policy pledge principles process program programme programmes programs project projects prop proposition protocol
  reform regulation resolution roadmap scheme statute strategy summit treaty
`);

/** The same of places, sites and buildings among them. */
const PLACES = listed(`
  airport archipelago area avenue barrage base basin bay beach bridge building camp canal canyon cape castle cathedral city
  coast commune continent country countries county creek dam delta desert district emirates empire estuary factory forest
  fort garden gardens gate gulf harbor harbour heights highway hill hills island islands isle isles kingdom lake mine monastery
  mosque motorway mount mountain mountains mt ocean palace park pass peninsula plain plant plateau port prison province quarter railway
  refinery region republic reservoir river road sea sound square stadium state station strait straits street territories
  territory tower town tunnel valley village wall
`);

const KIND_OF_NOUN: ReadonlyMap<string, NameKind> = new Map([
  ...ORGANISATIONS.map((noun) => [noun, 'organisation'] as const),
  ...PROGRAMMES.map((noun) => [noun, 'programme'] as const),
  ...PLACES.map((noun) => [noun, 'place'] as const),
]);

const plainNoun = (word: string) => word.toLowerCase().replace(/\.$/u, '');

/** The kind that a head noun tells, in any case and with the full stop of an abbreviation ("Dept."); null for other words. */
export const kindOfNoun = (word: string): NameKind | null => KIND_OF_NOUN.get(plainNoun(word)) ?? null;

/** Place nouns that stand before the name itself: "Camp Bondsteel", "Lake Ohrid". */
const LEADING = new Set(listed('camp cape fort gulf isle lake mount mt port operation project agenda'));
export const leadsName = (word: string): boolean => LEADING.has(plainNoun(word));

/** What follows the name of a company or a county and may be left out: "J.D. Farrow & Co.", "Alder Co.". */
const SUFFIXES = new Set(listed('co corp gmbh inc llc ltd plc'));
export const isCompanySuffix = (word: string): boolean => SUFFIXES.has(plainNoun(word));

const PERSON_SUFFIXES = new Set(['jr', 'sr']);
export const isPersonSuffix = (word: string): boolean => PERSON_SUFFIXES.has(plainNoun(word));

const TITLES = new Set(
  listed(`
  admiral ambassador archbishop bishop brigadier captain capt cardinal chair chairman chairwoman chancellor chargé colonel col
  commander commissioner congressman congresswoman consul councillor deputy director dr emperor empress envoy father general gen
  governor gov imam judge justice king lady leader lieutenant lord madam major marshal mayor minister mr mrs ms patriarch pope premier
  president prime prince princess prof professor queen rabbi rep representative secretary secretary-general sen senator
  sergeant sheikh sir speaker spokesman spokesperson spokeswoman sultan vice
`),
);
/** Whether the word stands before a person's name, also with the full stop of an abbreviation. */
export const isTitle = (word: string): boolean => TITLES.has(plainNoun(word));

/** Nouns of what happens: a name that ends with one is that of an event ("Cold War", "Prague Spring"). */
const EVENTS = new Set(
  listed(`
  battle blockade championship coup crisis cup day depression disaster earthquake era festival flood games genocide hurricane
  olympics pandemic prize renaissance revolt revolution shock siege spring uprising war wars week winter year
`),
);
export const isEvent = (word: string): boolean => EVENTS.has(plainNoun(word));

/** Words before a number or a letter that name a part of a text or a row, and nothing else: "Fig. 2", "Article 9", "Class A". */
const NUMBERED = new Set(
  listed(`
  annex app appendix art article box case chapter ch class figure fig footnote form group item level line no note number option page
  para paragraph part phase question section step stage table tbl title type vol volume
`),
);
export const isNumbered = (word: string): boolean => NUMBERED.has(plainNoun(word));

/** Laws and decisions that go by their number: "Prop. 103", "Resolution 1244". */
const NUMBERED_LAWS = new Set(
  listed(
    'act agenda amendment bill directive horizon law prop proposition protocol reg regulation res resolution vision',
  ),
);
export const isNumberedLaw = (word: string): boolean => NUMBERED_LAWS.has(plainNoun(word));

/** Directions and sizes that are part of a place's name: "Western Balkans", "Upper Dale". */
const PLACE_ADJECTIVES = new Set(
  listed(`
  central east eastern far great greater inner latin lesser lower middle near new north northeast northeastern northern northwest
  northwestern old outer saint san santa são south southeast southeastern southern southwest southwestern st upper west western
`),
);
export const isPlaceAdjective = (word: string): boolean => PLACE_ADJECTIVES.has(plainNoun(word));

const DETERMINERS = new Set(
  listed('a an any each every her his its my no our some that the their these this those your'),
);
/** Whether the word before a capitalised one shows it to be a common noun: "the Directive", "its Members". */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word.toLowerCase());

const DIRECTIONS = new Set(listed('east north south west'));
/** Whether the word with a capital and "the" is a part of the world: "the West". */
export const isDirection = (word: string): boolean => DIRECTIONS.has(plainNoun(word));

/** Behind a name, what is somebody's: "the Biden administration". */
const LED = new Set(listed('administration presidency premiership cabinet doctrine era'));
export const isLed = (word: string): boolean => LED.has(word);

/** Prepositions that stand before places. */
const LOCATIVE = new Set(listed('across around in inside into near outside throughout within'));
export const isLocative = (word: string): boolean => LOCATIVE.has(word);

/** Pronouns and particles that open a sentence and stand in no dictionary of content words. */
const PRONOUNS = new Set(
  listed(`
  another anybody anyone anything else everybody everyone everything hers herself himself mine myself nobody others ours ourselves
  somebody someone something theirs themselves whoever whatever whenever wherever whichever whom whose yes yours yourself
`),
);
export const isPronoun = (word: string): boolean => PRONOUNS.has(word);

/** Lower-case words within names of persons. */
const PARTICLES = new Set(listed('al bin da de del della den der di dos du el ibn la le ten ter van von zu'));
export const isParticle = (word: string): boolean => PARTICLES.has(word);
