import type { AccountsStrings } from './en.ts';
import { accountsConnectingFr } from './connecting/fr.ts';
import { accountsFoundFr } from './found/fr.ts';
import { accountsLeavingFr } from './leaving/fr.ts';

/** French, in the words of Zendesk's own interface. */
export const accountsFr: AccountsStrings = {
  ...accountsConnectingFr,
  ...accountsFoundFr,
  ...accountsLeavingFr,
  'card.noSubdomain': 'Pas encore de sous-domaine',
  purposes: 'À quoi il sert',
  'purposes.helpdesk': 'Assistance',
  'purposes.helpdesk.hint':
    'Les tickets sont lus, et les agents voient à côté résumés, tickets similaires, réponses et sujets. Les personnes sont lues aussi, pour que leurs noms puissent être masqués.',
  'purposes.crm': 'CRM',
  'purposes.crm.hint': 'Toutes les personnes et organisations du compte sont lues.',
  'purposes.content': 'Contenu',
  'purposes.content.hint':
    'Les articles du centre d’aide sont lus et recommandés. Le contenu seul n’a besoin que du sous-domaine : personne ne se connecte, et ce que tout le monde peut lire est lu.',
  'purposes.change': 'Modifier',
  'purposes.save': 'Enregistrer',
  'purposes.failed': 'La modification a échoué',
  'purposes.none': 'Choisissez-en au moins un.',
  'purposes.remove': 'Ne plus lire {{join}} ?',
  'purposes.remove.more':
    'Ce n’est plus lu à partir de maintenant. Ce qui est conservé reste tel quel et ne suit plus ce qui est modifié ou supprimé dans Zendesk ; supprimez-le sur la page des données. Pour le contenu seul, Sidebrief rend aussi son accès et son webhook, et les articles que tout le monde ne peut pas lire sont retirés.',
  identity: 'Nom et client OAuth',
  'identity.client': 'Client OAuth : {{clientId}}',
  'identity.client.more':
    'Un autre identifiant est un autre client : l’accès du précédent prend fin, et un administrateur doit l’autoriser de nouveau. Avec le même identifiant, un nouveau secret suffit.',
  'identity.secret.hint': 'Laissez le champ vide pour garder le secret actuel.',
  'card.on': 'Activé : {{join}}',
  account: 'Compte Zendesk',
  readOnly: 'Vous pouvez regarder, sans rien modifier',
  'readOnly.more': 'Demandez à un administrateur si quelque chose doit changer.',
  stale: 'Ces informations ne sont peut-être plus à jour',
  accounts: 'Comptes Zendesk',
  theAccounts: 'Comptes',
  'accounts.unread': 'Les comptes n’ont pas pu être lus',
  reconnect: 'Reconnecter',
  startOver: 'Recommencer',
  admin: 'Donné par un administrateur',
  webhook: 'Webhook',
  signingSecret: 'Secret de signature du webhook',
  'app.installation': 'Installation de l’application',
  'app.secret': 'Secret de l’application',
  writeAgain: 'L’écrire de nouveau',
  dismiss: 'Ignorer',
  failed: 'Cela n’a pas fonctionné',
  'events.schedule': 'Pas d’événements : le centre d’aide est lu à intervalles réguliers',
  'events.none': 'Pas encore d’événements',
  theForm: 'Formulaire',
  'form.unopened': 'Le formulaire n’a pas pu être ouvert',
  theAccount: 'Compte',
  missing: 'Ce compte n’existe pas',
  'missing.more':
    'Il a peut-être été supprimé, ou ne fait pas partie de ceux que vous pouvez voir.',
  'missing.show': 'Afficher les comptes Zendesk',
  unread: 'Le compte n’a pas pu être lu',
  tryAgain: 'Réessayer',
  totals: 'Totaux',
  'totals.accounts': 'Comptes',
  'totals.features': 'Fonctions activées',
  'totals.jobs': 'Tâches aujourd’hui',
  'totals.failures': 'Échecs en 24 h',
  'totals.again': 'Un essai qui échoue est répété de lui-même. {{link}}',
  'totals.given': 'Ce qui a été abandonné',
  features: 'Fonctions',
  'features.on':
    'Activées : {{join}}. Chacune a son interrupteur et dit ce qu’elle écrit dans Zendesk.',
  'features.none':
    'Aucune n’est activée. Chacune a son interrupteur et dit ce qu’elle écrit dans Zendesk.',
  'features.open': 'Ouvrir les fonctions',
  'events.lastAt': 'Dernier événement {{time}} ({{at}})',
};
