/**
 * The one table of states, unions and other bodies that briefs on world politics mention, and of everything that they are
 * called. Add a missing name here, and nowhere else.
 *
 * States have their region code (ISO 3166-1 alpha-2); their plain names in each language come from the platform's locale
 * data and need no line. A form of up to three capitals matches only capitals, because its letters also spell a word
 * ("us", "un"); a form in lower case ("usa") matches in any case.
 */

/**
 * What the bodies are called in English, one per line, in columns:
 * id, kind | name that briefs print | further names | short and informal names, which people type instead of the printed one |
 * adjectives and names of the people, the adjective first | metonyms: capitals, seats of government and the like
 *
 * An empty second column means the name in the locale data.
 */
export const ENGLISH = `
US state | the United States | | usa; US; United States of America; the us; America | American; Yankee | the states; Washington; White House; Pentagon; Uncle Sam; State Department; Yankees
CN state | China | People's Republic of China | prc | Chinese | mainland China; Beijing; Peking; ccp; Middle Kingdom
RU state | Russia | | Russian Federation; RF | Russian | Moscow; Kremlin
RS state | Serbia | | | Serbian; Serb | Belgrade; Beograd
XK state | Kosovo | | Kosova | Kosovar; Kosovan | Pristina; Prishtina
BA state | Bosnia and Herzegovina | | Bosnia; bih; B&H; Bosnia-Herzegovina | Bosnian | Sarajevo
ME state | Montenegro | | Crna Gora | Montenegrin | Podgorica
MK state | North Macedonia | | Macedonia; fyrom | Macedonian | Skopje
AL state | Albania | | | Albanian | Tirana
HR state | Croatia | | | Croatian; Croat | Zagreb
SI state | Slovenia | | | Slovenian; Slovene | Ljubljana
GR state | Greece | | | Greek | Athens
BG state | Bulgaria | | | Bulgarian | Sofia
RO state | Romania | | | Romanian | Bucharest
HU state | Hungary | | | Hungarian | Budapest
UA state | Ukraine | | | Ukrainian | Kyiv; Kiev
BY state | Belarus | | | Belarusian
MD state | Moldova | | | Moldovan
FR state | France | | | French | Paris
DE state | Germany | | | German | Berlin government
GB state | the United Kingdom | Britain; Great Britain; uk | | British; Briton | England
IE state | Ireland | | | Irish
IT state | Italy | | | Italian
ES state | Spain | | | Spanish; Spaniard
PT state | Portugal | | | Portuguese
NL state | the Netherlands | Holland | | Dutch
BE state | Belgium | | | Belgian
LU state | Luxembourg
AT state | Austria | | | Austrian
CH state | Switzerland | | | Swiss
PL state | Poland | | | Polish; Pole
CZ state | Czechia | Czech Republic | | Czech
SK state | Slovakia | | | Slovak
DK state | Denmark | | | Danish; Dane
SE state | Sweden | | | Swedish; Swede
NO state | Norway | | | Norwegian
FI state | Finland | | | Finnish; Finn
IS state | Iceland | | | Icelandic; Icelander
EE state | Estonia | | | Estonian
LV state | Latvia | | | Latvian
LT state | Lithuania | | | Lithuanian
CY state | Cyprus | | | Cypriot
MT state | Malta | | | Maltese
TR state | Turkey | Türkiye | | Turkish; Turk | Ankara
GE state | Georgia | | | Georgian
AM state | Armenia | | | Armenian
AZ state | Azerbaijan | | | Azerbaijani; Azeri
KZ state | Kazakhstan | | | Kazakh; Kazakhstani
UZ state | Uzbekistan | | | Uzbek
IL state | Israel | | | Israeli
PS state | Palestine | | | Palestinian
SY state | Syria | | | Syrian
IQ state | Iraq | | | Iraqi
IR state | Iran | | | Iranian
SA state | Saudi Arabia | | | Saudi
QA state | Qatar | | | Qatari
AE state | the United Arab Emirates | | uae; Emirates | Emirati | Abu Dhabi; Dubai
EG state | Egypt | | | Egyptian
LY state | Libya | | | Libyan
DZ state | Algeria | | | Algerian
MA state | Morocco | | | Moroccan
TN state | Tunisia | | | Tunisian
ET state | Ethiopia | | | Ethiopian
KE state | Kenya | | | Kenyan
NE state | Niger | | | Nigerien
NG state | Nigeria | | | Nigerian
ZA state | South Africa | | | South African
IN state | India | | | Indian | New Delhi
PK state | Pakistan | | | Pakistani
AF state | Afghanistan | | | Afghan
JP state | Japan | | | Japanese | Tokyo
KR state | South Korea | | | South Korean
KP state | North Korea | | | North Korean | Pyongyang
TW state | Taiwan | | | Taiwanese
HK state | Hong Kong
MM state | Myanmar | Burma
MN state | Mongolia | | | Mongolian
VN state | Vietnam | | | Vietnamese
ID state | Indonesia | | | Indonesian
PH state | the Philippines | | | Philippine; Filipino
AU state | Australia | | | Australian
NZ state | New Zealand | | | New Zealander
CA state | Canada | | | Canadian
MX state | Mexico | | | Mexican
BR state | Brazil | | | Brazilian
AR state | Argentina | | | Argentine; Argentinian
CL state | Chile | | | Chilean
PE state | Peru | | | Peruvian
BO state | Bolivia | | | Bolivian
CO state | Colombia | | | Colombian
VE state | Venezuela | | | Venezuelan
CU state | Cuba | | | Cuban
USSR body | the Soviet Union | | ussr | Soviet
EU union | the European Union | | eu | | Brussels; European Commission
UN union | the United Nations | | UN
UNSC union | the United Nations Security Council | | unsc; UN Security Council | | Security Council
NATO union | NATO | | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic Alliance | | the alliance
RepSrpska body | Republika Srpska | | RS; Serb Republic | | Banja Luka; Bosnian Serbs
KSF body | the Kosovo Security Force | | ksf
DFC body | the Development Finance Corporation | | DFC
BRI programme | the Belt and Road Initiative | | bri; obor; Belt and Road; Belt & Road | | new silk road; silk road
PfP programme | the Partnership for Peace | | PFP
IPAP programme | the Individual Partnership Action Plan | | ipap
Americas region | the Americas | Latin America; South America; Central America; North America
Balkans region | the Balkans
WB region | the Western Balkans | | WB6; W. Balkans
`;

/** What the bodies are called in other languages in addition to the locale data: id | language: forms, in their base form. */
export const OTHER_LANGUAGES = `
US | tr: abd; Amerika; Vaşington | sr: sad; Amerika; Americi; Vašington | sr-Cyrl: сад; Америка; Америци; Вашингтон | ru: сша; Америка; Вашингтон | zh: 美国; 美國; 华盛顿 | de: Vereinigte Staaten; Vereinigten Staaten; Amerika | fr: États-Unis; Amérique
CN | tr: Pekin | sr: Kinu; Kine; Kini; Kinom; Peking | sr-Cyrl: Кину; Кине; Кини; Кином; Пекинг | ru: Пекин | zh: 中國; 北京 | de: Peking | fr: Pékin
RU | tr: Moskova; Kremlin | sr: Moskva; Kremlj | sr-Cyrl: Москва; Кремљ | ru: Москва; Кремль | zh: 俄国; 俄國; 莫斯科; 克里姆林宫 | de: Moskau; Kreml | fr: Moscou
EU | tr: AB; Avrupa Birliği; Brüksel | sr: Evropska unija; Evropske unije; Evropskoj uniji; Evropsku uniju; Brisel | sr-Cyrl: ЕУ; Европска унија; Европске уније; Европској унији; Европску унију; Брисел | ru: ЕС; Евросоюз; Европейский союз; Европейского союза; Брюссель | zh: 欧盟; 布鲁塞尔 | de: Europäische Union; Europäischen Union; Brüssel | fr: UE; Union européenne; Bruxelles
NATO | sr-Cyrl: НАТО | ru: НАТО | zh: 北约 | fr: OTAN
UN | tr: BM; Birleşmiş Milletler | sr: Ujedinjene nacije; Ujedinjenih nacija | sr-Cyrl: УН; Уједињене нације; Уједињених нација | ru: ООН; Организация Объединённых Наций | zh: 联合国 | de: Vereinte Nationen; Vereinten Nationen | fr: ONU; Nations unies
GB | tr: İngiltere | sr: Engleska; Britanija | sr-Cyrl: Енглеска; Британија | ru: Англия; Британия | zh: 英国 | de: England; Grossbritannien | fr: Angleterre; Grande-Bretagne
BA | tr: Bosna | sr: Bosna | sr-Cyrl: Босна | ru: Босния | de: Bosnien | fr: Bosnie
MK | tr: Makedonya | sr: Makedonija | sr-Cyrl: Македонија | ru: Македония | de: Mazedonien | fr: Macédoine
TR | tr: Ankara | sr: Ankara | sr-Cyrl: Анкара | ru: Анкара | zh: 安卡拉
RS | tr: Belgrad | sr: Beograd | sr-Cyrl: Београд | ru: Белград | zh: 贝尔格莱德 | de: Belgrad
`;
