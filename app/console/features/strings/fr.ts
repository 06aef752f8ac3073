import type { FeaturesStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const featuresFr: FeaturesStrings = {
  title: 'Fonctions',
  'name.briefs': 'Résumés',
  'name.recommendations': 'Tickets et articles similaires',
  'name.recommendations.tickets': 'Tickets similaires',
  'name.replies': 'Réponses suggérées',
  'name.topics': 'Sujets',
  'name.history': 'Historique',
  on: 'Activée',
  off: 'Désactivée',
  'on.notShown': 'Activée, mais pas affichée',
  'on.noField': 'Activée, sans champ',
  'does.briefs':
    'De quoi parle un ticket, ce qui a été fait et ce qui reste ouvert, à côté du ticket. Chaque phrase mène au commentaire sur lequel elle repose.',
  'does.recommendations':
    'Les tickets résolus semblables à celui-ci et la façon dont chacun a été résolu, et les articles du centre d’aide qui y répondent.',
  'does.recommendations.tickets':
    'Les tickets résolus semblables à celui-ci et la façon dont chacun a été résolu.',
  'does.replies':
    'Une réponse au client, rédigée quand un agent la demande, à partir d’articles et de tickets résolus.',
  'does.topics':
    'De quoi parle un nouveau ticket, sous forme d’une option d’un champ déroulant que vous choisissez.',
  'does.history':
    'Les tickets, commentaires et articles sont lus et conservés pour trouver ceux qui se ressemblent.',
  writes: 'Écrit dans Zendesk :',
  'writes.nothing': 'Rien.',
  'writes.replies': 'Rien d’elle-même. Un agent la place dans l’éditeur du ticket et l’envoie.',
  'writes.applied':
    'Quand un agent applique un sujet : le champ « {{field}} » d’un ticket, au nom de l’agent.',
  'writes.appliedToOne':
    'Quand un agent applique un sujet : un champ d’un ticket, au nom de l’agent.',
  'writes.assigned':
    'D’elle-même, quand la certitude suffit et que personne n’a choisi : le même champ des nouveaux tickets.',
  'writes.notAllowed':
    'D’elle-même, elle pourrait définir le même champ des nouveaux tickets, ce que la connexion ne permet pas encore.',
  'link.model': 'Modèle d’IA',
  'link.guidance': 'Consignes',
  'link.history': 'Historique',
  'link.topics': 'Champ et paramètres',
  'link.kept': 'Ce qui est lu et conservé',
  belowBrief: 'Elle se trouve sous le résumé, et les résumés sont désactivés.',
  fieldGone: 'Le champ choisi n’existe plus dans Zendesk. Choisissez-en un autre.',
  'briefs.model': 'Rédigés par le modèle d’IA, à partir des seuls commentaires publics.',
  'briefs.modelNotes': 'Rédigés par le modèle d’IA, notes internes comprises.',
  'briefs.basic': 'Faits sans modèle, à partir des seuls commentaires publics.',
  'briefs.basicNotes': 'Faits sans modèle, notes internes comprises.',
  'recommendations.on': 'Affichés sous le résumé.',
  'replies.model': 'Rédigées par le modèle d’IA.',
  'replies.basic': 'Sans modèle : la partie d’un article qui répond le mieux.',
  'topics.assign':
    '« {{field}} » est défini de lui-même quand la certitude suffit, et suggéré sinon.',
  'topics.suggest': '« {{field}} » est suggéré aux agents.',
  'tickets.one': '{{count}} ticket',
  'tickets.other': '{{count}} tickets',
  'articles.one': '{{count}} article',
  'articles.other': '{{count}} articles',
  'history.kept': 'Conservés : {{kept}}.',
  chooseField: 'Choisissez d’abord un champ.',
  noHelpdesk: 'Il faut pour cela l’assistance. Elle s’ajoute sur la page du compte.',
  notBegun: 'Commence quand le compte est connecté.',
  offSince: 'Depuis le {{time}}.',
  'off.history': 'Ce qui existe reste ; la lecture reprend là où elle s’est arrêtée.',
  'off.shown': 'Ce qui ressemble est cherché malgré tout : les agents le voient.',
  'off.rests': 'Ce qui ressemble est cherché malgré tout : les réponses reposent dessus.',
  'off.skipped': 'Les événements sont reçus et ignorés ; ce qui existe reste.',
  'missed.one': '{{count}} ticket a changé entre-temps.',
  'missed.other': '{{count}} tickets ont changé entre-temps.',
  saving: 'Enregistrement…',
  notSwitched: 'La fonction n’a pas été modifiée',
  'catchUp.one': '{{feature}} : rattraper {{count}} ticket ?',
  'catchUp.other': '{{feature}} : rattraper {{count}} tickets ?',
  'catchUp.more':
    'C’est ce qui a changé pendant la désactivation. Le rattrapage lit ces tickets dans Zendesk maintenant, les plus récents d’abord, avec les appels qui restent à Sidebrief. Sinon, chacun attend que quelqu’un l’ouvre ou qu’il change à nouveau.',
  notSwitchedOn: 'La fonction n’a pas été activée',
  whenOpened: 'À l’ouverture',
  catchUpNow: 'Rattraper maintenant',
  'switched.on': '{{feature}} : activée',
  'switched.off': '{{feature}} : désactivée',
  'catchingUp.one': 'Rattrapage de {{count}} ticket.',
  'catchingUp.other': 'Rattrapage de {{count}} tickets.',
  later: 'Ce qui a changé entre-temps est fait à l’ouverture.',
  notes: 'Utiliser les notes internes',
  'notes.hint':
    'Ce qui repose sur une note est marqué comme interne. Désactivé, les notes ne sont pas lues, et les résumés qui reposent sur l’une d’elles sont supprimés aussitôt et refaits.',
  notSaved: 'Le paramètre n’a pas été enregistré',
  theFeatures: 'les fonctions',
  apart: 'En dehors des fonctions',
  'apart.more':
    'La connexion écrit deux choses dans Zendesk : un webhook, et le secret dans les paramètres de l’application. Tout ce que Sidebrief, ou un agent avec lui, y écrit figure dans le journal d’activité.',
  'apart.link': 'Ce qui a été écrit dans Zendesk',
};
