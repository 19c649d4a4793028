/**
 * Quotations made from a document by rule, each with the verdict it must get. Its word lists were written apart from the
 * checker's, and none is shared with it.
 */

import type { Passage } from '../../../src/corpus/passage.js';

export type Verdict = 'exact' | 'near' | 'altered' | 'absent';

export interface Case {
  readonly kind: string;
  /** The address of the passage that the case was made from; null for what is invented. */
  readonly from: string | null;
  readonly text: string;
  readonly verdict: Verdict;
}

type Swaps = readonly (readonly [RegExp, string])[];

const SYNONYMS: Swaps = [
  [/\bwide\b/u, 'broad'],
  [/\bregion\b/u, 'area'],
  [/\bpurchase\b/u, 'buying'],
  [/\bFor example\b/u, 'For instance'],
  [/\bFor instance\b/u, 'For example'],
  [/\bMoreover\b/u, 'Furthermore'],
  [/\bIn addition\b/u, 'Additionally'],
  [/\bNevertheless\b/u, 'Nonetheless'],
  [/\bprimary\b/u, 'main'],
  [/\bmain\b/u, 'principal'],
  [/\bdemonstrates?\b/u, 'shows'],
  [/\battempt to\b/u, 'try to'],
  [/\bseeks? to\b/u, 'tries to'],
  [/\bmaintains\b/u, 'keeps'],
  [/\bstrengthens\b/u, 'reinforces'],
  [/\bdeepens\b/u, 'intensifies'],
  [/\bexamined\b/u, 'studied'],
  [/\bexamine\b/u, 'study'],
  [/\bconcrete\b/u, 'tangible'],
  [/\bobjectives\b/u, 'aims'],
  [/\bgoals\b/u, 'aims'],
  [/\bobtain\b/u, 'get'],
  [/\bobtained\b/u, 'got'],
  [/\bcountries\b/u, 'nations'],
  [/\bprocurement\b/u, 'purchase'],
  [/\bcompetition\b/u, 'rivalry'],
  [/\bstance\b/u, 'position'],
  [/\brapidly\b/u, 'quickly'],
  [/\bbegun\b/u, 'started'],
  [/\bemerge\b/u, 'appear'],
  [/\bapproach\b/u, 'method'],
  [/\binstruments\b/u, 'tools'],
  [/\bsupport\b/u, 'backing'],
  [/\breveals?\b/u, 'shows'],
  [/\bserves\b/u, 'acts'],
  [/\bfundamentally\b/u, 'basically'],
  [/\bwhile\b/u, 'whereas'],
  [/\bparticularly\b/u, 'especially'],
];

const CHANGES: Swaps = [
  [/\beconomic\b/u, 'religious'],
  [/\bmilitary\b/u, 'agricultural'],
  [/\bincreases?\b/u, 'reduces'],
  [/\bincreasing\b/u, 'shrinking'],
  [/\benergy\b/u, 'tourism'],
  [/\binvestments?\b/u, 'donations'],
  [/\bpolitical\b/u, 'musical'],
  [/\bstrategy\b/u, 'accident'],
  [/\bdemocratic\b/u, 'tribal'],
  [/\bdiplomatic\b/u, 'athletic'],
  [/\bhedging\b/u, 'betting on one side'],
  [/\binfrastructure\b/u, 'fashion'],
  [/\bsmall\b/u, 'wealthy'],
  [/\brising\b/u, 'dying'],
  [/\bsecurity\b/u, 'poetry'],
  [/\binfluence\b/u, 'debt'],
  [/\bcompetition\b/u, 'friendship'],
  [/\bstates\b/u, 'churches'],
  [/\bmissile\b/u, 'tractor'],
  [/\bmedia\b/u, 'football'],
  [/\bregion\b/u, 'ocean'],
  [/\bpolicy\b/u, 'holiday'],
  [/\brelations\b/u, 'hostilities'],
  [/\binterests\b/u, 'allergies'],
];

const NEGATIONS_DROPPED: Swaps = [
  [/\bdoes not (\w+)/u, 'does $1'],
  [/\bdo not (\w+)/u, 'do $1'],
  [/\bis not only\b/u, 'is'],
  [/\bis not possible\b/u, 'is possible'],
  [/\bare not\b/u, 'are'],
  [/\bis not\b/u, 'is'],
  [/\bcannot be\b/u, 'can be'],
  [/\bhas not\b/u, 'has'],
  [/ not to /u, ' to '],
  [/ not /u, ' '],
];

const NEGATIONS_ADDED: Swaps = [
  [/\bis\b/u, 'is not'],
  [/\bare\b/u, 'are not'],
  [/\bcan be\b/u, 'cannot be'],
  [/\bhas\b/u, 'has not'],
  [/\bhave\b/u, 'have never'],
  [/\bwill be\b/u, 'will not be'],
  [/\bseeks to\b/u, 'does not seek to'],
  [/\baims to\b/u, 'does not aim to'],
  [/\bcontinues to\b/u, 'no longer continues to'],
];

const ACTORS: Swaps = [
  [/\bSerbia\b/u, 'Croatia'],
  [/\bRussia\b/u, 'China'],
  [/\bChina\b/u, 'Russia'],
  [/\bThe United States\b/u, 'The European Union'],
  [/\bthe United States\b/u, 'the European Union'],
  [/\bKosovo\b/u, 'Albania'],
  [/\bMontenegro\b/u, 'Slovenia'],
  [/\bNATO\b/u, 'OPEC'],
  [/\bsmall states\b/u, 'great powers'],
  [/\bSmall states\b/u, 'Great powers'],
  [/\bChinese\b/u, 'Turkish'],
  [/\bRussian\b/u, 'American'],
  [/\bruling elites\b/u, 'trade unions'],
];

const NUMBERS: Swaps = [
  [/\b20(\d)(\d)\b/u, '20$16'],
  [/\b19(\d)(\d)\b/u, '19$10'],
  [/\btwo\b/u, 'four'],
  [/\bthree\b/u, 'seven'],
  [/\bfive\b/u, 'six'],
  [/\bFirst\b/u, 'Fourth'],
  [/\bsecond\b/u, 'third'],
];

const HEDGES: Swaps = [
  [/\b[Ii]t is (?:\w+ )?(?:argued|stated|observed|assessed|noted|emphasized) that /u, ''],
  [/\bit can be observed that /u, ''],
  [/\b[Ss]ome (?:analyses|media sources) (?:suggest|report) that /u, ''],
  [/\bVarious (?:media sources|analyses and media sources) (?:report|indicate) that /u, ''],
  [/\bvarious sources indicate that /u, ''],
  [/\bAccording to [^,]{3,60}, /u, ''],
  [/\bis considered\b/u, 'is'],
  [/\bare considered\b(?! together)/u, 'are'],
  [/\bis regarded as\b/u, 'is'],
  [/\bmay be\b/u, 'is'],
  [/\bmay\b/u, 'will'],
  [/\bcan\b/u, 'must'],
  [/\boften\b/u, 'always'],
  [/\bgenerally\b/u, 'invariably'],
  [/\blargely\b/u, 'entirely'],
  [/\btend to\b/u, ''],
  [/\bMany analysts suggest that /u, ''],
  [/\bmany analysts suggest that /u, ''],
];

const INVENTED = [
  'Hungary has vetoed every enlargement chapter that was opened after the summer.',
  'Serbia signed a free trade agreement with India and expects textile exports to double.',
  'Turkish drones have patrolled the Danube since a ferry accident near Vukovar.',
  'Russia built a naval base on the Adriatic coast and moved two submarines there.',
  'China will finance a new opera house in Skopje with a loan of eighty million euros.',
  'The United States plans to close its embassy in Podgorica because of budget cuts.',
  'NATO soldiers are taught Albanian by volunteers from local schools.',
  'A majority of Serbs would vote against joining any military alliance, a survey found.',
  'Belgrade has nationalised the telecommunications operator and dismissed its board.',
  'Croatian tourism suffered badly from forest fires along the southern coast.',
  'The price of bread rose faster in Sarajevo than in any other capital of Europe.',
  'Greek shipowners control most of the grain trade through the Black Sea.',
  'The Prime Minister resigned after students occupied the faculty of law.',
  'Moscow offered to forgive the debts of Republika Srpska in return for a pipeline.',
  'Xi Jinping opened a Confucius Institute in Tirana during his third state visit.',
  'Kosovo introduced its own currency and a border tax on Serbian milk.',
  'The European Union pays farmers in North Macedonia to plant walnut trees.',
  'Small states should abolish their armies and rely on courts alone.',
  'Sharp power was first measured with satellite images of night-time lighting.',
  'Hedging fails whenever a state has fewer than ten million inhabitants.',
  'Huawei withdrew from the Balkans after its engineers were denied visas.',
  'German carmakers moved their battery production from Niš to Graz.',
  'The treaty limits foreign ownership of vineyards and of lakeside hotels.',
  'Bulgaria and Romania agreed on a common bid for the winter Olympics.',
  'Camp Bondsteel was sold to a private investor who grows strawberries there.',
  'Refugees from Syria crossed the river at night and were fed by monks.',
  'Its railway reached Budapest in under three hours on the first day of service.',
  'Orthodox bishops asked the president to ban shops from opening on Sundays.',
  'The poet laureate of Montenegro criticised the harbour works in a long essay.',
  'Japan supplied snow ploughs to mountain villages as part of its aid programme.',
];

/** A small generator of whole numbers that gives the same row for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Gives the cases of a document's passages: every kind over every body paragraph where its form allows. */
export function generateCases(passages: readonly Passage[], seed: number): Case[] {
  const below = numbersFrom(seed);
  const body = passages.filter(({ paragraph }) => paragraph !== null);
  const cases: Case[] = [];
  for (const [position, passage] of body.entries()) {
    const from = passage.address;
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
    const add = (kind: string, text: string | null, verdict: Verdict) => {
      if (text !== null) cases.push({ kind, from, text, verdict });
    };
    const changed = (swaps: Swaps) => {
      const made = passage.sentences.flatMap((sentence) => swaps.flatMap((swap) => swapped(sentence, swap) ?? []));
      return pick(made) ?? null;
    };
    add('exact sentence', pick(passage.sentences) ?? null, 'exact');
    add('exact, copied badly', copiedBadly(pick(passage.sentences) ?? passage.text, below), 'exact');
    add('exact paragraph', passage.text, 'exact');
    add('one word changed', changed(CHANGES), 'altered');
    add('synonym', changed(SYNONYMS), 'near');
    add('negation dropped', changed(NEGATIONS_DROPPED), 'altered');
    add('negation added', changed(NEGATIONS_ADDED), 'altered');
    add('actor swapped', changed(ACTORS), 'altered');
    add('number changed', changed(NUMBERS), 'altered');
    add('hedge dropped', changed(HEDGES), 'altered');
    const other = pick(body.filter((_, at) => Math.abs(at - position) > 1));
    const [first, second] = [pick(passage.sentences), pick(other?.sentences ?? [])];
    if (first !== undefined && second !== undefined) add('two sentences merged', merged(first, second, below), 'near');
  }
  for (const text of INVENTED) cases.push({ kind: 'invented', from: null, text, verdict: 'absent' });
  return cases;
}

/** The sentence with its first place swapped, or null where the swap does not fit; a sentence's first letter stays large. */
function swapped(sentence: string, [from, to]: Swaps[number]): string | null {
  if (!from.test(sentence)) return null;
  const made = sentence.replace(from, to).replace(/ {2,}/gu, ' ');
  return made === sentence ? null : made.charAt(0).toUpperCase() + made.slice(1);
}

/** What mail programs, word processors and PDF viewers make of a sentence's characters. */
function copiedBadly(sentence: string, below: (limit: number) => number): string {
  const ways = [
    (text: string) => `“${text}”`,
    (text: string) => text.replace(/['’]/gu, '´').replace(/[–—]/gu, '-'),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replace(/ /gu, '\n'),
    (text: string) => text.replace(/fi/gu, 'ﬁ').replace(/fl/gu, 'ﬂ'),
    (text: string) => text.replace(/\b(\p{Ll}{4})(\p{Ll}{4,})\b/u, '$1-\n$2'),
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/\.$/u, ''),
    (text: string) => text.replace(/ /gu, '\u00A0 '),
    (text: string) => text.replace(/\b(\p{Ll}{3})(\p{Ll}{5,})\b/u, '$1\u00AD$2'),
  ];
  return ways[below(ways.length)]?.(sentence) ?? sentence;
}

function merged(first: string, second: string, below: (limit: number) => number): string {
  const bare = first.replace(/\.$/u, '');
  const low = /^(?:The|This|In|These|It|For|A|Such)\b/u.test(second)
    ? second.charAt(0).toLowerCase() + second.slice(1)
    : second;
  const ways = [`${first} ${second}`, `${bare}, and ${low}`, `${bare}; ${low}`];
  return ways[below(ways.length)] ?? first;
}
