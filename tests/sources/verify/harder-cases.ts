/** Quotations of the harder kinds, written by hand over the vendored brief. */

import type { Verdict } from './generate-cases.js';

export type HandWritten = readonly [kind: string, text: string, verdict: Verdict];

export const HARDER_CASES: readonly HandWritten[] = [
  // Parts of sentences.
  ['part', 'the strongest dimension of the relationship between Serbia and China', 'exact'],
  ['part', 'transportation, energy, and mining projects carried out with Serbia', 'exact'],
  ['part', 'Great powers in the region pursue their rivalry indirectly', 'exact'],
  ['part', 'ordering of fighter jets from France in 2024', 'exact'],
  ['part', 'two-chair policy', 'exact'],
  ['part', 'at the same time, it continues its process of integration with the European Union', 'exact'],
  ['part', 'Serbia develops them within a framework focused on economic benefits.', 'exact'],
  ['part', 'Russia seeks to increase its influence in the Balkans through far-right movements', 'altered'],
  ['part', 'ideological elements play a limited role in this policy', 'altered'],
  ['part', 'there exists a limited level of alignment and implicit coordination', 'altered'],
  ['part', 'Serbia fully bandwagons with China', 'altered'],
  ['part', 'pursue a direct balancing strategy against the European Union or the West', 'altered'],
  ['part', 'Serbia has procured certain missile systems from China', 'altered'],
  ['part', 'geopolitical competition in the Balkans is shaped not by producing direct instability', 'altered'],
  [
    'part',
    'two main elements stand out in Serbia’s balancing policy: economic benefits and the Kosovo issue',
    'altered',
  ],
  ['part', 'adhering to a single strategy', 'altered'],
  ['part', 'pose a threat to regional stability', 'altered'],
  // Across sentences and in the small print.
  [
    'across',
    'Second, soft power and ideological instruments are among Russia’s sources of influence. According to analyses conducted by the Jamestown Foundation, Russia seeks to increase its influence in the Balkans through far-right movements, Orthodox religious networks, and various political actors.',
    'exact',
  ],
  ['across', 'both strategic yet', 'absent'],
  [
    'across',
    'These investments are distributed across various sectors. For example, major construction projects',
    'exact',
  ],
  ['small print', 'Moscow Leverages Extremism in the Balkans', 'exact'],
  ['small print', 'Makedonci: Rakete koje je Srbija kupila od Kine predstavljaju pretnju za region', 'exact'],
  [
    'small print',
    'Ginkel razgovarao s Becirovicem: SAD ce nastaviti podrzavati multietnicku Bosnu i Hercegovinu',
    'near',
  ],
  ['small print', 'Çağlanur Küsmenoğlu is currently pursuing her undergraduate degree', 'exact'],
  ['small print', 'diplomatik ilişkiler ve politik araştırmalar merkezi', 'exact'],
  ['small print', 'Walker, C., & Ludwig, J. (2018). Sharp power: Rising authoritarian influence.', 'altered'],
  ['small print', 'Walker, C., and Ludwig, J. (2017). Sharp power: Rising authoritarian influence', 'near'],
  [
    'small print',
    'Reuters, "NATO Partner Serbia Admits Buying Chinese Missiles After Photos Leaked", 13 March 2026',
    'exact',
  ],
  [
    'small print',
    'Reuters, "NATO Partner Serbia Admits Buying Russian Missiles After Photos Leaked", 13 March 2026',
    'altered',
  ],
  ['copied', 'Indeed⁹, various sources indicate that Serbia has procured certain missile systems from China.', 'exact'],
  ...['China.9', 'China⁹.', 'China.⁹', 'China.[9]', 'China[9].', 'China.[^9]', 'China.9,10', 'China."9'].map(
    (end): HandWritten => [
      'note mark',
      `Indeed, various sources indicate that Serbia has procured certain missile systems from ${end}`,
      'exact',
    ],
  ),
  [
    'note mark',
    'Indeed, various sources indicate that Serbia has procured certain missile systems from China.9 This situation demonstrates that Serbia is not only oriented toward NATO systems',
    'exact',
  ],
  [
    'note mark',
    'The Cold War ended with the fall of the Berlin Wall in 1989 and the dissolution of the Soviet Union in 1991.5',
    'exact',
  ],
  ['note mark', 'Russia still provides the Serbian army with various military equipment.9', 'near'],
  [
    'note mark',
    'Indeed,8 various sources indicate that Serbia has procured certain missile systems from Russia.9',
    'altered',
  ],
  ['number', 'Russia continues to provide various military equipment to the Serbian army 9', 'altered'],
  ['number', 'Russia continues to provide 9, various military equipment to the Serbian army', 'altered'],
  [
    'number',
    'Meeting the China challenge: The U.S. in Southeast Asian regional security strategies (Policy Studies No.17)',
    'altered',
  ],
  ['copied', 'Rus­sia con­tin­ues to pro­vide var­i­ous mil­i­tary equip­ment to the Ser­bian army.', 'exact'],
  [
    'copied',
    'Although a pure bandwagoning strategy may ap-\npear relatively reasonable from an eco-\nnomic perspective, it is regarded as risky because it can restrict the maneu-\nverability of small states',
    'exact',
  ],
  // Tense, number, voice, order.
  ['tense', 'Russia continued to provide various military equipment to the Serbian army.', 'near'],
  [
    'tense',
    'Small states faced high levels of risk due to the uncertainty arising from their inability to predict when and how the distribution of power would change.',
    'near',
  ],
  [
    'plural',
    'Economic pragmatism refers to policies in which states seek to maximize the economic gains they can obtain from direct trade and investment relations with great powers.',
    'near',
  ],
  ['plural', 'These investments are distributed across various sector.', 'near'],
  [
    'passive',
    'In 2025, Russian technical support was received by Serbia to modernize its Soviet-made MiG-29 fighter jets.',
    'near',
  ],
  [
    'order',
    'The Soviet Union dissolved in 1991 and the Cold War ended with the fall of the Berlin Wall in 1989.',
    'near',
  ],
  ['order', 'China and Russia both aim to limit Western influence in the Balkans.', 'near'],
  [
    'order',
    'Since the 2010s, however, the region has once again begun to emerge as a focal point of geopolitical interest.',
    'near',
  ],
  ['roles', 'China does not openly oppose Russia’s investment programs in Balkan countries.', 'altered'],
  ['roles', 'Aleksandar Vučić defines Russia as a more important Eastern partner compared to China', 'altered'],
  ['roles', 'dependence on Russian gas is increased', 'altered'],
  // Names and figures written otherwise.
  [
    'alias',
    'The US seeks to integrate the Western Balkans into the Western system through NATO and economic cooperation',
    'near',
  ],
  [
    'alias',
    'At the same time, the small state adopts a cautious stance so as not to lose its autonomy and to avoid becoming overly dependent.',
    'near',
  ],
  ['alias', 'The instruments used by the US in the Balkans can be examined under 3 main headings.', 'near'],
  ['alias', 'The relations between Serbia and the EU constitute an example of this situation.', 'near'],
  [
    'figure',
    'The hedging strategy consists of 5 main components: economic pragmatism, binding engagement, limited bandwagoning, sovereignty denial, and indirect balancing.',
    'near',
  ],
  [
    'figure',
    'The hedging strategy consists of four main components: economic pragmatism, binding engagement, limited bandwagoning, and sovereignty denial.',
    'altered',
  ],
  [
    'figure',
    'The Cold War ended with the fall of the Berlin Wall in 1990 and the dissolution of the Soviet Union in 1991.',
    'altered',
  ],
  [
    'figure',
    'Indeed, Serbia received Russian technical support to modernize its Soviet-made MiG-29 fighter jets.',
    'altered',
  ],
  [
    'figure',
    'Serbia’s procurement of Chinese-made CH-92A unmanned aerial vehicles and FK-4 air defense systems',
    'altered',
  ],
  [
    'name',
    'statements by Kosovo’s Minister of Defense, Ginkel, that Serbia’s ballistic missiles acquired from China pose a threat to regional stability',
    'altered',
  ],
  [
    'name',
    'Vucic states that relations with China and Russia are being deepened in a controlled and balanced manner.',
    'near',
  ],
  // Hedges, attributions and limits changed.
  [
    'hedge',
    'Both strategies will influence a great power by incorporating it into an institutional network that includes other major actors.',
    'altered',
  ],
  [
    'hedge',
    'In the first quarter of 2026, the Serbian opposition has been criticizing the government’s characterization of Russia as a strategic partner.',
    'altered',
  ],
  [
    'hedge',
    'It is proven that ideological elements play a limited role in this policy, and that a predominantly economic cooperation- and development-oriented approach is adopted.',
    'altered',
  ],
  [
    'hedge',
    'It is claimed that ideological elements play a limited role in this policy, and that a predominantly economic cooperation- and development-oriented approach is adopted.',
    'near',
  ],
  ['hedge', 'These activities are conducted through diplomatic and economic instruments.', 'altered'],
  ['hedge', 'These activities are mostly conducted through diplomatic and economic instruments.', 'near'],
  ['hedge', 'Serbian leaders always refer to this approach as a "two-chair policy."', 'altered'],
  [
    'hedge',
    'Nye notes that two main elements stand out in Serbia’s balancing policy: economic benefits and the Kosovo issue.',
    'altered',
  ],
  ['hedge', 'all great powers play a significant role in the risk management of small states', 'altered'],
  [
    'hedge',
    'The Balkans is one of the regions where this process can be observed most concretely and contemporarily.',
    'altered',
  ],
  [
    'limit',
    'Hedging behavior becomes possible when certain conditions are met, such as the absence of an immediate threat',
    'altered',
  ],
  // Whole sentences joined, dropped between, added to.
  [
    'joined',
    'Russia continues to provide various military equipment to the Serbian army. For this reason, Serbia maintains technical cooperation with Russia in order to sustain and modernize its existing military capacity.',
    'near',
  ],
  [
    'joined',
    'China positions itself as a partner that offers economic opportunities. These investments are distributed across various sectors.',
    'near',
  ],
  [
    'joined',
    'Serbian leaders sometimes refer to this approach as a "two-chair policy," while China positions itself as a partner that offers economic opportunities.',
    'near',
  ],
  [
    'added',
    'China positions itself as a partner that offers economic opportunities. Its ambassador owns three hotels in Belgrade.',
    'altered',
  ],
  // Rewritten with other words.
  ['rewritten', 'Russia still provides the Serbian army with various military equipment.', 'near'],
  ['rewritten', 'Great powers in the area carry on their competition indirectly by way of Balkan states.', 'near'],
  [
    'rewritten',
    'Both countries make these sharp power strategies less effective through partnerships established with local institutions.',
    'altered',
  ],
  [
    'rewritten',
    'Sharp power operates by more hidden and indirect methods, unlike the overt and direct impact of hard power.',
    'near',
  ],
  ['rewritten', 'Serbia procured gas from Azerbaijan via the TurkStream connection.', 'altered'],
  // On the subject, in none of its sentences.
  ['beside', 'Serbia will join NATO once its army is modernised.', 'absent'],
  ['beside', 'China has replaced Russia as the largest investor in the Serbian energy sector.', 'absent'],
  ['beside', 'The United States wants Serbia to recognise Kosovo in exchange for investments.', 'absent'],
  ['beside', 'Hedging is the most common strategy of small states in Southeast Asia.', 'absent'],
  ['beside', 'Russia uses sharp power to influence elections in Serbia.', 'absent'],
  ['beside', 'Serbia depends on the West for most of its trade.', 'absent'],
  ['beside', 'the', 'exact'],
];
