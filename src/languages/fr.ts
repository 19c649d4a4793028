/** French. */

import { fra } from 'stopword/dist/stopword.esm.min.mjs';
import type { Language } from './language.js';
import { list } from './phrases.js';

export const french: Language = {
  code: 'fr',
  name: 'French',
  script: 'Latin',
  detection: { functionWords: fra, letters: 'èêàùœîû' },
  questions: {
    lasting: { long: list('long terme; durable*; permanent*'), short: list('court terme; temporaire*; provisoire*') },
    answerKinds: {
      number: list('combien; pourcentage; nombre de; coût*; montant*; prix'),
      date: list('quand; quelle année; depuis quand; quelle date; combien de temps'),
      person: list('qui'),
      place: list('où se; quelle ville'),
      future: list('sera; seront; va-t-elle; avenir; prévoi*'),
      opinion: list('faut-il; devrait; penses; mieux'),
    },
    followUps: {
      connectives: list("et; mais; alors; donc; et pour; qu'en est-il"),
      fillers: [],
      bare: list(`
        c'était quand; quand était-ce; c'est qui; qui est-ce; c'est quoi; pourquoi; comment; combien; quand;
        depuis quand; où; qui; qui dit ça; qui a dit ça; source; exemple; un exemple; par exemple; plus; dis-m'en plus;
        continue; détails; et après; quoi d'autre
      `),
      refusals: list('non'),
      softRefusals: [],
      corrections: list('je (veux|voulais) dire'),
      definitionFrames: list("qu'est-ce (que|qu); qui est"),
      prepositions: list('en; au; aux; de; du; avec; contre; pour'),
    },
    anaphora: {
      pointing: list('ça; cela; ceci; ils; elles; leur*; y; celui*; celle*'),
      harmless: list('<y> a'),
    },
    smallTalk: {
      greeting: list('bonjour; bonsoir; salut; coucou; bonjour à tous; ça va; comment ça va'),
      thanks: list('merci; merci beaucoup; merci bien; un grand merci; merci à toi; merci à vous'),
      abilities: list(`
        aide; à l'aide; que peux-tu faire; que sais-tu faire; tu peux faire quoi; que fais-tu; qui es-tu; tu es qui
      `),
    },
    politeWords: list("svp; s'il vous plaît"),
    document: {
      names: list(`
        [ce|cet|cette|le|la|du|de ce|de cette] (rapport*|document*|texte*|article*|étude*|note*)
      `),
      pronouns: list('ceci; ça'),
      questions: {
        author: list(`
          [qui est] (l'auteur|l'autrice|l'auteure) [[de] DOC]; auteur; qui a (écrit|rédigé) DOC; qui l'a (écrit|rédigé)
        `),
        publisher: list("[qui est] l'éditeur [[de] DOC]; qui a (publié|édité) DOC"),
        date: list(`
          quand [est-ce que] DOC a [t il|t elle] été (publie*|écrit*); quand [est-ce que] DOC est paru*;
          [quelle est la] date de publication [DOC]
        `),
        title: list("quel est le titre [[de] DOC]; comment s'appelle DOC"),
        conclusion: list('[quelle est] [la] conclusion [[de] DOC]; que conclut DOC'),
        subject: list(`
          de quoi (parle|traite) DOC; quel est (le sujet|l'objet|le but) [[de] DOC]
        `),
        summary: list('(resume|résumer|résumez) [moi] [DOC]; un résumé [[de] DOC]; en bref'),
      },
    },
    text: {
      units: {
        section: list(
          `section; sections; chapitre; chapitres; partie; parties; sous-section; sous-sections; titres; intertitres; table des matières; sommaire; plan`,
        ),
        paragraph: list(`paragraphe; paragraphes; alinéa; alinéas`),
        sentence: list(`phrase; phrases`),
        word: list(`mot; mots`),
        footnote: list(`notes de b* de page; note de b* de page; notes; note; notes en b* de page`),
        reference: list(
          `références; bibliographie; liste des sources; sources; ouvrages cités; liste des références; citations`,
        ),
        source: list(`source; référence; citation`),
        page: list(`page; pages`),
        table: list(`tableau; tableaux`),
        figure: list(
          `figure; figures; graphique; graphiques; image; images; carte; cartes; illustration; illustrations`,
        ),
      },
      asks: {
        count: list(`combien; combien (de|d); nombre (de|d)`),
        list: list(
          `liste; lister; listez; énumère*; quelles; quels; quelle; quel; donne*; montre*; cite; citez; nomme*; que; quoi; (qu|que) est ce (que|qui)`,
        ),
        longest: list(`(la|le) plus long*; plus long*`),
        shortest: list(`plus court*`),
        first: list(`premie*`),
        last: list(`derni*; final*`),
        newest: list(`plus récent*`),
        oldest: list(`plus ancien*; plus vieill*`),
        length: list(
          `quelle [est] [la] longueur; longueur; de quelle longueur; (est il|est elle) long; combien de temps; temps de lecture; c'est long; combien de minutes`,
        ),
        page: list(`(à|sur|en) quelle page; quelle page; numéro de page`),
      },
      languages: list('en LANG; en langue LANG'),
      fillers:
        list(`le; la; les; l; un; une; des; du; de; d; y; a; t; il; elle; ils; elles; ont; est; sont; ce; cet; cette; ces; dans; en; sur; à; au; aux; et; contient; contiennent; comporte; compte; comprend; au total; total; tout; toutes; tous; s; plaît; svp; moi; me; se;
 trouve; trouvent; utilise; utilisées; utilisés; cité; cités; citée; citées; date; datent; daté; datées; datés; année; publiée; publiées; publié; publiés; écrit; écrite; écrites; écrits; langue; langues; parle; parlent; dit; disent; traite; quoi; qu; que; qui; sujet; s'appelle; appelle; appellent; titre; faut; pour; lire; lecture; prend; là; avoir; quel; quelle; combien; c; ils; son; ses; être; composé; divisé; n; ne; aller; voici`),
    },
    addresses: {
      places: {
        paragraph: list(`paragraphe*; alinéa*`),
        footnote: list(`(note|notes) (de|en) b* de page`),
      },
      placesAlone: { footnote: list(`note; notes`) },
      to: list(`à; au; jusqu`),
      and: list(`et; ou`),
      from: list(`de`),
      between: list(`entre`),
      ordinals: {
        endings: list('e; er; re; ère; ème; eme; ième'),
        words: list(
          `premie*; (deuxième|second|seconde); troisième; quatrième; cinquième; sixième; septième; huitième; neuvième; dixième`,
        ),
      },
      resolutions: { before: list('(résolution|résolutions) [numéro]'), behind: [] },
      ownersBehind: list(
        `(du|des|de|d'); (dans|en) [la|le|les|l|cette|ce] [^] (résolution*|constitution|traité*|accord*|charte|convention|loi|protocole)`,
      ),
      ownersBefore: list(
        `(résolution|constitution|traité|accord|accords|charte|convention|loi|protocole|article) [de|du] [^] [#]`,
      ),
    },
    sources: {
      asking: list(`
        [(quelle|quelles) (est|sont) [la|les]] (source|sources) (pour|derrière|de [l|cette|ce|la] (affirmation|information|chiffre|citation|déclaration)|de l'(affirmation|information)) [sur|que|de];
        (quelle|quelles) (source|sources) (dit|disent|confirme*|appuie*);
        qui (dit|affirme|prétend|rapporte|soutient) [que|qu]; selon qui;
        d'où (vient|viennent|provient) [l|la|cette|le|ce] [affirmation|information|idée|chiffre] [sur|que|de];
        sur quoi (se fonde|repose)
      `),
      harmless: [],
      bare: [],
      apart: [],
      head: [],
      referringBack: list('cela; ça; pour'),
    },
    pairing: list('et; ou; avec'),
    beforeStyle: list('en'),
  },
  documents: {
    headings: { sections: [], notes: [], references: list('bibliographie'), matter: [] },
    and: list('et'),
    nameParticles: list('de; du; la; le'),
  },
};
