import type { ReplyStrings } from './en.ts';

export const frReply: ReplyStrings = {
  'reply.title': 'Réponse suggérée',
  'reply.suggest': 'Suggérer une réponse',
  'reply.again': 'En suggérer une autre',
  'reply.reading': 'Lecture du ticket et de ce qui a aidé auparavant…',
  'reply.writing': 'Une réponse est en cours de rédaction. Cela peut prendre une minute.',
  'reply.ready': 'Une réponse est prête.',
  'reply.failed': 'Aucune réponse n’a pu être suggérée',
  'reply.insert': 'Insérer dans la réponse',
  'reply.language': 'Langue de la réponse',
  'reply.detected': 'Détectée : {{language}}',
  'reply.undetected': 'La langue du client n’a pas pu être reconnue.',
  'reply.how':
    'Rédigée par un modèle de langage. Chaque phrase a été vérifiée d’après ce qu’elle cite ; lisez-la avant de l’envoyer.',
  'reply.dropped.one':
    '{{count}} phrase a été omise, que rien n’appuie ou qui promettrait quelque chose.',
  'reply.dropped.other':
    '{{count}} phrases ont été omises, que rien n’appuie ou qui promettraient quelque chose.',
  'reply.source.comment': 'Commentaire',
  'reply.source.article': 'Article d’aide',
  'reply.source.ticket': 'Ticket nº {{id}}',
  'reply.solvedIn': 'Comment le ticket #{{id}} a été résolu',
  'reply.thumb.stale': 'Cette réponse n’existe plus.',
  'reply.basic.article': 'Voici ce que dit le centre d’aide :',
  'reply.basic.nothing':
    'Il n’y a rien à suggérer : aucun article public dans cette langue ne répond au ticket.',
  'reply.why.off': 'Mode de base : aucun modèle de langage n’est utilisé pour les réponses',
  'reply.why.budget-spent': 'Mode de base : le budget du jour pour le modèle de langage est épuisé',
  'reply.why.not-supported': 'Mode de base : ce que le modèle de langage a écrit n’était pas étayé',
  'reply.why.unchecked-language':
    'Mode de base : les réponses dans cette langue ne peuvent pas être vérifiées',
  'reply.why.nothing-to-go-on':
    'Mode de base : rien de ce que le client a écrit ne peut être montré à un modèle de langage',
  'reply.why.away': 'Mode de base : le modèle de langage est injoignable pour le moment',
};
