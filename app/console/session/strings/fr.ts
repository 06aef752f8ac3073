import type { SessionStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const sessionFr: SessionStrings = {
  language: 'Langue',
  'name.missing': 'Saisissez votre nom.',
  'password.short': 'Utilisez au moins {{minPasswordLength}} caractères.',
  'join.title': 'Rejoindre Sidebrief',
  theInvitation: 'Invitation',
  'invite.invalid': 'Ce lien ne vous donne pas accès',
  tryAgain: 'Réessayer',
  'invited.admin': '{{invitedBy}} invite {{email}}. Vous serez ici administrateur.',
  'invited.read-only': '{{invitedBy}} invite {{email}}. Vous serez ici en lecture seule.',
  notSignedIn: 'Vous n’êtes pas connecté',
  name: 'Votre nom',
  password: 'Mot de passe',
  'password.hint': 'Au moins {{minPasswordLength}} caractères, et rien de facile à deviner.',
  join: 'Rejoindre',
  'setup.title': 'Configurer Sidebrief',
  'setup.incomplete': 'Ce lien n’est pas complet',
  'setup.done': 'Sidebrief est déjà configuré',
  'setup.incomplete.more':
    'Ouvrez le lien de configuration complet que le backend a affiché à son démarrage.',
  'setup.done.more': 'Le premier administrateur existe déjà. Connectez-vous avec ce compte.',
  'setup.toSignIn': 'Aller à la connexion',
  'setup.intro':
    'Créez le premier administrateur de cette console. Vous pourrez connecter un compte Zendesk juste après.',
  'setup.failed': 'L’administrateur n’a pas été créé',
  email: 'E-mail',
  'password.least': 'Au moins {{minPasswordLength}} caractères.',
  'setup.create': 'Créer l’administrateur',
  'email.wrong': 'Saisissez une adresse e-mail.',
  'email.missing': 'Saisissez votre adresse e-mail.',
  'password.missing': 'Saisissez votre mot de passe.',
  code: 'Code',
  'code.hint': 'Celui de l’application de votre téléphone, ou l’un de vos codes de récupération.',
  signIn: 'Se connecter',
  signInAgain: 'Se reconnecter',
  expired:
    'Votre session a pris fin. Connectez-vous et vous reviendrez où vous étiez ; rien de ce que vous avez saisi n’est perdu.',
  nobodyYet:
    'Personne ne peut encore se connecter : ouvrez le lien de configuration que le backend a affiché à son démarrage et créez-y le premier administrateur.',
  elsewhere: 'Se connecter avec {{elsewhere}}',
  'reason.consent':
    'Vous revenez de Zendesk, mais personne n’est connecté ici : rien n’a donc été relié. Connectez-vous et recommencez la connexion.',
  'reason.sign_in_elsewhere_failed':
    'La connexion par l’autre service n’a pas abouti ou a été interrompue. Réessayez.',
  'reason.not_invited':
    'Personne ayant votre adresse e-mail n’a été invité ici. Demandez une invitation à un administrateur.',
  'elsewhere.newTab':
    'S’ouvre dans un nouvel onglet. Revenez ensuite ici : ce que vous avez saisi y est toujours.',
  'invite.signedIn': 'Vous êtes connecté en tant que {{name}}',
  'invite.signedIn.more':
    'Cette invitation laisse entrer une autre personne. Pour l’accepter vous-même, déconnectez-vous d’abord.',
  'invite.signOut': 'Se déconnecter et accepter',
  'invite.goOn': 'Continuer en tant que {{name}}',
  'invite.notSignedOut': 'Vous n’avez pas été déconnecté',
};
