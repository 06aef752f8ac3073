/** The words of the ways in: setting up, being invited, signing in. `{{name}}` is filled in. */
export const sessionEn = {
  language: 'Language',
  'name.missing': 'Enter your name.',
  'password.short': 'Use at least {{minPasswordLength}} characters.',
  'join.title': 'Join Sidebrief',
  theInvitation: 'the invitation',
  'invite.invalid': 'This link does not let you in',
  tryAgain: 'Try again',
  'invited.admin': '{{invitedBy}} invites {{email}}. You will be administrator here.',
  'invited.read-only': '{{invitedBy}} invites {{email}}. You will be read-only here.',
  notSignedIn: 'You are not signed in',
  name: 'Your name',
  password: 'Password',
  'password.hint': 'At least {{minPasswordLength}} characters, and nothing that is easily guessed.',
  join: 'Join',
  'setup.title': 'Set up Sidebrief',
  'setup.incomplete': 'This link is not complete',
  'setup.done': 'Sidebrief is set up already',
  'setup.incomplete.more': 'Open the whole setup link that the backend printed when it started.',
  'setup.done.more': 'The first administrator exists. Sign in with that account.',
  'setup.toSignIn': 'Go to sign-in',
  'setup.intro':
    'Create the first administrator of this console. You can connect a Zendesk account right after.',
  'setup.failed': 'The administrator was not created',
  email: 'E-mail',
  'password.least': 'At least {{minPasswordLength}} characters.',
  'setup.create': 'Create administrator',
  'email.wrong': 'Enter an e-mail address.',
  'email.missing': 'Enter your e-mail address.',
  'password.missing': 'Enter your password.',
  code: 'Code',
  'code.hint': 'Of the app on your phone, or one of your recovery codes.',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  expired:
    'Your session has ended. Sign in and you are back where you were; nothing you typed is lost.',
  nobodyYet:
    'Nobody can sign in yet: open the setup link that the backend printed when it started, and create the first administrator there.',
  elsewhere: 'Sign in with {{elsewhere}}',
  'reason.consent':
    'You came back from Zendesk, but nobody is signed in here, so nothing was connected. Sign in and connect again.',
  'reason.sign_in_elsewhere_failed':
    'Signing in elsewhere did not work, or was broken off. Try again.',
  'reason.not_invited':
    'Nobody with your e-mail address was invited here. Ask an administrator for an invitation.',
  'elsewhere.newTab':
    'It opens in a new tab. Come back to this one afterwards: what you typed is still here.',
  'invite.signedIn': 'You are signed in as {{name}}',
  'invite.signedIn.more':
    'This invitation lets another person in. To accept it yourself, sign out first.',
  'invite.signOut': 'Sign out and accept',
  'invite.goOn': 'Go on as {{name}}',
  'invite.notSignedOut': 'You were not signed out',
} as const;

export type SessionKey = keyof typeof sessionEn;
export type SessionStrings = Readonly<Record<SessionKey, string>>;
