import type { RefusalStrings } from './en.ts';
import { publicReadingFr } from './public-reading/fr.ts';

/** French, in the words of Zendesk's own interface. */
export const refusalsFr: RefusalStrings = {
  offline: 'Le backend n’a pas répondu. Vérifiez qu’il fonctionne et que vous êtes en ligne.',
  unreadable:
    'Le backend a répondu quelque chose que cette page ne comprend pas. Rechargez la page.',
  ...publicReadingFr,
  unauthenticated: 'Connectez-vous d’abord.',
  metrics_token: 'Envoyez le jeton de METRICS_TOKEN comme bearer.',
  forbidden_origin: 'Cette requête ne vient pas de la console.',
  too_large: 'La requête est plus volumineuse que ce que Sidebrief accepte.',
  not_found: 'Il n’y a rien ici que vous puissiez voir.',
  internal: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
  read_only: 'Vous pouvez consulter, sans rien modifier. Demandez à un administrateur.',
  all_accounts_only: 'Seuls les administrateurs de tous les comptes peuvent le faire.',
  last_admin:
    'C’est le dernier administrateur de tous les comptes. Nommez d’abord quelqu’un d’autre.',
  setup_link_invalid:
    'Ce lien de configuration n’est plus valide. Redémarrez Sidebrief pour en obtenir un nouveau, ou connectez-vous.',
  invite_invalid:
    'Cette invitation n’est plus valide : elle a été utilisée, retirée, renouvelée ou date de plus d’une semaine. Demandez-en une nouvelle.',
  not_invited:
    'Personne avec cette adresse e-mail n’a été invité. Demandez une invitation à un administrateur.',
  sign_in_failed: 'L’adresse e-mail ou le mot de passe est incorrect.',
  code_wrong: 'Ce code est incorrect ou a déjà été utilisé.',
  second_factor_needed: 'Saisissez le code que votre application affiche maintenant.',
  device_code_wrong:
    'Ce code est incorrect. Les codes changent deux fois par minute ; vérifiez aussi l’horloge de l’appareil.',
  second_factor_there: 'Vous avez déjà un second facteur. Supprimez-le d’abord.',
  own_second_factor:
    'Supprimez votre propre second facteur sous « Votre compte », où votre mot de passe est demandé.',
  too_many_attempts: 'Trop de tentatives. Attendez un quart d’heure et réessayez.',
  'too_many_tests.one':
    'Le point de terminaison a été testé {{most}} fois en dix minutes. Testez de nouveau dans {{count}} minute.',
  'too_many_tests.other':
    'Le point de terminaison a été testé {{most}} fois en dix minutes. Testez de nouveau dans {{count}} minutes.',
  sign_in_elsewhere_failed: 'La connexion externe a échoué. Réessayez.',
  elsewhere_unreachable: 'La page de connexion externe est injoignable.',
  changed_meanwhile:
    'Quelqu’un d’autre a modifié ces paramètres après que vous les avez ouverts. L’état actuel est affiché, avec vos modifications par-dessus : vérifiez-le, puis enregistrez de nouveau.',
  switched_meanwhile:
    'Quelqu’un d’autre a modifié cette fonction après que vous avez ouvert la page. L’état actuel est affiché : vérifiez-le, puis changez-le de nouveau si vous le souhaitez toujours.',
  text_changed_meanwhile:
    'Quelqu’un d’autre a enregistré un texte après que vous avez ouvert celui-ci. Regardez-le d’abord : il se trouve ci-dessous, parmi les versions.',
  topics_first: 'Choisissez d’abord un champ de sujet et activez les sujets.',
  field_first: 'Choisissez d’abord un champ de sujet.',
  no_such_field:
    'Zendesk n’a aucun champ à liste déroulante actif avec ce numéro. Actualisez la liste des champs.',
  connect_first: 'Connectez d’abord ce compte Zendesk.',
  disconnect_first: 'Déconnectez ce compte Zendesk avant de le supprimer.',
  signs_in_already: 'Une personne avec cette adresse peut déjà se connecter.',
  history_not_begun: 'L’historique commence lorsque le compte est connecté.',
  history_paused: 'L’historique est en pause. Reprenez-le d’abord.',
  secret_changed_meanwhile:
    'Le secret vient d’être modifié par quelqu’un d’autre. Vérifiez de nouveau.',
  secret_unconfirmed: 'Zendesk n’a pas confirmé le nouveau secret. Écrivez-le d’abord de nouveau.',
  no_connection: 'Il n’y a aucune connexion à tester. Connectez d’abord ce compte.',
  never_connected: 'Ce compte Zendesk n’a jamais été connecté.',
  deletion_running: 'Cette suppression n’est pas encore terminée.',
  other_subdomain: 'Ce compte appartient à {{own}}. Créez-en un autre pour {{wanted}}.',
  subdomain_empty:
    'Le sous-domaine manque : la partie de votre adresse Zendesk avant .zendesk.com.',
  subdomain_not_zendesk:
    'Ce n’est pas un sous-domaine Zendesk. Saisissez seulement la partie avant .zendesk.com, par exemple acme.',
  subdomain_letters:
    'Un sous-domaine Zendesk ne contient que des lettres, des chiffres et des tirets, par exemple acme.',
  delivery_refused: 'Cette livraison n’est pas acceptée.',
  event_unknown: 'Sidebrief ne connaît pas la forme de cet événement.',
  storing_failed: 'L’événement n’a pas pu être stocké. Renvoyez-le.',
  half_a_pair_id: 'L’identifiant du client OAuth manque : les deux ou aucun.',
  half_a_pair_secret: 'Le secret du client OAuth manque : les deux ou aucun.',
  own_client_unwanted: 'Cette installation utilise son propre client OAuth pour tous les comptes.',
  oauth_client_missing:
    'Ce compte Zendesk n’a pas de client OAuth : son identifiant (oauthClientId) et son secret (oauthClientSecret) manquent.',
  oauth_client_needed:
    'L’identifiant (oauthClientId) et le secret (oauthClientSecret) d’un client OAuth de ce compte Zendesk sont nécessaires.',
  future_time: 'Choisissez un moment passé.',
  endpoint_first: 'Décrivez d’abord le point de terminaison.',
  endpoint_or_other: 'Décrivez votre propre point de terminaison, ou choisissez une autre source.',
  address_whole: 'Saisissez une adresse complète, par exemple https://models.example.com/v1.',
  address_credentials:
    'Ne mettez ni nom ni mot de passe dans l’adresse : la clé a son propre champ.',
  address_query: 'Retirez ce qui suit « ? » ou « # » : l’adresse se termine par son chemin.',
  address_extra: 'Retirez « {{extra}} » à la fin : il est ajouté à chaque appel.',
  address_https:
    'L’adresse doit commencer par https://, afin que personne ne puisse lire en chemin.',
  address_private: 'Cette adresse est dans un réseau privé. Elle doit être sur l’internet public.',
  address_no_host: 'Il n’existe aucun hôte nommé {{host}}.',
  key_needed: 'Saisissez la clé API : Anthropic ne répond à personne sans elle.',
  key_of_other_address:
    'La clé stockée appartient à une autre adresse et n’est pas envoyée à celle-ci. Saisissez la clé de cette adresse, ou supprimez celle qui est stockée.',
  ticket_erased:
    'Tout ce qui concerne ce ticket, ou son demandeur, a été supprimé ici. Il n’est pas relu.',
  no_such_ticket: 'Zendesk n’a aucun ticket avec ce numéro.',
  personal_data:
    'Retirez les adresses e-mail, numéros de téléphone et de compte, et clés : rien qui en contienne n’est envoyé à un modèle.',
  account_gone: 'Un de ces comptes n’existe plus.',
  no_such_installation: 'Cette installation ne figure pas parmi celles trouvées.',
  no_group: 'Ce n’est pas un groupe.',
  name_differs: 'Ce n’est pas le nom du compte.',
  password_wrong: 'Ce n’est pas votre mot de passe.',
  name_of_product:
    'C’est ainsi que le journal désigne ce que Sidebrief fait de lui-même. Saisissez votre propre nom.',
  password_short: 'Utilisez au moins {{least}} caractères.',
  password_repeats:
    'Ce mot de passe répète peu de caractères. Utilisez plusieurs mots, ou laissez un gestionnaire de mots de passe en créer un.',
  password_guessable:
    'Ce mot de passe est facile à deviner : il ne contient guère que des mots courants, des suites de touches, des années ou votre nom. Utilisez plusieurs mots sans lien entre eux.',
  json_wanted: 'Envoyez du JSON avec le type de contenu application/json.',
  no_json: 'Le contenu n’est pas du JSON.',
  input_unexpected: 'Ce qui a été envoyé n’est pas conforme.',
  field_unexpected: '{{field}} : cette valeur n’est pas conforme.',
  grant_ended: 'Zendesk n’accepte plus la connexion. Reconnectez ce compte.',
  not_connected: 'Ce compte Zendesk n’est pas connecté. Reconnectez-le, puis actualisez.',
  consent_first: 'Il faut d’abord demander l’autorisation dans Zendesk : connectez ce compte.',
  zendesk_unreachable: 'Zendesk n’a pas répondu. Réessayez dans un instant.',
  new_secret_unconfirmed:
    'Zendesk n’a pas confirmé le nouveau secret. En attendant, les deux fonctionnent ; réessayez.',
  still_connected: 'Zendesk n’a pas confirmé ; le compte reste donc connecté. Réessayez.',
  check_refused: 'Zendesk a refusé la vérification (statut {{status}}).',
  step_stuck: 'Une étape n’a pas pu être effectuée.',
  subdomain_taken: 'Un autre compte ici est connecté à ce sous-domaine.',
  not_a_helpdesk:
    'Ce compte n’est pas destiné à un helpdesk ; il n’a donc pas de tickets. Ajoutez d’abord le helpdesk.',
};
