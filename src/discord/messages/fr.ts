/** The bot's own words in French. */

import type { Catalogue } from './catalogue.js';

export const fr: Catalogue = {
  'answer.asked': 'Question : {question}',
  'answer.understood': 'Compris comme : {question}',
  'answer.perhaps': '**Peut-être.**',
  'answer.perhaps-because': '**Peut-être** : {reason}.',
  'answer.absent': '**La note n’en parle pas.**',
  'answer.absent-because': '**La note n’en parle pas** : {reason}.',
  'answer.nearest': 'Le plus proche, sans être une réponse :',
  'answer.further': '**Autres passages**',
  'answer.more-sources': '{count, plural, one {et # autre} other {et # autres}}',
  'answer.source': '**Source :** {sources}',
  'answer.no-source': 'Le texte ne cite aucune source pour cela.',
  'answer.word-for-word': 'Cité mot pour mot de « {title} ».',
  'answer.empty': 'Posez-moi une question sur la note. {help} montre comment.',
  'answer.too-long': 'Cela fait plus de {limit, number} caractères. Posez une question plus courte.',

  'reason.close': 'elle s’en approche',
  'reason.far': 'elle traite d’autre chose',
  'reason.no-figure': 'elle ne donne pas ce chiffre',
  'reason.no-date': 'elle n’en donne pas la date',
  'reason.no-person': 'elle ne nomme personne de tel',
  'reason.no-place': 'elle ne nomme aucun lieu de ce genre',
  'reason.no-future': 'elle ne regarde pas si loin',
  'reason.no-opinion': 'elle ne prend pas parti sur ce point',
  'reason.no-detail': 'elle n’entre pas dans ce détail',
  'reason.never-mentions': 'elle ne mentionne jamais {names}',
  'reason.half': 'elle répond en partie ; elle ne mentionne jamais {names}',

  'cite.paragraph': '¶ {number, number}',
  'cite.footnote': 'note {number, number}',
  'cite.reference': 'entrée {number, number}',

  'small-talk.greeting': 'Bonjour ! Posez-moi vos questions sur la note ; {help} montre comment.',
  'small-talk.thanks': 'Avec plaisir ! {help} montre ce que je sais faire d’autre.',
  'small-talk.abilities':
    'Je réponds aux questions sur la note avec ses propres mots et la source. {help} montre comment.',
  'hint.mention': 'Oui ? Écrivez votre question dans le même message. {help} montre comment.',
  'hint.hidden-reply': 'Discord me cache le texte des réponses aux commandes. Mentionnez-moi dans votre message.',

  'wait.person':
    'Vous posez des questions plus vite qu’on ne peut lire. Patientez {seconds, plural, one {# seconde} other {# secondes}}, s’il vous plaît.',
  'wait.channel':
    'Beaucoup de questions arrivent ici en même temps. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',

  'failure.unexpected':
    'Quelque chose a échoué de mon côté. Réessayez ; si cela se reproduit, donnez cet identifiant à la personne qui me gère : `{id}`.',
  'failure.no-permission':
    'Il me manque une permission ici. L’administration du serveur peut m’autoriser à voir le salon et à y écrire. Identifiant : `{id}`.',
  'failure.leaving': 'Je redémarre. Reposez votre question dans une minute.',

  'command.ask.name': 'demander',
  'command.ask.description': 'Posez une question à la note ; elle répond avec ses propres mots',
  'command.ask.question.name': 'question',
  'command.ask.question.description': 'Votre question, dans n’importe quelle langue',
  'command.ask.private.name': 'privé',
  'command.ask.private.description': 'Montrer la réponse à vous seul',
  'command.passage.name': 'passage',
  'command.passage.description': 'Montrer un passage de la note par son numéro',
  'command.passage.number.name': 'numéro',
  'command.passage.number.description': 'Paragraphe comme 12, ou « fn 9 » pour une note de bas de page',
  'command.passage.document.name': 'document',
  'command.passage.document.description': 'Quel document, s’il y en a plusieurs',
  'command.read.name': 'lire',
  'command.read.description': 'Lire une section de la note',
  'command.read.section.name': 'section',
  'command.read.section.description': 'Quelle section',
  'command.find.name': 'chercher',
  'command.find.description': 'Chercher des mots exacts dans la note',
  'command.find.phrase.name': 'mots',
  'command.find.phrase.description': 'Les mots à chercher',
  'command.verify.name': 'vérifier',
  'command.verify.description': 'Vérifier si une citation reprend les mots de la note',
  'command.verify.text.name': 'texte',
  'command.verify.text.description': 'Une citation, ou un texte qui en contient plusieurs entre guillemets',
  'command.outline.name': 'plan',
  'command.outline.description': 'Les sections de la note',
  'command.about.name': 'à-propos',
  'command.about.description': 'Ce qu’est la note et d’où elle vient',
  'command.help.name': 'aide',
  'command.help.description': 'Ce que je sais faire, et comment',
  'command.discuss.name': 'discuter',
  'command.discuss.description': 'Ouvrir un fil pour discuter d’un paragraphe du texte',
  'command.discuss.topic.name': 'sujet',
  'command.discuss.topic.description': 'Une question, un sujet ou un paragraphe comme ¶ 12',
  'command.display.name': 'affichage',
  'command.display.description': 'Choisir l’aspect de mes messages pour vous',
  'command.display.form.name': 'forme',
  'command.display.form.description': 'Cartes ou texte simple',
  'display.choice.cards': 'Cartes',
  'display.choice.plain': 'Texte simple',
  'menu.find': 'Chercher dans la note',
  'menu.find.no-text': 'Ce message n’a pas de texte à chercher.',
  'menu.verify': 'Vérifier cette citation',
  'menu.verify.no-text': 'Ce message n’a pas de texte à vérifier.',

  'help.opening': '**Je réponds aux questions sur « {title} », toujours avec ses propres mots et la source.**',
  'help.ways': 'Posez votre question avec {ask}, mentionnez-moi dans un salon ou écrivez-moi directement.',
  'help.honest': 'Quand la note n’en parle pas, je vous le dis.',

  'about.series': 'Collection : {series}',
  'about.author': 'De : {author}',
  'about.publisher': 'Éditeur : {publisher}',
  'about.date': 'Date : {date}',
  'about.licence': 'Licence : {licence}',
  'about.address': 'Publié à l’adresse : {url}',
  'about.not-stated': 'non indiqué',
  'about.counts':
    '{sections, plural, one {# section} other {# sections}}, {paragraphs, plural, one {# paragraphe} other {# paragraphes}}, {footnotes, plural, one {# note} other {# notes}}, {references, plural, one {# référence} other {# références}}',
  'about.edition': 'Édition `{edition}`',

  'outline.paragraphs': '{count, plural, one {# paragraphe} other {# paragraphes}}',

  'find.count': '{count, plural, =0 {Aucun endroit} one {# endroit} other {# endroits}} avec « {phrase} »',
  'find.more': '{count, plural, one {et # autre} other {et # autres}}',

  'verify.exact': '**Mot pour mot dans la note.**',
  'verify.near': '**Dans la note en d’autres mots, avec le même sens.**',
  'verify.altered': '**Modifié : la note dit autre chose.**',
  'verify.absent': '**Absent de la note.**',
  'verify.checked': 'Vérifié : « {text} »',
  'verify.differences': '~~ici~~ **dans la note** : {differences}',
  'verify.more':
    '{count, plural, one {et # autre citation ; à vérifier à part} other {et # autres citations ; à vérifier à part}}',

  'read.page': 'Page {page, number} sur {pages, number}',
  'read.unknown': 'Cette section n’existe pas. Choisissez-en une dans la liste.',
  'button.before': 'Page précédente',
  'button.after': 'Page suivante',

  'passage.unknown':
    'Il n’y a pas de passage « {number} ». Les paragraphes vont de 1 à {last, number} ; « fn 9 » ouvre une note.',
  'passage.which-document': 'De quel document s’agit-il ? Choisissez-en un dans la liste.',

  'button.context': 'Contexte',
  'button.more': 'Autres passages',
  'button.sources': 'Sources',
  'button.check': 'Vérifier',

  'hedge.stated': 'dit, sans que l’on sache par qui',
  'hedge.argued': 'soutenu',
  'hedge.attributed': 'attribué à {name}',
  'hedge.possible': 'donné comme possible',

  'button.discuss': 'Discuter',
  'button.helpful': 'Utile',
  'button.helpful.used': 'Noté utile',
  'button.unhelpful': 'Pas utile',
  'button.unhelpful.used': 'Noté pas utile',
  'button.group': 'Demander au groupe',
  'button.group.used': 'Le groupe est interrogé',
  'button.resolve': 'Résolu',
  'button.resolve.used': 'Résolu : voir la réponse',
  'button.speaks': 'Passage pour {number, number}',

  'vote.helpful': 'Merci, noté comme utile. L’autre bouton le change.',
  'vote.unhelpful': 'Merci, noté comme pas utile. L’autre bouton le change.',

  'discuss.server-only':
    'Les discussions s’ouvrent comme fils sur les serveurs. Ici, demandez-moi tout ce que vous voulez.',
  'discuss.no-threads': 'Ce type de salon n’a pas de fils. Essayez dans un salon textuel.',
  'discuss.no-permission':
    'Je ne peux pas ouvrir de fil ici. L’administration du serveur peut m’accorder : {permissions}.',
  'discuss.no-topic': 'Je n’ai trouvé aucun paragraphe sur « {topic} » à discuter.',
  'discuss.opened': 'La discussion du ¶ {number, number} est ici : {thread}',
  'discuss.opening': 'Quelqu’un ouvre cette discussion à l’instant. Réessayez dans un moment.',
  'discuss.heading': '**Discutons du ¶ {number, number} : {section}**',
  'discuss.questions': '**Questions pour commencer**',
  'discuss.contrast': '**Ce que le texte y oppose**',
  'discuss.open': '**Ce que le texte laisse ouvert**',
  'discuss.nothing-against': 'Je n’ai rien trouvé dans le texte qui s’oppose à ce paragraphe ou le laisse ouvert.',
  'discuss.how': 'Mentionnez-moi ici, ou répondez-moi, pour interroger le texte.',

  'permission.view': 'Voir le salon',
  'permission.send': 'Envoyer des messages',
  'permission.send-in-threads': 'Envoyer des messages dans les fils',
  'permission.create-threads': 'Créer des fils publics',
  'permission.history': 'Voir les anciens messages',

  'group.server-only': 'Il n’y a pas de groupe à interroger ici ; sur un serveur, si.',
  'group.no-permission':
    'Je ne peux pas écrire dans ce salon. L’administration du serveur peut m’accorder : {permissions}.',
  'group.no-question': 'Je ne peux plus lire la question. Posez-la de nouveau, s’il vous plaît.',
  'group.asks': '{person} demande au groupe :',
  'group.passages': 'Les passages les plus proches du texte :',
  'group.how':
    'Répondez à ce message. La personne qui demande pourra ensuite presser « {resolved} » et choisir la réponse.',
  'group.asked': 'Votre question au groupe : {link}',
  'group.asked-before': 'Le groupe a déjà été interrogé : {link}',

  'resolve.not-yours': 'La réponse est choisie par qui a demandé ou par qui gère les messages ici.',
  'resolve.no-replies': 'Personne n’a encore répondu à ce message. Je ne peux choisir que parmi ses réponses.',
  'resolve.choose':
    'Quelle réponse répond à la question ? En choisissant, vous acceptez que je garde le texte de la question et l’emplacement de la réponse, pour les montrer quand la question revient. `/forget-me` les efface.',
  'resolve.placeholder': 'Choisir la réponse',
  'resolve.kept': 'Gardé : quand cette question reviendra ici, je montrerai cette réponse.',
  'resolve.gone': 'Cette réponse n’existe plus. Choisissez-en une autre.',
  'answer.settled': '**Votre groupe a réglé cette question :** {link}',

  'display.cards': 'Désormais vous recevez mes messages en cartes.',
  'display.plain': 'Désormais vous recevez mes messages en texte simple.',

  'button.unknown': 'Ce bouton n’est plus en service. Reposez votre question.',

  'sources.none': 'Ce passage n’a pas de note de bas de page.',
  'check.identical':
    '**Identique.** J’ai relu la note : chaque mot cité s’y trouve dans cet ordre (édition `{edition}`).',
  'check.different': '**Pas identique.** Ce qui est cité ici ne se trouve plus ainsi dans la note :',
  'edition.changed': '**La note a changé depuis cette réponse.**',
  'edition.then': 'Cité alors :',
  'edition.now': 'Maintenant :',
  'edition.gone': 'Ces mots ne s’y trouvent plus.',
  'edition.removed': 'Ce document n’est plus ici.',
};
