import type { TopicStrings } from './en.ts';

/** The words of the topic panel in French. */
export const frTopics: TopicStrings = {
  'topic.title': 'Sujet',
  'topic.processing': 'Recherche du bon sujet…',
  'topic.ready': 'Le sujet est prêt.',
  'topic.unloaded': 'Le sujet n’a pas pu être chargé',
  'topic.unread': 'Zendesk n’a pas indiqué la valeur actuelle du champ.',
  'topic.noField':
    'Aucun champ de sujet n’a encore été choisi. Un administrateur peut le faire dans la console Sidebrief.',
  'topic.nothing': 'Aucun sujet ne se distingue',
  'topic.nothing.more':
    'C’est normal : aucun n’est assez probable pour être suggéré. Vous pouvez en choisir un dans le formulaire du ticket.',
  'topic.learning': 'Apprentissage à partir de vos tickets : {{have}} sur {{need}}',
  'topic.learning.more':
    'Des sujets seront suggérés ici dès qu’il y aura assez de tickets pour apprendre.',
  'topic.learning.early':
    'On pourra dire à quel point ils sont sûrs dès qu’il y aura assez de tickets pour apprendre.',
  'topic.byUs': 'Défini par Sidebrief',
  'topic.byYou': 'Défini par vous',
  'topic.bySomebody': 'Défini par une personne, un déclencheur ou un formulaire',
  'topic.explained': 'Sur 100 tickets comme celui-ci, c’est juste pour environ {{count}}.',
  'topic.likely.very': 'Très probable',
  'topic.likely.likely': 'Probable',
  'topic.likely.possible': 'Possible',
  'topic.likely.less': 'Moins probable',
  'topic.suggestions': 'Suggestions pour « {{field}} »',
  'topic.another': 'En suggérer un autre',
  'topic.apply': 'Appliquer',
  'topic.change': 'Remplacer par celui-ci',
  'topic.why': 'Pourquoi ?',
  'topic.closest': 'Tickets les plus proches ayant ce sujet',
  'topic.noClosest': 'Aucun ticket ne se distingue.',
  'topic.none': '(vide)',
  'topic.set': 'Défini : {{topic}}.',
  'topic.cleared': 'Annulé : le champ est de nouveau vide.',
  'topic.changed': 'Rien n’a été modifié. Entre-temps, le champ indique {{topic}}.',
  'topic.not-kept': 'Zendesk a accepté la modification, mais le champ indique {{topic}}.',
  'topic.closed': 'Ce ticket est clos ; Zendesk n’accepte plus de modifications.',
  'topic.gone': 'Cette option n’existe plus dans Zendesk. Rien n’a été modifié.',
  'topic.not-allowed': 'Vous ne pouvez pas modifier ce ticket. Rien n’a été modifié.',
  'topic.refused': 'Zendesk ne l’a pas accepté : {{reason}}',
  'topic.busy':
    'D’autres personnes modifient le ticket en ce moment. Rien n’a été modifié ; réessayez.',
  'topic.failed': 'Cela n’a pas pu être enregistré. Réessayez.',
  'topic.unsaved': 'Dans le formulaire du ticket, non enregistré : {{topic}}',
  'topic.ask.title': 'Remplacer votre choix non enregistré ?',
  'topic.ask.yes': 'Remplacer',
};
