/**
 * Names as people type them, turned into the names that briefs print: a general gazetteer of states, capitals, seats of
 * government and abbreviations of world politics, none of it taken from a question list.
 */

/** Typed names to printed names; whole words, case ignored unless the typed form is upper case throughout. */
const GAZETTEER: readonly (readonly [printed: string, typed: string])[] = [
  [
    'the United States',
    'USA; US; U.S.; U.S.A.; the states; america; washington; white house; pentagon; uncle sam; state department; yankees',
  ],
  ['American', 'yankee'],
  ['China', 'PRC; P.R.C.; beijing; peking; CCP; middle kingdom; mainland china'],
  ['Russia', 'kremlin; the kremlin; moscow; russian federation; RF'],
  ['the European Union', 'EU; E.U.; brussels; european commission'],
  ['Serbia', 'belgrade; beograd'],
  ['Kosovo', 'kosova; pristina; prishtina; priština'],
  ['Bosnia and Herzegovina', 'bosnia; BiH; B&H; bosnia-herzegovina; sarajevo'],
  ['Republika Srpska', 'RS; banja luka; serb republic; bosnian serbs'],
  ['Montenegro', 'crna gora; podgorica'],
  ['North Macedonia', 'macedonia; FYROM; skopje'],
  ['Albania', 'tirana'],
  ['Croatia', 'zagreb'],
  ['Greece', 'athens'],
  ['Bulgaria', 'sofia'],
  ['Romania', 'bucharest'],
  ['Ukraine', 'kyiv; kiev'],
  ['France', 'paris'],
  ['Germany', 'berlin government'],
  ['the United Arab Emirates', 'UAE; emirates; abu dhabi; dubai'],
  ['Soviet', 'USSR; U.S.S.R.'],
  ['the Belt and Road Initiative', 'BRI; OBOR; belt and road; belt & road; new silk road; silk road'],
  ['the United Nations Security Council', 'UNSC; UN security council; security council'],
  ['the United Nations', 'UN; U.N.'],
  ['NATO', 'atlantic alliance; the alliance; north atlantic treaty organization; north atlantic treaty organisation'],
  ['unmanned aerial vehicles', 'UAV; UAVs; drone; drones'],
  ['the Kosovo Security Force', 'KSF'],
  ['the Western Balkans', 'WB6; W. Balkans'],
  ['the Partnership for Peace', 'PfP'],
  ['the Individual Partnership Action Plan', 'IPAP'],
  ['artificial intelligence', 'AI'],
  ['the Development Finance Corporation', 'DFC'],
  ['Chinese', "PRC's; beijing's"],
  ['Russian', "kremlin's; moscow's"],
];

/** How a question speaks of the document it is put to; said of every passage, it tells none apart. */
const THE_DOCUMENT =
  /(?:,?\s*(?:according to|in|of|from)\s+)?\b(?:this|the|that|ur|your)\s+(?:policy\s+)?(?:brief|paper|report|article|text|document|study|pdf|essay)(?:['’]s)?\b/giu;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const PRINTED = new Map(
  GAZETTEER.flatMap(([printed, typed]) =>
    typed.split(';').map((form) => [form.trim().toLowerCase(), printed] as const),
  ),
);

/** All typed forms, longest first, so that a name within a longer one is not taken for itself. */
const TYPED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the )?(${[...PRINTED.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Forms this short are words too ("us", "ai", "rs") unless they are in capitals. */
const SHORT_FORM_CHARS = 3;
const UNMISTAKABLE: ReadonlySet<string> = new Set(['usa', 'prc', 'ccp', 'bri', 'uae', 'uav', 'eu', 'bih', 'ksf']);

/** Forms that people type in lower case too, though they are words: read as names where a name can stand. */
const LOWER_CASE_US =
  /\b(?:the us|us (?=military|army|troops|policy|presence|government|influence|strategy|role|tools|and|vs|or|do|does|in)|(?<=and |vs |vs\. |or |by |with )us\b)/giu;

/**
 * The question with the names that briefs print and without its mention of the document; equal to the question where
 * there is nothing to change. English questions only.
 */
export function withPrintedNames(question: string): string {
  const normalised = question
    .replace(THE_DOCUMENT, ' ')
    .replace(LOWER_CASE_US, (typed) => (typed.endsWith(' ') ? 'United States ' : 'the United States'))
    .replace(TYPED, (whole, typed: string) => {
      const key = typed.toLowerCase();
      const isWord = typed.length <= SHORT_FORM_CHARS && typed !== typed.toUpperCase() && !UNMISTAKABLE.has(key);
      return isWord ? whole : (PRINTED.get(key) ?? whole);
    });
  const tidy = normalised
    .replace(/\bthe the\b/gu, 'the')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?!.,])/gu, '$1')
    .trim();
  return /\p{L}/u.test(tidy) ? tidy : question;
}
