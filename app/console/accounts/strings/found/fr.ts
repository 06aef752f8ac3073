import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingFr } from '../../../refusals/strings/public-reading/fr.ts';
import type { AccountsFoundStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const accountsFoundFr: AccountsFoundStrings = {
  ...prefixed('said', publicReadingFr),
  'said.nobody': 'Zendesk ne sait pas qui a donné cette autorisation. Connectez-vous de nouveau.',
  'said.not_an_admin':
    'L’autorisation a été donnée par une personne qui n’est pas administrateur de ce compte Zendesk. Connectez-vous à Zendesk en tant qu’administrateur, puis recommencez.',
  'said.scope_missing':
    'Zendesk n’a pas accordé {{scopes}}. Autorisez-le sur le client OAuth, puis reconnectez-vous.',
  'said.app_id_missing':
    'Sidebrief ne connaît pas l’ID de son application dans ce compte. Indiquez l’ID de l’application pour ce compte ou définissez ZENDESK_APP_ID.',
  'said.app_not_installed':
    'L’application Sidebrief n’est pas encore installée dans ce compte Zendesk. Installez-la dans Zendesk, puis réessayez.',
  'said.several_installations':
    'L’application Sidebrief est installée plusieurs fois dans ce compte Zendesk. Choisissez celle à utiliser.',
  'said.app_switched_off':
    'L’application est installée mais désactivée : les agents ne la verront pas tant qu’elle n’est pas activée.',
  'said.webhook_missing': 'Le webhook n’existe pas encore. Réessayez.',
  'said.fields_read.one': '{{count}} champ à liste déroulante',
  'said.fields_read.other': '{{count}} champs à liste déroulante',
  'said.reauthorization_required': 'Zendesk n’accepte plus l’accès. Connectez-vous de nouveau.',
  'said.zendesk_refused':
    'Zendesk a refusé cette demande (statut {{status}}). Vérifiez que l’administrateur qui se connecte peut gérer les applications et les webhooks, puis réessayez.',
  'said.zendesk_busy.one':
    'Zendesk est occupé et demande d’attendre {{count}} seconde. Réessayez ensuite.',
  'said.zendesk_busy.other':
    'Zendesk est occupé et demande d’attendre {{count}} secondes. Réessayez ensuite.',
  'said.zendesk_unreachable': 'Zendesk est injoignable pour le moment. Réessayez dans une minute.',
  'said.internal':
    'Un problème est survenu de notre côté ; les détails sont dans le journal. Réessayez.',
  'said.internal.answer':
    'Zendesk a répondu d’une manière que Sidebrief ne connaît pas ; les détails sont dans le journal.',
  'found.clock_right': 'L’horloge de ce serveur concorde avec celle de Zendesk.',
  'found.clock_not_told': 'La réponse de Zendesk n’indique pas l’heure.',
  'found.clock_skewed.ahead.one':
    'L’horloge de ce serveur avance d’environ {{count}} minute sur celle de Zendesk. Si l’écart est de plusieurs minutes, les requêtes de la barre latérale et les événements sont refusés.',
  'found.clock_skewed.ahead.other':
    'L’horloge de ce serveur avance d’environ {{count}} minutes sur celle de Zendesk. Si l’écart est de plusieurs minutes, les requêtes de la barre latérale et les événements sont refusés.',
  'found.clock_skewed.behind.one':
    'L’horloge de ce serveur retarde d’environ {{count}} minute sur celle de Zendesk. Si l’écart est de plusieurs minutes, les requêtes de la barre latérale et les événements sont refusés.',
  'found.clock_skewed.behind.other':
    'L’horloge de ce serveur retarde d’environ {{count}} minutes sur celle de Zendesk. Si l’écart est de plusieurs minutes, les requêtes de la barre latérale et les événements sont refusés.',
  'found.grant_works': 'Zendesk accepte notre accès.',
  'found.grant_refused':
    'Zendesk n’accepte plus notre accès : il a été révoqué ou n’a pas été utilisé depuis trop longtemps.',
  'found.scopes_granted': 'Accordé : {{scopes}}.',
  'found.scope_missing': 'Zendesk n’a pas accordé {{scopes}}.',
  'found.admin': 'La personne qui a établi la connexion est administrateur de ce compte Zendesk.',
  'found.not_an_admin':
    'La personne qui a établi la connexion n’est plus administrateur de ce compte Zendesk.',
  'found.nobody': 'Zendesk ne sait plus qui a établi la connexion.',
  'found.webhook_active': 'Il est présent, actif et demande les bons événements.',
  'found.webhook_not_wanted':
    'Il est volontairement en pause : ce compte est consulté toutes les quelques heures.',
  'found.webhook_not_needed': 'Il n’est pas nécessaire : ce compte ne sert pas à l’assistance.',
  'found.webhook_was_missing':
    'Il avait été supprimé et a été recréé. Ce qui s’est passé entre-temps est relu automatiquement.',
  'found.webhook_was_doubled':
    'Il y en avait plusieurs de notre part ; les autres ont été supprimés.',
  'found.webhook_was_paused':
    'Il était en pause et est de nouveau actif. Ce qui s’est passé entre-temps est relu automatiquement.',
  'found.webhook_was_changed':
    'Il avait été modifié et a été rétabli. Ce qui s’est passé entre-temps est relu automatiquement.',
  'found.webhook_missing': 'Le webhook n’existe pas encore.',
  'found.signing_secret_same': 'Les événements sont signés comme prévu.',
  'found.signing_secret_was_rotated':
    'Quelqu’un avait généré un nouveau secret de signature, et les événements étaient refusés depuis. Il a été repris ; ce qui a été refusé est relu automatiquement.',
  'found.app_installed': 'Elle est installée et activée.',
  'found.app_id_missing': 'Sidebrief ne connaît pas l’ID de son application dans ce compte.',
  'found.app_uninstalled':
    'L’application Sidebrief n’est pas installée dans ce compte Zendesk ; les agents ne la voient donc pas.',
  'found.app_not_installed': 'L’application n’a pas encore été trouvée.',
  'found.app_switched_off':
    'L’application est installée et désactivée ; les agents ne la voient donc pas.',
  'found.app_settings_were_changed':
    'Ses paramètres désignaient un autre compte, ou aucun ; ils ont été réécrits.',
  'found.app_was_installed_again':
    'Elle avait été réinstallée ; la nouvelle a reçu ses paramètres.',
  'found.several_installations':
    'L’application Sidebrief est installée plusieurs fois dans ce compte Zendesk.',
  'found.widget_secret_seen': 'Les requêtes de la barre latérale sont signées avec lui.',
  'found.widget_secret_missing': 'L’application n’a pas encore de secret.',
  'found.widget_secret_unconfirmed': 'Zendesk n’a pas confirmé le nouveau secret.',
  'found.widget_secret_not_seen':
    'Aucune barre latérale n’a fait de requête depuis l’écriture du secret, et Zendesk ne permet à personne de le relire.',
  'found.widget_secret_differs':
    'Les requêtes de la barre latérale désignent ce compte et sont signées avec un autre secret : quelqu’un l’a modifié dans les paramètres de l’application.',
  'found.sidebar_out_of_time':
    'Les requêtes de la barre latérale sont bien signées, mais pour une autre heure que celle de ce serveur.',
  'found.export_allowed': 'Zendesk nous permet de lire ce qui a changé.',
  'found.help_centre_none':
    'Ce compte n’a pas de centre d’aide ; aucun article n’est donc recommandé.',
  'found.help_centre_read': 'Lisible : {{brands}}.',
  'found.help_centre_read.partly': 'Lisible : {{brands}}. Désactivé : {{off}}.',
  'found.help_centre_off':
    'Le centre d’aide de {{brands}} est désactivé ou illisible ; ses articles ne sont donc pas recommandés.',
  'found.no_such_account': 'Zendesk ne connaît plus de compte avec ce sous-domaine.',
  'found.help_centre_not_active':
    'Le compte n’a pas de centre d’aide activé, aucun article n’est donc lu.',
  'found.help_centre_closed':
    'Le centre d’aide ne montre ses articles qu’aux personnes connectées, ils ne sont donc pas lus.',
  'found.help_centre_elsewhere':
    'Zendesk mène à une autre adresse : le compte a maintenant un autre sous-domaine, ou son centre d’aide demande de se connecter.',
  'found.help_centre_public': 'Tout le monde peut le lire, nous aussi, sans se connecter.',
  'found.needs_webhook': 'Non vérifié : le webhook passe d’abord.',
  'found.needs_app': 'Non vérifié : l’application passe d’abord.',
  'found.needs_token': 'Non vérifié : Zendesk n’accepte pas notre accès.',
  'found.needs_admin': 'Non vérifié : seul l’accès d’un administrateur le permet.',
  'found.needs_scope': 'Non vérifié : l’accès ne va pas jusque-là.',
  'found.zendesk_refused': 'Zendesk a refusé cette demande (statut {{status}}).',
  'found.zendesk_busy':
    'Non vérifié : les appels de ce compte à Zendesk sont épuisés pour le moment.',
  'found.zendesk_unreachable': 'Zendesk n’a pas répondu.',
  'found.unreadable':
    'Zendesk a répondu d’une manière que Sidebrief ne connaît pas ; les détails sont dans le journal.',
  'found.internal': 'Un problème est survenu de notre côté ; les détails sont dans le journal.',
  'found.interrupted': 'Le test s’est arrêté avant d’arriver ici.',
  'todo.clock_skewed':
    'Réglez l’horloge de la machine qui exécute Sidebrief, de préférence par NTP.',
  'todo.grant_refused':
    'Reconnectez : un administrateur de Zendesk autorise de nouveau l’accès. Rien d’autre à saisir.',
  'todo.scope_missing':
    'Autorisez-le sur le client OAuth dans le Centre d’administration (Applications et intégrations, API, Clients OAuth), puis reconnectez.',
  'todo.not_an_admin':
    'Redonnez-lui le rôle d’administrateur, ou reconnectez-vous en étant connecté à Zendesk en tant qu’administrateur.',
  'todo.nobody':
    'Redonnez-lui le rôle d’administrateur, ou reconnectez-vous en étant connecté à Zendesk en tant qu’administrateur.',
  'todo.webhook_missing': 'Corrigez cela dans le Centre d’administration, puis testez de nouveau.',
  'todo.app_id_missing':
    'Définissez ZENDESK_APP_ID ou indiquez l’ID de l’application pour ce compte.',
  'todo.app_uninstalled':
    'Installez-la dans le Centre d’administration (Applications et intégrations, Applications Zendesk Support), puis testez de nouveau.',
  'todo.app_not_installed':
    'Corrigez cela dans le Centre d’administration, puis testez de nouveau.',
  'todo.app_switched_off':
    'Activez-la dans le Centre d’administration (Applications et intégrations, Applications Zendesk Support).',
  'todo.several_installations': 'Choisissez-la dans les étapes de connexion sur cette page.',
  'todo.widget_secret_missing': 'Écrivez-le de nouveau.',
  'todo.widget_secret_unconfirmed': 'Écrivez-le de nouveau.',
  'todo.widget_secret_not_seen':
    'Ouvrez un ticket quelconque dans Zendesk avec l’application, puis testez de nouveau.',
  'todo.widget_secret_differs': 'Écrivez-le de nouveau.',
  'todo.sidebar_out_of_time': 'Consultez la ligne sur l’horloge.',
  'todo.help_centre_off':
    'Activez-le dans l’administration de Guide, puis testez de nouveau. S’il est désactivé volontairement, il n’y a rien à faire.',
  'todo.no_such_account': 'Créez ici un compte pour le nouveau sous-domaine.',
  'todo.help_centre_not_active':
    'Activez-le dans l’administration de Guide, puis testez à nouveau.',
  'todo.help_centre_closed':
    'Ouvrez-le à tous dans ses paramètres, ou utilisez aussi ce compte pour l’assistance ou le CRM : un administrateur se connecte alors à Zendesk.',
  'todo.help_centre_elsewhere':
    'Regardez le centre d’aide dans un navigateur où vous n’êtes pas connecté.',
  'todo.needs_webhook': 'Consultez la ligne précédente.',
  'todo.needs_app': 'Consultez la ligne précédente.',
  'todo.needs_token': 'Consultez la ligne ci-dessus qui en donne la raison.',
  'todo.needs_admin': 'Consultez la ligne ci-dessus qui en donne la raison.',
  'todo.needs_scope': 'Consultez la ligne ci-dessus qui en donne la raison.',
  'todo.zendesk_refused':
    'Vérifiez dans le Centre d’administration que la personne qui a établi la connexion peut gérer les applications et les webhooks, puis testez de nouveau.',
  'todo.zendesk_busy.one': 'Testez de nouveau dans {{count}} seconde.',
  'todo.zendesk_busy.other': 'Testez de nouveau dans {{count}} secondes.',
  'todo.zendesk_unreachable':
    'Testez de nouveau dans une minute ; status.zendesk.com signale les pannes.',
  'todo.internal': 'Testez de nouveau dans une minute.',
  'todo.interrupted': 'Testez de nouveau.',
  'notice.app_uninstalled':
    'L’application Sidebrief n’est plus installée dans ce compte Zendesk ; les agents ne la voient donc pas. Réinstallez-la, ou déconnectez le compte.',
  'notice.webhook_left_behind':
    'Zendesk ne permet plus de supprimer le webhook avec cet accès. Si « {{webhook}} » figure encore dans le Centre d’administration, supprimez-le là.',
};
