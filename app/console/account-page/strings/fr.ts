import type { AccountPageStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const accountPageFr: AccountPageStrings = {
  pages: 'Pages de ce compte',
  more: 'Tout sur ce compte',
  overview: 'Vue d’ensemble',
  features: 'Fonctions',
  topics: 'Sujets',
  history: 'Historique',
  models: 'Modèle d’IA',
  quality: 'Qualité et utilisation',
  health: 'État du système',
  data: 'Données',
  activity: 'Activité',
  'topics.more':
    'Quel champ déroulant dit de quoi parle un ticket, si ses options sont suggérées ou définies automatiquement, et à quelle fréquence c’est juste.',
  'topics.open': 'Ouvrir les sujets',
  'history.more':
    'Tickets, commentaires et articles que Sidebrief conserve pour en trouver de similaires : où en est la lecture, ce qui est conservé, et s’il manque quelque chose.',
  'history.open': 'Ouvrir l’historique',
  'models.more':
    'Si un modèle écrit résumés et réponses, lequel, ce qu’il peut coûter, ce qui ne lui est jamais montré, et ce qui lui a été envoyé exactement.',
  'models.open': 'Ouvrir le modèle d’IA',
  'quality.more':
    'Ce que les agents ouvrent, ce qui les aide ou non, les sujets définis et annulés, jour après jour.',
  'quality.open': 'Ouvrir les chiffres',
  'health.more':
    'Ce qui attend, ce qui a échoué et pourquoi, et quels webhooks sont arrivés, ont été refusés ou ne sont pas arrivés.',
  'health.open': 'Ouvrir l’état du système',
  'data.more':
    'Supprimer tout ce qui concerne un ticket, une personne ou une organisation, avec un reçu, et vérifier si des mots sont stockés quelque part.',
  'data.open': 'Ouvrir les données',
  'activity.more': 'Qui a modifié quoi ici et quand, et tout ce qui a été écrit dans Zendesk.',
  'activity.open': 'Ouvrir le journal d’activité',
};
