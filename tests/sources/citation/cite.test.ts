/** Citations against strings written by hand from the manuals: APA 7, CMOS 18 (author–date), MLA 9, Cite Them Right 12. */

import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/corpus/references/citation.js';
import { citableDocument, citablePassage, citableSource } from '../../../src/sources/citation/citable.js';
import { cite } from '../../../src/sources/citation/cite.js';
import type { Citable } from '../../../src/sources/citation/item.js';
import { sourceGraphOf } from '../../../src/sources/graph.js';
import { brief, otherDocument, passageAt } from '../brief.js';

const entry = (n: number, document = brief.document): Citable => {
  const source = sourceGraphOf(document).sources.find(({ reference }) => reference?.n === n);
  if (source === undefined) throw new Error(`No reference ${n}`);
  return citableSource(source);
};
const fromOther = (id: string, n: number) => entry(n, otherDocument(id).document);

const REUTERS =
  'https://www.reuters.com/business/aerospace-defense/nato-partner-serbia-admits-buying-chinese-missiles-after-photos-leaked-2026-03-13/';
const RUSI = 'https://static.rusi.org/rusi_pub_228_op_russiachina_serbia_final.pdf';
const SMALL_WARS = 'https://smallwarsjournal.com/2025/11/05/china-s-rising-influence-in-the-western-balkans/';
const JAMESTOWN = 'https://jamestown.org/moscow-leverages-extremism-in-the-balkans/';
const ATLANTIC =
  'https://www.atlanticcouncil.org/blogs/2026-will-be-a-big-year-in-the-western-balkans-heres-what-to-watch/';

/** An entry as a list prints it, read as the reader does. */
const printed = (raw: string): Citable => {
  const reference = { n: 1, raw, ...citationOf(raw), page: null };
  const document = { ...brief.document, id: raw.slice(0, 8), footnotes: [], references: [reference] };
  return entry(1, document);
};

const WORKS: readonly (readonly [string, Citable, Record<'apa' | 'chicago' | 'mla' | 'harvard', string>])[] = [
  [
    'the brief',
    citableDocument(brief.document),
    {
      apa: 'Küsmenoğlu, Ç. (2026). The U.S. – Russia – China Competition in the Balkans and the Role of Serbia (No. 79). Center for Diplomatic Affairs and Political Studies (DİPAM).',
      chicago:
        'Küsmenoğlu, Çağlanur. 2026. The U.S. – Russia – China Competition in the Balkans and the Role of Serbia. No. 79. Center for Diplomatic Affairs and Political Studies (DİPAM).',
      mla: 'Küsmenoğlu, Çağlanur. The U.S. – Russia – China Competition in the Balkans and the Role of Serbia. No. 79, Center for Diplomatic Affairs and Political Studies (DİPAM), July 2026.',
      harvard:
        'Küsmenoğlu, Ç. (2026) The U.S. – Russia – China Competition in the Balkans and the Role of Serbia. No. 79. Center for Diplomatic Affairs and Political Studies (DİPAM).',
    },
  ],
  [
    'a journal article',
    entry(3),
    {
      apa: 'Kuik, C.-C. (2008). The essence of hedging: Malaysia and Singapore’s response to a rising China. Contemporary Southeast Asia, 30(2), 159–185.',
      chicago:
        'Kuik, C.-C. 2008. “The Essence of Hedging: Malaysia and Singapore’s Response to a Rising China.” Contemporary Southeast Asia 30 (2): 159–85.',
      mla: 'Kuik, C.-C. “The Essence of Hedging: Malaysia and Singapore’s Response to a Rising China.” Contemporary Southeast Asia, vol. 30, no. 2, 2008, pp. 159–85.',
      harvard:
        'Kuik, C.-C. (2008) ‘The essence of hedging: Malaysia and Singapore’s response to a rising China’, Contemporary Southeast Asia, 30(2), pp. 159–185.',
    },
  ],
  [
    'a journal article with a DOI',
    fromOther('a1-shrinking-river', 3),
    {
      apa: 'Lindqvist, M., & Achterberg, P. (2015). Seepage losses in unlined canals: Evidence from four basins. Journal of Irrigation Practice, 41(2), 113–131. https://doi.org/10.5555/jip.2015.41.113',
      chicago:
        'Lindqvist, M., and P. Achterberg. 2015. “Seepage Losses in Unlined Canals: Evidence from Four Basins.” Journal of Irrigation Practice 41 (2): 113–31. https://doi.org/10.5555/jip.2015.41.113.',
      mla: 'Lindqvist, M., and P. Achterberg. “Seepage Losses in Unlined Canals: Evidence from Four Basins.” Journal of Irrigation Practice, vol. 41, no. 2, 2015, pp. 113–31, https://doi.org/10.5555/jip.2015.41.113.',
      harvard:
        'Lindqvist, M. and Achterberg, P. (2015) ‘Seepage losses in unlined canals: evidence from four basins’, Journal of Irrigation Practice, 41(2), pp. 113–131. Available at: https://doi.org/10.5555/jip.2015.41.113.',
    },
  ],
  [
    'a book',
    fromOther('c2-grain-in-the-village', 2),
    {
      apa: 'Sidibe, M. (1998). A Kind of Weather: Memoirs of a Grain Bank Secretary. Editions du Fleuve.',
      chicago: 'Sidibe, Moussa. 1998. A Kind of Weather: Memoirs of a Grain Bank Secretary. Editions du Fleuve.',
      mla: 'Sidibe, Moussa. A Kind of Weather: Memoirs of a Grain Bank Secretary. Editions du Fleuve, 1998.',
      harvard: 'Sidibe, M. (1998) A Kind of Weather: Memoirs of a Grain Bank Secretary. Bamako: Editions du Fleuve.',
    },
  ],
  [
    'a report of a series',
    entry(2),
    {
      apa: 'Goh, E. (2005). Meeting the China challenge: The U.S. in Southeast Asian regional security strategies (Policy Studies No. 16). East-West Center Washington.',
      chicago:
        'Goh, E. 2005. Meeting the China Challenge: The U.S. in Southeast Asian Regional Security Strategies. Policy Studies No. 16. East-West Center Washington.',
      mla: 'Goh, E. Meeting the China Challenge: The U.S. in Southeast Asian Regional Security Strategies. Policy Studies no. 16, East-West Center Washington, 2005.',
      harvard:
        'Goh, E. (2005) Meeting the China challenge: The U.S. in Southeast Asian regional security strategies. Policy Studies 16. East-West Center Washington.',
    },
  ],
  [
    'a report by two authors with a link and no date',
    entry(15),
    {
      apa: `Nouwens, V., & Ferris, E. (n.d.). Sino-Russian interests in Serbia: Competitive, coordinated or complementary? Royal United Services Institute for Defence and Security Studies. ${RUSI}`,
      chicago: `Nouwens, V., and E. Ferris. n.d. Sino-Russian Interests in Serbia: Competitive, Coordinated or Complementary? Royal United Services Institute for Defence and Security Studies. ${RUSI}.`,
      mla: `Nouwens, V., and E. Ferris. Sino-Russian Interests in Serbia: Competitive, Coordinated or Complementary? Royal United Services Institute for Defence and Security Studies, ${RUSI}.`,
      harvard: `Nouwens, V. and Ferris, E. (no date) Sino-Russian interests in Serbia: Competitive, coordinated or complementary? Royal United Services Institute for Defence and Security Studies. Available at: ${RUSI}.`,
    },
  ],
  [
    'a thesis',
    entry(1),
    {
      apa: 'Beeker, B. (2022). Serbia’s delicate balancing act: A case study of Serbia’s foreign policy [Master’s thesis]. University of North Carolina at Chapel Hill.',
      chicago:
        'Beeker, B. 2022. “Serbia’s Delicate Balancing Act: A Case Study of Serbia’s Foreign Policy.” Master’s thesis, University of North Carolina at Chapel Hill.',
      mla: 'Beeker, B. Serbia’s Delicate Balancing Act: A Case Study of Serbia’s Foreign Policy. 2022. University of North Carolina at Chapel Hill, Master’s thesis.',
      harvard:
        'Beeker, B. (2022) Serbia’s delicate balancing act: A case study of Serbia’s foreign policy. Master’s thesis. University of North Carolina at Chapel Hill.',
    },
  ],
  [
    'a web page with a date',
    entry(7),
    {
      apa: `Small Wars Journal. (2025, November 5). China’s rising influence in the Western Balkans. ${SMALL_WARS}`,
      chicago: `Small Wars Journal. 2025. “China’s Rising Influence in the Western Balkans.” November 5. ${SMALL_WARS}.`,
      mla: `“China’s Rising Influence in the Western Balkans.” Small Wars Journal, 5 Nov. 2025, ${SMALL_WARS}.`,
      harvard: `Small Wars Journal (2025) China’s rising influence in the Western Balkans. Available at: ${SMALL_WARS}.`,
    },
  ],
  [
    'a web page without a date',
    entry(10),
    {
      apa: `Jamestown Foundation. (n.d.). Moscow leverages extremism in the Balkans. ${JAMESTOWN}`,
      chicago: `Jamestown Foundation. n.d. “Moscow Leverages Extremism in the Balkans.” ${JAMESTOWN}.`,
      mla: `“Moscow Leverages Extremism in the Balkans.” Jamestown Foundation, ${JAMESTOWN}.`,
      harvard: `Jamestown Foundation (no date) Moscow leverages extremism in the Balkans. Available at: ${JAMESTOWN}.`,
    },
  ],
  [
    'a Serbian web page, its title as printed',
    entry(16),
    {
      apa: 'N1. (n.d.). Vesti iz Srbije, regiona i sveta. https://n1info.rs/vesti/',
      chicago: 'N1. n.d. “Vesti iz Srbije, regiona i sveta.” https://n1info.rs/vesti/.',
      mla: '“Vesti iz Srbije, regiona i sveta.” N1, https://n1info.rs/vesti/.',
      harvard: 'N1 (no date) Vesti iz Srbije, regiona i sveta. Available at: https://n1info.rs/vesti/.',
    },
  ],
  [
    'a blog post',
    entry(9),
    {
      apa: `Atlantic Council. (n.d.). 2026 will be a big year in the Western Balkans: Here’s what to watch. ${ATLANTIC}`,
      chicago: `Atlantic Council. n.d. “2026 Will Be a Big Year in the Western Balkans: Here’s What to Watch.” ${ATLANTIC}.`,
      mla: `“2026 Will Be a Big Year in the Western Balkans: Here’s What to Watch.” Atlantic Council, ${ATLANTIC}.`,
      harvard: `Atlantic Council (no date) ‘2026 will be a big year in the Western Balkans: Here’s what to watch’. Available at: ${ATLANTIC}.`,
    },
  ],
  [
    'a newspaper article with a date',
    entry(8),
    {
      apa: `Reuters. (2026, March 13). NATO partner Serbia admits buying Chinese missiles after photos leaked. ${REUTERS}`,
      chicago: `Reuters. 2026. “NATO Partner Serbia Admits Buying Chinese Missiles After Photos Leaked.” March 13. ${REUTERS}.`,
      mla: `“NATO Partner Serbia Admits Buying Chinese Missiles after Photos Leaked.” Reuters, 13 Mar. 2026, ${REUTERS}.`,
      harvard: `Reuters (2026) ‘NATO partner Serbia admits buying Chinese missiles after photos leaked’, 13 March. Available at: ${REUTERS}.`,
    },
  ],
];

const CHAPTER = {
  apa: 'Okafor, N., & Stein, B. (2016). Planning around breakfast: Household responses to irregular provision. In H. Dahl & M. Petrov (Eds.), Families and public services (pp. 88–113). Harbour University Press.',
  chicago:
    'Okafor, N., and B. Stein. 2016. “Planning Around Breakfast: Household Responses to Irregular Provision.” In Families and Public Services, edited by H. Dahl and M. Petrov. Harbour University Press.',
  mla: 'Okafor, N., and B. Stein. “Planning around Breakfast: Household Responses to Irregular Provision.” Families and Public Services, edited by H. Dahl and M. Petrov, Harbour University Press, 2016, pp. 88–113.',
  harvard:
    'Okafor, N. and Stein, B. (2016) ‘Planning around breakfast: Household responses to irregular provision’, in H. Dahl and M. Petrov (eds) Families and public services. Harbour University Press, pp. 88–113.',
};
const PAPER = {
  apa: 'Berg, K. (2019). Tides and tariffs. Proceedings of the Third Conference on Port Economics, 12–20.',
  chicago: 'Berg, K. 2019. “Tides and Tariffs.” Proceedings of the Third Conference on Port Economics, 12–20.',
  mla: 'Berg, K. “Tides and Tariffs.” Proceedings of the Third Conference on Port Economics, 2019, pp. 12–20.',
  harvard: 'Berg, K. (2019) ‘Tides and tariffs’, Proceedings of the Third Conference on Port Economics, pp. 12–20.',
};
const DISSERTATION = {
  apa: 'Quist, B. (2018). Nurses Alone: A Study of Nineteen Posts [PhD dissertation]. University of Holt.',
  chicago: 'Quist, Bertil. 2018. “Nurses Alone: A Study of Nineteen Posts.” PhD dissertation, University of Holt.',
  mla: 'Quist, Bertil. Nurses Alone: A Study of Nineteen Posts. 2018. University of Holt, PhD dissertation.',
  harvard: 'Quist, B. (2018) Nurses Alone: A Study of Nineteen Posts. PhD dissertation. University of Holt.',
};
const PRINTED = [
  [
    'a chapter (APA)',
    'Okafor, N., & Stein, B. (2016). Planning around breakfast: Household responses to irregular provision. In H. Dahl & M. Petrov (Eds.), Families and public services (pp. 88-113). Harbour University Press.',
    CHAPTER,
  ],
  [
    'a paper of proceedings',
    'Berg, K. (2019). Tides and tariffs. In Proceedings of the Third Conference on Port Economics (pp. 12-20).',
    PAPER,
  ],
  [
    'a dissertation (Chicago)',
    'Quist, Bertil. "Nurses Alone: A Study of Nineteen Posts." PhD diss., University of Holt, 2018.',
    DISSERTATION,
  ],
] as const;

describe.each(['apa', 'chicago', 'mla', 'harvard'] as const)('a citation in %s', (style) => {
  it.each(WORKS)('of %s is as the manual has it', async (_, citable, expected) => {
    expect(await cite([citable], style)).toBe(expected[style]);
  });

  it.each(PRINTED)('of %s is as the manual has it', async (_, raw, expected) => {
    expect(await cite([printed(raw)], style)).toBe(expected[style]);
  });
});

describe('a citation of a passage', () => {
  it.each([
    ['apa', '(Küsmenoğlu, 2026, para. 12)'],
    ['chicago', '(Küsmenoğlu 2026, para. 12)'],
    ['mla', '(Küsmenoğlu, par. 12)'],
    ['harvard', '(Küsmenoğlu, 2026, para. 12)'],
  ] as const)('names the paragraph in %s: %s', async (style, inText) => {
    const passage = citablePassage(brief.document, passageAt(brief, 'p12'));
    const [reference, place] = (await cite([passage], style)).split('\n');
    expect(reference).toBe(await cite([citableDocument(brief.document)], style));
    expect(place).toBe(inText);
  });

  it.each(['bibtex', 'ris', 'csl-json'] as const)('notes the paragraph in %s', async (style) => {
    expect(await cite([citablePassage(brief.document, passageAt(brief, 'p12'))], style)).toContain('para. 12');
  });

  it('names the note for a footnote and no place for matter', () => {
    expect(citablePassage(brief.document, passageAt(brief, 'fn9')).place).toEqual({
      kind: 'note',
      number: 9,
      page: null,
    });
    expect(citablePassage(brief.document, passageAt(brief, 'matter1')).place).toBeNull();
  });
});

describe('a list of all sources', () => {
  it('has each work once, in the style’s own order', async () => {
    const all = sourceGraphOf(brief.document).sources.map(citableSource);
    const lines = (await cite(all, 'apa')).split('\n');
    expect(lines).toHaveLength(26);
    expect(lines[0]).toMatch(/^Atlantic Council\. /u);
    expect(lines.at(-1)).toMatch(/^Weissmann, M\. /u);
  });

  it('of nothing is nothing', async () => {
    expect(await cite([], 'apa')).toBe('');
  });
});

describe('what is not stated', () => {
  it('stands in no style: no place, no date of access, no number', async () => {
    for (const style of ['apa', 'chicago', 'mla', 'harvard', 'bibtex', 'ris', 'csl-json'] as const) {
      const all = sourceGraphOf(brief.document).sources.map(citableSource);
      const text = await cite([citableDocument(brief.document), ...all], style);
      expect(text).not.toMatch(/undefined|null|NaN|accessed|retrieved|istanbul|\bs\.?l\.\b/iu);
    }
  });
});
