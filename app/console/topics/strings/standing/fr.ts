import type { TopicsStandingStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const topicsStandingFr: TopicsStandingStrings = {
  'assign.ask': 'Définir les sujets automatiquement ?',
  'assign.more':
    'Désormais, Sidebrief écrit dans les tickets de {{where}} : dans le champ « {{field}} » des nouveaux tickets où il est vide, et nulle part ailleurs. Vos déclencheurs, automatismes et le routage sur ce champ s’exécutent comme pour un agent.',
  'assign.about':
    'À {{targetPercent}} % de justesse, cela fait environ {{coverage}} des nouveaux tickets.',
  'assign.later': 'Cela commence quand assez a été appris.',
  'assign.connect':
    'Vous devez d’abord reconnecter le compte pour autoriser l’écriture dans les tickets.',
  'assign.learns':
    'Ce qui s’avère faux est corrigé à la main par les agents, et Sidebrief en tire la leçon.',
  assign: 'Définir les sujets',
  'connect.title': 'La connexion n’autorise pas l’écriture dans les tickets',
  'connect.more':
    'Définir le champ automatiquement exige cette autorisation. Reconnectez le compte et accordez-la sur la page de Zendesk ; tout le reste est conservé.',
  'connect.own':
    'Définir le champ automatiquement exige cette autorisation. Reconnectez le compte et accordez-la sur la page de Zendesk ; tout le reste est conservé. Votre client OAuth dans le Centre d’administration doit autoriser la portée « tickets:write ».',
  connect: 'Reconnecter',
  'connect.failed': 'Le compte n’a pas pu être connecté',
  'noFields.notRead': 'Les champs du compte ne sont pas encore lus',
  'noFields.notRead.more':
    'Cela se fait de soi-même peu après la connexion. « Actualiser depuis Zendesk » le fait maintenant.',
  'noFields.none': 'Ce compte n’a pas de champ déroulant',
  'noFields.none.more':
    'Les sujets sont les options d’un tel champ. Dans le Centre d’administration de Zendesk, ouvrez {{link}}, ajoutez un champ de type « Déroulant » avec vos sujets comme options, et placez-le dans votre formulaire de ticket. Puis cliquez sur « Actualiser depuis Zendesk ».',
  'noFields.path': 'Objets et règles, Tickets, Champs',
  'standing.no-field': 'Aucun champ choisi',
  'story.no-field':
    'Choisissez le champ déroulant qui dit de quoi parle un ticket. D’ici là, rien n’est suggéré ni écrit.',
  'standing.gone': 'Le champ n’existe plus',
  'story.gone': 'Rien n’est suggéré ni écrit tant qu’il n’y a pas de nouveau un champ.',
  'story.off':
    'Les agents ne voient pas de sujets et rien n’est écrit. Ce qui a été appris est conservé.',
  'standing.learning': 'Apprentissage',
  'story.learning':
    'Le passé du champ est en cours d’apprentissage. Les agents verront des sujets dès que ce sera fait ; cette page le suit.',
  'standing.suggest': 'Suggestion',
  'story.suggest':
    'Les agents voient les options les plus probables à côté du ticket et en appliquent une d’un clic.',
  'standing.assign': 'Définition des sujets',
  'story.assign':
    'Les nouveaux tickets reçoivent leur sujet automatiquement quand c’est assez sûr ; pour les autres, les agents voient des suggestions.',
  'standing.not-assigning': 'Suggestion seulement',
  'story.not-assigning':
    'Les sujets devraient être définis automatiquement, mais ne le sont pas pour le moment ; voyez pourquoi ci-dessous. Les agents voient des suggestions.',
  'story.target':
    'À {{percent}} % de justesse, {{span}} seraient définis automatiquement. Sur les tickets passés, {{precision}} étaient justes ; avec 95 % de certitude, c’est entre {{low}} et {{high}}.',
  'story.coverage': '{{coverage}} des tickets',
  'story.unreached':
    '{{span}} avec ce qui a été appris jusqu’ici ; aucun sujet ne serait donc défini automatiquement.',
  'story.percent': '{{percent}} % de justesse est hors d’atteinte',
  'story.highest': 'Le maximum atteignable est {{highest}} %.',
  'notice.connecting': 'La connexion est en cours',
  'notice.connecting.more': 'Cela prend un instant. La page du compte indique où cela en est.',
  'notice.notConnected': 'Ce compte n’est pas connecté',
  'notice.notConnected.more':
    'Les nouveaux tickets ne reçoivent pas de sujet, et les champs ne peuvent pas être lus. Ce qui a été appris est conservé.',
  'notice.gone': 'Zendesk n’a plus le champ « {{title}} »',
  'notice.gone.number': 'Zendesk n’a plus le champ numéro {{id}}',
  'notice.gone.more':
    'Il a été supprimé, désactivé, ou n’est plus déroulant. Rétablissez-le dans Zendesk et actualisez les champs, ou choisissez-en un autre ci-dessous. Les sujets que les tickets ont déjà restent tels quels.',
  'notice.little': 'Il y a encore trop peu pour apprendre',
  'notice.little.none':
    'Les sujets sont définis automatiquement une fois qu’assez de tickets résolus en ont un.',
  'notice.little.one':
    'Il faut encore {{count}} ticket avec un sujet pour dire à quelle fréquence les sujets sont justes. Les agents qui remplissent le champ y remédient jour après jour ; un historique plus long, d’un coup.',
  'notice.little.other':
    'Il faut encore {{count}} tickets avec un sujet pour dire à quelle fréquence les sujets sont justes. Les agents qui remplissent le champ y remédient jour après jour ; un historique plus long, d’un coup.',
  'notice.target': '{{targetPercent}} % de justesse est hors d’atteinte',
  'notice.target.none':
    'Avec ce qui a été appris jusqu’ici, rien ne serait assez souvent juste. Les agents voient des suggestions en attendant.',
  'notice.target.highest':
    'Avec ce qui a été appris jusqu’ici, {{highest}} % est le maximum. Baissez l’objectif ci-dessous, ou corrigez le champ selon les constats de cette page. Les agents voient des suggestions en attendant.',
  'notice.failed': 'Le dernier entraînement a échoué',
  'notice.failed.none':
    'Rien n’est suggéré tant qu’aucun n’aboutit. Un nouvel essai a lieu de lui-même ; « Réentraîner maintenant » essaie tout de suite.',
  'notice.failed.before':
    'Ce qui a été appris avant reste utilisé. Un nouvel essai a lieu de lui-même ; « Réentraîner maintenant » essaie tout de suite.',
  noChoice: 'Il n’y a pas encore de champ à choisir',
  'noChoice.more':
    'Les champs de ce compte Zendesk pourront être lus une fois qu’il sera connecté.',
};
