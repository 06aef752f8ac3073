import type { PublicReadingStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const publicReadingFr: PublicReadingStrings = {
  no_such_account: 'Aucun compte Zendesk n’a ce sous-domaine. Vérifiez son orthographe.',
  help_centre_not_active:
    'Ce compte Zendesk n’a pas de centre d’aide activé. Activez-le dans l’administration de Guide, puis réessayez.',
  help_centre_closed:
    'Ce centre d’aide ne montre ses articles qu’aux personnes connectées. Ouvrez-le à tous dans ses paramètres, ou choisissez aussi l’assistance ou le CRM : un administrateur se connecte alors à Zendesk.',
  help_centre_elsewhere:
    'Zendesk mène d’ici à une autre adresse : le compte a maintenant un autre sous-domaine, ou son centre d’aide demande de se connecter. Regardez-le dans un navigateur, puis réessayez.',
};
