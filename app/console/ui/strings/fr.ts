import type { ShellStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const shellFr: ShellStrings = {
  'copy.of': 'Copier : {{label}}',
  copied: 'Copié',
  copy: 'Copier',
  'copied.of': '{{label}} : copié',
  cancel: 'Annuler',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  loading: '{{what}} : chargement…',
  'time.seconds': '{{count}} s',
  'time.minutes': '{{count}} min',
  'time.hours': '{{hours}} h',
  'time.hoursMinutes': '{{hours}} h {{minutes}} min',
  'time.days': '{{count}} jours',
  'size.kilobytes': '{{size}} ko',
  'size.megabytes': '{{size}} Mo',
  share: '{{percent}} %',
  accounts: 'Comptes Zendesk',
  path: 'Vous êtes ici',
  nav: 'Console',
  activity: 'Activité',
  health: 'État du système',
  people: 'Personnes',
  signOut: 'Se déconnecter',
  theConsole: 'Console',
  notOpened: 'La console n’a pas pu être ouverte',
  thePage: 'Page',
  pageUnloaded: 'Cette page n’a pas pu être chargée',
  'pageUnloaded.more':
    'Il n’y a pas de connexion, ou Sidebrief a été mis à jour entre-temps. Rechargez la page.',
  reload: 'Recharger',
  'notFound.title': 'Page introuvable',
  notFound: 'Il n’y a rien à cette adresse',
  'notFound.action': 'Afficher les comptes Zendesk',
  unread: '{{what}} : lecture impossible',
  stale: 'Ces informations ne sont peut-être plus à jour',
  'code.offline':
    'Le backend n’a pas répondu. Vérifiez qu’il fonctionne et que vous êtes en ligne.',
  'code.unreadable':
    'Le backend a répondu quelque chose que cette page ne comprend pas. Rechargez la page.',
  'code.internal': 'Quelque chose a échoué de notre côté. Réessayez dans un instant.',
  'code.not_found': 'Il n’y a rien ici que vous puissiez voir.',
  'code.read_only': 'Vous pouvez regarder, sans rien modifier. Demandez à un administrateur.',
  'code.last_admin':
    'C’est le dernier administrateur de tous les comptes. Nommez d’abord quelqu’un d’autre.',
  'code.setup_link_invalid':
    'Ce lien de configuration n’est plus valable. Redémarrez Sidebrief pour en obtenir un autre, ou connectez-vous.',
  'code.invite_invalid':
    'Cette invitation n’est plus valable : elle a été utilisée, retirée, renouvelée, ou date de plus d’une semaine. Demandez-en une autre.',
  'code.too_many_attempts': 'Trop d’essais. Attendez un quart d’heure et réessayez.',
  'code.sign_in_failed': 'L’adresse e-mail, le mot de passe ou le code n’est pas correct.',
  'code.reauthorization_required': 'Zendesk n’accepte plus la connexion. Reconnectez ce compte.',
  'code.no_such_account': 'Aucun compte Zendesk n’a ce sous-domaine. Vérifiez son orthographe.',
  'code.help_centre_not_active':
    'Ce compte Zendesk n’a pas de centre d’aide activé. Activez-le dans l’administration de Guide, puis réessayez.',
  'code.help_centre_closed':
    'Ce centre d’aide ne montre ses articles qu’aux personnes connectées. Ouvrez-le à tous dans ses paramètres, ou choisissez aussi l’assistance ou le CRM : un administrateur se connecte alors à Zendesk.',
  'code.help_centre_elsewhere':
    'Zendesk mène d’ici à une autre adresse : le compte a maintenant un autre sous-domaine, ou son centre d’aide demande de se connecter. Regardez-le dans un navigateur, puis réessayez.',
  'code.zendesk_unreachable': 'Zendesk n’a pas répondu. Réessayez dans un instant.',
};
