import type { AccountsLeavingStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const accountsLeavingFr: AccountsLeavingStrings = {
  new: 'Nouveau compte Zendesk',
  'delete.ask': 'Supprimer {{name}} ?',
  delete: 'Supprimer',
  'delete.more':
    'Ses tickets, résumés, paramètres et tout ce qui est stocké à son sujet sont supprimés. C’est irréversible. Rien n’est supprimé dans Zendesk. Son journal d’activité est conservé pour les administrateurs de tous les comptes.',
  'delete.type': 'Saisissez « {{name}} » pour confirmer',
  'delete.wrong': 'Ce n’est pas le nom du compte.',
  'delete.failed': 'Le compte n’a pas été supprimé',
  'delete.forGood': 'Supprimer définitivement',
  deleted: 'Compte supprimé',
  theReceipt: 'Reçu',
  'receipt.unread': 'Le reçu n’a pas pu être lu',
  receipt: 'Reçu',
  'receipt.store': 'Magasin',
  'receipt.rows': 'Lignes supprimées',
  'receipt.download': 'Télécharger le reçu',
  'wrong.name': 'Donnez un nom au compte.',
  'wrong.identifierOf': 'Saisissez l’identifiant qui correspond au secret.',
  'wrong.secretOf': 'Saisissez le secret qui correspond à l’identifiant.',
  'wrong.identifier': 'Saisissez l’identifiant du client OAuth.',
  'wrong.secret': 'Saisissez le secret du client OAuth.',
  'wrong.app': 'Saisissez l’identifiant de l’application importée.',
  'wrong.appNumber': 'L’identifiant d’une application est un nombre.',
  'first.reader': 'Aucun compte Zendesk à voir pour l’instant',
  'first.reader.more': 'Un administrateur en connecte un, ou vous en montre un déjà connecté.',
  first: 'Connectez votre premier compte Zendesk',
  'first.more':
    'Les agents voient alors un résumé à côté de chaque ticket, avec le commentaire sur lequel repose chaque phrase.',
  'first.1': 'Nommez le compte, pour le retrouver ici.',
  'first.2':
    'Saisissez son sous-domaine et autorisez l’accès sur la page de Zendesk, en tant qu’administrateur.',
  'first.3': 'Regardez la connexion se mettre en place, puis ouvrez n’importe quel ticket.',
  'leave.delete': 'Supprimer ce compte',
  'leave.delete.more':
    'Retire le compte de cette console, avec tout ce qui est stocké à son sujet. Vous obtenez un reçu de ce qui a été supprimé.',
  disconnect: 'Déconnecter',
  'disconnect.more':
    'Met fin à l’accès à Zendesk et y retire notre webhook. L’application reste jusqu’à ce que vous la supprimiez dans le Centre d’administration.',
  'disconnect.ask': 'Déconnecter {{where}} ?',
  'disconnect.ask.more':
    'Les agents ne voient plus de résumés jusqu’à ce que quelqu’un reconnecte le compte. Ses paramètres sont conservés.',
  'disconnect.content.more':
    'Met fin à la lecture du centre d’aide. Dans Zendesk, il n’y a rien à nous à retirer : ni webhook, ni accès.',
  'disconnect.content.ask.more':
    'Ses articles ne sont plus lus jusqu’à ce que quelqu’un reconnecte le compte. Ce qui est stocké et ses paramètres sont conservés.',
  'disconnect.failed': 'Le compte n’a pas été déconnecté',
  'new.failed': 'Le compte n’a pas été créé',
  'new.name': 'Nom',
  'new.name.hint': 'Pour vous seul, par exemple l’équipe ou la marque.',
  'new.subdomain.hint':
    'La partie avant .zendesk.com, par exemple acme. Vous y allez ensuite pour autoriser l’accès ; laissez vide pour le faire plus tard.',
  'new.client': 'Client OAuth',
  'new.client.optional': 'Laissez les deux champs vides pour utiliser le client de ce déploiement.',
  'new.client.needed': 'Zendesk doit connaître ce backend avant de le laisser entrer.',
  'new.identifier': 'Identifiant',
  'new.secret': 'Secret',
  'new.secret.hint': 'Conservé chiffré, et jamais remontré.',
  'new.app': 'Application',
  'new.appId': 'Identifiant de l’application',
  'new.appId.optional':
    'Seulement si ce compte a son propre import de l’application ; sinon, laissez vide.',
  'new.appId.needed':
    'Le numéro que Zendesk a donné à l’application lors de l’import ; zcli l’écrit dans zcli.apps.config.json.',
  'new.create': 'Créer le compte',
  'new.createConnect': 'Créer et connecter',
  'new.leave': 'Ce que vous avez saisi n’est pas conservé.',
  'deleted.story':
    '{{name}} a été supprimé le {{deletedAt}} : {{total}} lignes dans {{stores}} magasins. Il en reste {{left}}. {{empty}} autres magasins n’en contenaient rien.',
  'deleted.storyBy':
    '{{name}} a été supprimé le {{deletedAt}} par {{by}} : {{total}} lignes dans {{stores}} magasins. Il en reste {{left}}. {{empty}} autres magasins n’en contenaient rien.',
  'deleted.kept':
    'Son journal d’activité est conservé pendant {{days}} jours pour les administrateurs de tous les comptes : qui a fait quoi et quand, avec le nom du compte et des numéros de tickets, sans aucun mot de ceux-ci. Ainsi, personne ne peut cacher ce qu’il a fait en supprimant un compte. Entrées : {{entries}}.',
};
