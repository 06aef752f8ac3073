import { activityDeedsFr } from './deeds/fr.ts';
import { activityPartsFr } from './parts/fr.ts';
import type { ActivityStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const activityFr: ActivityStrings = {
  ...activityDeedsFr,
  ...activityPartsFr,
  'ticket.wrong': 'Saisissez le numéro d’un ticket.',
  account: 'Compte',
  'account.all': 'Tous les comptes',
  person: 'Fait par',
  'person.all': 'Tout le monde',
  removed: '{{name}} (supprimée)',
  kind: 'Type',
  'kind.all': 'Tout',
  ticket: 'Ticket',
  from: 'Du',
  to: 'Au',
  show: 'Afficher',
  clear: 'Effacer',
  title: 'Activité',
  entries: 'Entrées',
  'agent.unnamed': 'Agent {{id}}',
  agent: '{{name}} (agent)',
  somebody: 'Quelqu’un',
  'older.failed': 'Les entrées plus anciennes n’ont pas pu être lues',
  older: 'Afficher les entrées plus anciennes',
  log: 'Journal d’activité',
  'log.more':
    'Qui a modifié quoi, et tout ce qui a été écrit dans Zendesk, le plus récent d’abord. Il ne contient aucun texte des tickets.',
  theLog: 'Journal',
  empty: 'Rien ne s’est encore passé. Ce que vous et d’autres modifiez sera listé ici.',
  noMatch: 'Aucun résultat. Choisissez d’autres filtres ou une période plus longue.',
  csv: 'Télécharger au format CSV',
  'kind.zendesk': 'Écrit dans Zendesk',
  'kind.connection': 'Connexion',
  'kind.topics': 'Sujets',
  'kind.briefs': 'Résumés',
  'kind.history': 'Historique',
  'kind.models': 'Modèle d’IA',
  'kind.people': 'Personnes',
  'kind.work': 'Tâches de fond',
};
