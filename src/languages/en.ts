/** English. */

import { eng } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const english: Language = {
  code: 'en',
  name: 'English',
  script: 'Latin',
  detection: { functionWords: eng },
  questions: {
    lasting: {
      long: list('long (term|run|range|lasting); longer term; permanent*'),
      short: list('short (term|run|lived); near term; shorter term; temporar*'),
    },
    answerKinds: {
      number: list(`
        how many; how much; number of; percent*; percentage; what share; amount of; total; cost*; price*; budget; worth;
        size of; population
      `),
      date: list(`
        when; what year; which year; what date; which month; how long; since when; until when; date of; how old
      `),
      person: list('who; whom; whose; name of; which politician; which minister'),
      place: list('where; which city; which town; what city; location of; capital of'),
      future: list(`
        will; going to; gonna; predict*; forecast*; next year; in the future; by (2027|2028|2030);
        in (2027|2028|2030|2035|2040); someday; eventually
      `),
      opinion: list(`
        should; ought; do you think; your opinion; best way; better; good or bad; right or wrong; fair; recommend*;
        deserve*; who is to blame
      `),
    },
    followUps: {
      connectives: list(`
        and; but; so; also; or; ok; okay; then; what about; how about; and what about; same for; as for; well;
        tell me more about; more about; more on; more than; less than; what else
      `),
      fillers: list('then; too; now; tho; though; well; please; pls'),
      bare: list(`
        why; why so; why not; why is that; why that; how; how so; how come; how exactly; when; since when; until when;
        where; where exactly; who; who exactly; which; which ones; what for; for what; when was (it|that);
        who's (he|she); who is (he|she); who are they; who is that; what is it; what is that; where is it;
        where is that; who said that; who says that; who for example; which for example; who says so; who said so;
        says who; who claims that; source; sources; what source; what's the source; where does it say that;
        where is that from; where does that come from; how many; how much; how long; how often; according to who;
        according to whom; really; is that so; is that true; is it true; are you sure; such as; like what; like who;
        for example; example; examples; any example; any examples; give me an example; give an example; an example;
        name one; tell me more; more; more please; go on; continue; elaborate; explain; explain that; explain more;
        details; more details; any details; meaning; what does that mean; and; and then; then what; so what; what else;
        anything else; what next; since then; any criticism; any criticism tho
      `),
      refusals: list('no; nah; nope; not that; not this; not him; not her; not them'),
      softRefusals: list('noo; nooo; sorry'),
      corrections: list('i (mean|meant); i was asking about'),
      definitionFrames: list("(what|who) (is|are); what's; who's; define; explain"),
      prepositions: list('in; of; from; with; to; by; for; on; against; about; at'),
    },
    anaphora: {
      pointing: list(`
        it; its; they; them; their; theirs; this; that; these; those; he; him; his; she; her; hers; there; both; either;
        neither; the same; such; (the|that|this|which|other|another|first|second|third|last|each) (one|ones)
      `),
      harmless: list(`
        (is|are|was|were|will|has|have|had|be|been) <there>;
        <there> (is|are|was|were|will|has|have|had|be|may|might|could|can); <there's>;
        <(is it|it is|it's|was it|it was) (true|possible|likely|fair|right|correct|important|necessary|said|argued|claimed|clear) [that]>;
        (true|sure|say|says|said|think|thinks|thought|believe|believed|believes|argue|argued|argues|claim|claims|claimed|mean|means|show|shows|shown|fact|know|knows|suggest|suggests|state|states) <that> * *;
        !(is|was|does|did|do|can|could|will|would|has|have|are|to|of|for|with|from|by|in|on|after|before|about|like|than|against|at|into)
          <that> (the|a|an|is|are|was|were|has|have|had|can|could|would|will|may|might|it|they|he|she|we);
        <this> (year|month|week|century|decade|time); <those> who; <both> * … and; (<either>|<neither>) … (or|nor);
        <such> (as|a|an);
        (do|does|did|has|have|had|is|are|was|were|can|could|will|would|should|might|may)
          <!(it|its|he|his|she|her|they|their|this|that|these|those|there) … (its|his|her|their)>
      `),
    },
    smallTalk: {
      greeting: list(`
        hi; hey; hello; hiya; howdy; hi there; hey there; hello there; hi bot; hey bot; hello bot; hi all; hi everyone;
        hello everyone; good morning; good afternoon; good evening; how are you; how's it going; what's up;
        nice to meet you
      `),
      thanks: list(`
        thanks; thank you; thx; ty; cheers; thanks a lot; many thanks; thank you very much; thank you so much;
        thanks so much; thank you bot; thanks bot; ok thanks; ok thank you; great thanks; ok; okay; great; perfect;
        good bot
      `),
      abilities: list(`
        help; help me; what can you do; what can you do for me; what do you do; what can i ask; what can i ask you;
        how can you help; how can you help me; how do you work; how do i use you; who are you; what are you;
        what are you for; are you a bot
      `),
    },
    politeWords: list('please'),
    document: {
      names: list('[this|the|that|your|ur] [policy] (brief|paper|report|article|text|document|study|pdf|essay)'),
      pronouns: list('this'),
      questions: {
        author: list(`
          [who|who's|who (is|was|are|were)] [the|its] (author|authors|author's|writer|writers|writer's) [name] [(of|behind) DOC];
          who (wrote|authored|has written|prepared) (DOC|it);
          (what is|what's) the (author|authors|author's|writer|writers|writer's) name; by whom was DOC written
        `),
        publisher: list(`
          [who|who's|who (is|was)] [the|its] (publisher|publishers) [of DOC]; who published (DOC|it);
          (which|what) (institute|think tank|organisation|organization|center|centre) published (DOC|it)
        `),
        date: list(`
          when (was|is|did) (DOC|it) (published|written|released|come out|from|dated);
          (what|which) (year|date|month) (is|was) DOC [from|published|written|released];
          [what is|what's] [the] (publication date|date of publication) [of DOC]; how old is DOC
        `),
        title: list(`
          (what is|what's) the title [of DOC]; (what is|what's) the name of DOC; what is DOC called; [the] title
        `),
        conclusion: list(`
          [what (is|are)|what's] [the|its] [main|overall|final] (conclusion|conclusions) [of DOC];
          what does (DOC|it) conclude; how does DOC end
        `),
        subject: list(`
          (what is|what's) DOC [even|all] [even|all] about; (what is|what's) the (aim|purpose|subject|topic) of DOC
        `),
        summary: list(`
          (tl dr|tldr); [please] (summarise|summarize|sum up) [DOC|it] [for me] [please];
          [give me] [a|the] summary [of DOC] [please]; [what are] [the] (main|key) (points|findings|takeaways) [of DOC];
          in a nutshell; (what is|what's) the [main] (argument|thesis|message|point|gist) [of DOC]
        `),
      },
    },
    text: {
      units: {
        section: list(
          `section; sections; chapter; chapters; heading; headings; subsection; subsections; table of contents; contents; outline`,
        ),
        paragraph: list(`paragraph; paragraphs`),
        sentence: list(`sentence; sentences`),
        word: list(`word; words`),
        footnote: list(`footnote; footnotes; endnote; endnotes; note; notes`),
        reference: list(
          `references; bibliography; reference list; list of references; works cited; list of sources; sources; citations; entries`,
        ),
        source: list(`source; reference; citation; entry`),
        page: list(`page; pages`),
        table: list(`table; tables`),
        figure: list(
          `figure; figures; chart; charts; image; images; picture; pictures; map; maps; graph; graphs; diagram; diagrams; illustration; illustrations`,
        ),
      },
      asks: {
        count: list(`how many; number of; count; total number of; what's the number of`),
        list: list(`list; which; what; what's; name; show; give; enumerate; tell`),
        longest: list(`longest; biggest; largest`),
        shortest: list(`shortest; smallest; briefest`),
        first: list(`first; opening`),
        last: list(`last; final; closing`),
        newest: list(`newest; latest; most recent`),
        oldest: list(`oldest; earliest`),
        length: list(`how long; length; how big; reading time; word count; how many minutes; how much time`),
        page: list(`(what|which) page [number]; page number`),
      },
      languages: list('in LANG; LANG language; LANG languages'),
      fillers:
        list(`the; a; an; is; are; was; were; there; in; of; on; at; by; for; to; and; does; do; did; has; have; it; its; this; that; these; those; me; you; i; all; any; total; altogether;
 overall; exactly; please; pls; can; could; contain; contains; contained; include; includes; included; cite; cites; author; authors; cited; use; uses; used; using; quote; quotes; quoted; from;
 dated; published; written; with; about; say; says; talk; talks; called; titled; title; titles; names; take; takes; read; reading; would; will; they; here; inside; within; it's;
 many; different; whole; entire; full; give; roughly; approximately; so; per; language; languages; year; number; main; list of; divided; into; made; up; consist; consists; only; got; be`),
    },
    addresses: {
      places: {
        paragraph: list(`para; paras; paragraph; paragraphs; pars`),
        footnote: list(`fn; fns; footnote; footnotes`),
        reference: list(`ref; refs`),
      },
      placesAlone: {
        paragraph: list(`p; par; pp`),
        footnote: list(`note; notes`),
        reference: list(`reference; references`),
        matter: list(`matter`),
      },
      to: list(`to; through; thru; until`),
      and: list(`and; or`),
      from: list(`from`),
      between: list(`between`),
      ordinals: {
        endings: list('st; nd; rd; th'),
        words: list(`first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth`),
      },
      resolutions: { before: list('(resolution|resolutions|unscr|scr) [no|number|nr]'), behind: [] },
      ownersBehind: list(
        `(of|from) !(it|this|that); of (section|chapter|part); (in|within) [the|a] [^] [^] (resolution|agreement|treaty|accord|accords|charter|constitution|convention|protocol|declaration|memorandum|article|directive|regulation|act|law|pact|unscr)`,
      ),
      ownersBefore: list(
        `(resolution|resolutions|agreement|treaty|accord|accords|charter|constitution|convention|protocol|declaration|memorandum|article|directive|regulation|act|law|pact|unscr) [s] [#] [s] [in]`,
      ),
    },
    sources: {
      asking: list(`
        [(what|which|what's) [s] [is|are|was] [the|your]] (source|sources|citation|citations|reference|references|footnote|footnotes|evidence) [is|are] [given|cited|used|listed] (for|behind);
        [(what|which|what's) [s] [is|are] [the]] (source|sources) of (the|this|that|these) (claim|claims|statement|statements|information|figure|figures|number|numbers|quote|quotes|data) [that|about|of|on];
        (what|which) (source|sources|footnote|footnotes) (support|supports|back|backs|back up|backs up|say|says|report|reports|confirm|confirms) [that];
        who (says|said|claims|claimed|reports|reported|argues|argued|states|stated|is cited for|is quoted on) [that];
        according to whom; says who;
        where (do|does|did|is|are|was) [the|this|that|these] (claim|claims|statement|statements|information|figure|figures|number|numbers|quote|quotes|data|idea) [that|about|of|on|from];
        how (do|does) (we|they|you|the author|the brief|the report) know [that|about|of];
        what (is|are) (this|that|it|these) based on
      `),
      harmless: [],
      bare: list('[the|your] (source|sources|citation|citations|reference|references)'),
      apart: list('(come|comes|came|taken) from'),
      head: list('and; so; but; ok; okay; please; is there (a|any); what is the'),
      referringBack: list(`
        what; which; who; the; your; is; are; was; say; says; said; for; of; this; that; it; these; those; source; sources;
        citation; reference
      `),
    },
    pairing: list('and; or; vs; versus; with'),
    beforeStyle: list('in; as'),
    allSources: list('all [[the] (sources|references)]'),
    noTerm: list(`
      out; me; all; any; every; where; who; what; when; why; how; which; whether; if; a; an; some; something;
      the (passage|passages|part|parts|place|places|section|sections)
    `),
  },
  documents: {
    months: [
      list('January; Jan'),
      list('February; Feb'),
      list('March; Mar'),
      list('April; Apr'),
      list('May'),
      list('June; Jun'),
      list('July; Jul'),
      list('August; Aug'),
      list('September; Sept; Sep'),
      list('October; Oct'),
      list('November; Nov'),
      list('December; Dec'),
    ],
    headings: {
      sections: list(`
        introduction; background; summary; executive summary; abstract; overview; key (points|findings|messages|takeaways);
        conclusion; conclusions; concluding remarks; recommendations; policy recommendations; references; bibliography;
        works cited; notes; endnotes; (acknowledgment|acknowledgments|acknowledgement|acknowledgements);
        about the (author|authors)
      `),
      notes: list(`
        (footnote|footnotes|foot note|foot notes|endnote|endnotes|end note|end notes); notes [and references]
      `),
      references: list(`
        references; reference list; list of references; references cited; bibliography; selected bibliography; works cited;
        literature; literature cited; sources; sources and references; further reading
      `),
      matter: list(`
        about the (author|authors|contributor|contributors|editor|editors|institute|center|centre|organisation|organization|publisher|series|project);
        about us; [the] (author|authors); (author|author's|authors') (note|bio|biography|information);
        (note|notes) on [the] (author|authors|contributor|contributors); biography; biographical note; contributors;
        (acknowledgment|acknowledgments|acknowledgement|acknowledgements); disclaimer; legal notice; contact; contacts;
        contact (us|details|information); publisher; imprint; colophon; copyright; funding; declaration; declarations;
        (conflict|conflicts) of interest; competing interests; how to cite; suggested citation; citation; contents;
        table of contents; list of (tables|figures|abbreviations)
      `),
    },
    pages: list('page; p.; pg.; s.'),
    captions: list('table; figure; fig; box; chart; map; graph; annex table; source; sources; note'),
    bylines: list('by; author:; authors:; written by; prepared by'),
    institutions: list(`
      institut*; forum; (center|centers|centre|centres); network; council; universit*; ministry; foundation; department; agency; society;
      association; commission; academy; laborator*; observatory; think tank; press; group
    `),
    and: list('and'),
    editors: list('ed; eds; trans'),
    undated: list('n.d'),
    nameParticles: list('al; bin; ibn; el'),
    lineOpenEnds: list(`
      a; an; and; as; at; by; for; from; in; into; its; of; on; or; than; that; the; their; to; which; with
    `),
    abbreviations: {
      withinSentence: list(`
        Dr; Mr; Mrs; Ms; Messrs; Prof; Gen; Lt; Col; Maj; Capt; Adm; Sgt; Brig; Gov; Sen; Rep; Amb; Hon; Rev; St; Mt; Ft;
        e.g; i.e; cf; viz; v; vs; approx; ca; c; esp; ed; eds; trans; al
      `),
      beforeNumber: list(`
        No; Nos; Nr; p; pp; Vol; Vols; Fig; Figs; Tab; Art; Arts; Sec; Ch; Chap; para; paras; Res; ser; Op; n; nn; iss
      `),
      endingSentence: list(`
        Jan; Feb; Mar; Apr; Jun; Jul; Aug; Sep; Sept; Oct; Nov; Dec; Inc; Ltd; Co; Corp; Jr; Sr; etc; Univ; Dept; Assoc; Bros
      `),
    },
    names: {
      organisations: list(`
        academy; administration; agency; airlines; airways; alliance; army; assembly; association; assn; authority;
        bank; bloc; board; bd; bureau; cabinet; center; centre; chamber; church; club; coalition; college; command;
        commission; committee; community; company; companies; confederation; conference; congress; consortium;
        cooperative; co-operative; co; corp; corporation; corps; council; court; delegation; department; dept;
        directorate; directorates; division; embassy; enterprise; exchange; faculty; federation; firm; force;
        forces; forum; foundation; front; fund; funds; gmbh; group; government; guard; holding; holdings; hospital;
        house; inc; industries; inspectorate; inst; institute; institution; institutions; laboratory; lab; league;
        legion; library; llc; ltd; media; ministry; mission; museum; mutual; navy; network; newspaper; observatory;
        office; orchestra; organisation; organization; outlet; panel; parliament; partners; party; patriarchate;
        plc; police; press; regulator; school; secretariat; senate; service; services; society; staff; survey;
        syndicate; team; trust; tribunal; union; unit; univ; university
      `),
      programmes: list(`
        accord; accords; act; action; agenda; agreement; agreements; amendment; award; bill; campaign; charter;
        code; compact; concept; connection; constitution; convention; convoy; corridor; deal; decade; declaration;
        dialogue; directive; doctrine; exercise; facility; fellowship; framework; goals; guidelines; initiative;
        initiatives; instrument; interconnector; law; mechanism; memorandum; method; operation; pact; package;
        partnership; pipeline; plan; plans; platform; policy; pledge; principles; process; program; programme;
        programmes; programs; project; projects; prop; proposition; protocol; reform; regulation; resolution;
        roadmap; scheme; statute; strategy; summit; treaty
      `),
      places: list(`
        airport; archipelago; area; avenue; barrage; base; basin; bay; beach; bridge; building; camp; canal; canyon;
        cape; castle; cathedral; city; coast; commune; continent; country; countries; county; creek; dam; delta;
        desert; district; emirates; empire; estuary; factory; forest; fort; garden; gardens; gate; gulf; harbor;
        harbour; heights; highway; hill; hills; island; islands; isle; isles; kingdom; lake; mine; monastery;
        mosque; motorway; mount; mountain; mountains; mt; ocean; palace; park; pass; peninsula; plain; plant;
        plateau; port; prison; province; quarter; railway; refinery; region; republic; reservoir; river; road; sea;
        sound; square; stadium; state; station; strait; straits; street; territories; territory; tower; town;
        tunnel; valley; village; wall
      `),
      beforeName: list('camp; cape; fort; gulf; isle; lake; mount; mt; port; operation; project; agenda'),
      companySuffixes: list('co; corp; gmbh; inc; llc; ltd; plc'),
      titles: list(`
        admiral; ambassador; archbishop; bishop; brigadier; captain; capt; cardinal; chair; chairman; chairwoman;
        chancellor; chargé; colonel; col; commander; commissioner; congressman; congresswoman; consul; councillor;
        deputy; director; dr; emperor; empress; envoy; father; general; gen; governor; gov; imam; judge; justice;
        king; lady; leader; lieutenant; lord; madam; major; marshal; mayor; minister; mr; mrs; ms; patriarch; pope;
        premier; president; prime; prince; princess; prof; professor; queen; rabbi; rep; representative; secretary;
        secretary-general; sen; senator; sergeant; sheikh; sir; speaker; spokesman; spokesperson; spokeswoman;
        sultan; vice
      `),
      events: list(`
        battle; blockade; championship; coup; crisis; cup; day; depression; disaster; earthquake; era; festival;
        flood; games; genocide; hurricane; olympics; pandemic; prize; renaissance; revolt; revolution; shock; siege;
        spring; uprising; war; wars; week; winter; year
      `),
      partsOfTexts: list(`
        annex; app; appendix; art; article; box; case; chapter; ch; class; figure; fig; footnote; form; group; item;
        level; line; no; note; number; option; page; para; paragraph; part; phase; question; section; step; stage;
        table; tbl; title; type; vol; volume
      `),
      numberedLaws: list(`
        act; agenda; amendment; bill; directive; horizon; law; prop; proposition; protocol; reg; regulation; res;
        resolution; vision
      `),
      placeAdjectives: list(`
        central; east; eastern; far; great; greater; inner; latin; lesser; lower; middle; near; new; north;
        northeast; northeastern; northern; northwest; northwestern; old; outer; saint; san; santa; são; south;
        southeast; southeastern; southern; southwest; southwestern; st; upper; west; western
      `),
      directions: list('east; north; south; west'),
      determiners: list(`
        a; an; any; each; every; her; his; its; my; no; our; some; that; the; their; these; this; those; your
      `),
      led: list('administration; presidency; premiership; cabinet; doctrine; era'),
      locative: list('across; around; in; inside; into; near; outside; throughout; within'),
      pronouns: list(`
        another; anybody; anyone; anything; else; everybody; everyone; everything; hers; herself; himself; mine;
        myself; nobody; others; ours; ourselves; somebody; someone; something; theirs; themselves; whoever;
        whatever; whenever; wherever; whichever; whom; whose; yes; yours; yourself
      `),
    },
    sentenceOpenings: list(`
      The; This; These; That; Those; It; Its; In; On; At; As; For; From; By; With; To; A; An; And; But; Or; Yet; So; If;
      When; While; Where; Whether; What; Who; Why; How; However; Moreover; Furthermore; Nevertheless; Therefore; Thus;
      Hence; Indeed; Instead; Meanwhile; Similarly; Although; Though; Because; Since; After; Before; During; Despite; He;
      She; They; We; You; I; His; Her; Their; Our; There; Here; Some; Many; Most; All; Both; Each; Such; Not; Another;
      Other; Then; Finally; First; Second; Third; Also; Under; According
    `),
  },
};
