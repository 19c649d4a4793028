/** Words by which English questions take something for granted, or tell it from another side. */

/** Words that claim more than a plain statement does. */
export const STRONG =
  /\b(?:without exception|prov(?:e|es|ed|en)|proof|guarantee(?:s|d)?|certain|always|never|entire|entirely|completely|absolutely|totally|fully|only|impossible|every single|undisputed|definitely|finally|forced?|no doubt|solely|exclusively|wholly|inevitably|undeniably|sole|nothing but|exactly)\b/giu;
/** Words that limit a statement so strictly that the text must have them too. */
export const LIMITING: readonly string[] = [
  'only',
  'always',
  'all',
  'fully',
  'never',
  'few',
  'rarely',
  'hardly',
  'no-longer',
  'exactly',
];

/** Words that leave no exception … */
export const UNIVERSAL =
  /\b(?:always|never|every(?: single)?|all|any case|entire(?:ly)?|complete(?:ly)?|absolute(?:ly)?|total(?:ly)?|full(?:y)?|only|sole(?:ly)?|exclusive(?:ly)?|single|invariably|certain(?:ly)? to|must|inevitabl[ey]|guarantee[sd]?|nothing (?:else|but)|without exception|definitely|prove[sdn]?|impossible|everywhere|whole|wholly|undisputed|necessarily|each and every|constantly|permanently|perfect(?:ly)?|unanimous(?:ly)?|forced?|forces)\b/giu;
/** … and those of a sentence that does. */
export const PARTIAL =
  /\b(?:often|sometimes|some|certain|may|might|not necessarily|not limited|partial(?:ly)?|largely|mostly|mainly|generally|limited|different|various|several|one of|also|not only|particularly|relatively|more)\b/iu;

/** What a time is named after: 'after the Cold War', 'since the pandemic'. */
export const EVENTS: ReadonlySet<string> = new Set(
  `war wars crisis pandemic invasion fall collapse dissolution breakup disintegration outbreak revolution coup unification
  reunification independence conflict election elections fighting attack attacks`.split(/\s+/u),
);
/** Before the name of a time, and before the article of one. */
export const TIMING: ReadonlySet<string> = new Set(
  'after since before during until till following of from post pre throughout amid upon'.split(' '),
);
/** Says of something that it is of late. */
export const RECENT = /\b(?:recent(?:ly)?|lately|nowadays|today|these days|currently|at present|presently|latest)\b/iu;

/** Asks for more than a yes or no, and takes the rest for granted. */
export const OPEN = /\b(?:what|who|whom|whose|which|when|where|why|how)\b/iu;

/** As names of directions these are too general to be held against a question. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'west east north south western eastern northern southern europe european'.split(' '),
);

/** WordNet's opposites that tell the same event from its other side: who sold something is answered by who bought it. */
export const CONVERSES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['buy', 'purchase', 'acquire', 'procure'],
    ['sell', 'sale', 'supply', 'deliver', 'provide'],
  ],
  [['lend', 'loan'], ['borrow']],
  [['send'], ['receive']],
  [['teach'], ['learn']],
  [['ask'], ['answer']],
  [['import'], ['export']],
];

/** Verbs that mean something else in every phrase. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set('go come get give take put keep hold'.split(' '));
