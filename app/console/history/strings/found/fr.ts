import type { HistoryFoundStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const historyFoundFr: HistoryFoundStrings = {
  'found.stored': 'Il est stocké, avec tous ses commentaires.',
  'found.comments-not-read-yet':
    'Il est stocké ; ses commentaires sont lus dans Zendesk un ticket à la fois et sont les prochains dans la file.',
  'found.deleted': 'Il a été supprimé dans Zendesk et rien n’en est conservé.',
  'found.erased':
    'Un administrateur a supprimé ici tout ce qui le concerne, ou concerne son demandeur, et il n’est plus repris.',
  'found.before-window':
    'Il est antérieur à la période que vous avez choisie. Choisissez-en une plus longue pour le conserver.',
  'found.status': 'Les tickets ayant son statut sont exclus selon votre choix.',
  'found.group': 'Les tickets de son groupe sont exclus selon votre choix.',
  'found.brand': 'Les tickets de sa marque sont exclus selon votre choix.',
  'found.form': 'Les tickets ayant son formulaire sont exclus selon votre choix.',
  'found.type': 'Les tickets de son type sont exclus selon votre choix.',
  'found.ai-agent': 'Un agent IA l’a traité seul, et ces tickets sont exclus selon votre choix.',
  'found.unreadable':
    'Zendesk l’a envoyé sous une forme que cette version de Sidebrief ne connaît pas ; rien n’en est donc conservé. « Lire maintenant » essaie encore une fois.',
  'found.not-read-yet':
    'Zendesk l’a et il n’a pas encore été lu. Zendesk signale un changement au bout d’une minute environ ; « Lire maintenant » le récupère maintenant.',
  'found.not-in-zendesk':
    'Zendesk n’a pas ce ticket ou ne le montre pas à la personne qui a connecté le compte.',
  'found.zendesk-unreachable':
    'Il n’est pas stocké, et Zendesk ne peut pas être interrogé pour le moment. Réessayez bientôt.',
  'found.not-connected': 'Ce compte Zendesk n’est pas connecté.',
  'found.no-helpdesk':
    'Ce compte n’est pas destiné à un centre d’assistance, ses tickets ne sont donc pas lus. Ajoutez le centre d’assistance sur la page du compte pour les lire.',
  'found.stored-then':
    'Il est stocké tel qu’il était lorsque ce compte a cessé d’y être destiné, et n’est plus suivi.',
  'found.no-content':
    'Ce compte n’est pas destiné au contenu, ses articles ne sont donc pas lus. Ajoutez le contenu sur la page du compte pour les lire.',
  'found.not-public':
    'Aucune version lisible par tous n’est stockée. Ce compte est lu sans connexion : les brouillons, les articles archivés et ceux réservés aux personnes connectées ne sont pas conservés.',
  'found.not-kept':
    'Aucune version publiée n’est stockée. Les brouillons et les articles archivés ne sont jamais conservés.',
};
