import type { SessionStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const sessionDe: SessionStrings = {
  language: 'Sprache',
  'name.missing': 'Geben Sie Ihren Namen ein.',
  'password.short': 'Verwenden Sie mindestens {{minPasswordLength}} Zeichen.',
  'join.title': 'Bei Sidebrief mitmachen',
  theInvitation: 'Einladung',
  'invite.invalid': 'Mit diesem Link kommen Sie nicht hinein',
  tryAgain: 'Noch einmal versuchen',
  'invited.admin': '{{invitedBy}} lädt {{email}} ein. Sie werden hier Administrator sein.',
  'invited.read-only': '{{invitedBy}} lädt {{email}} ein. Sie haben hier nur Lesezugriff.',
  notSignedIn: 'Sie sind nicht angemeldet',
  name: 'Ihr Name',
  password: 'Passwort',
  'password.hint':
    'Mindestens {{minPasswordLength}} Zeichen und nichts, was sich leicht erraten lässt.',
  join: 'Mitmachen',
  'setup.title': 'Sidebrief einrichten',
  'setup.incomplete': 'Dieser Link ist nicht vollständig',
  'setup.done': 'Sidebrief ist bereits eingerichtet',
  'setup.incomplete.more':
    'Öffnen Sie den ganzen Einrichtungslink, den das Backend beim Start ausgegeben hat.',
  'setup.done.more': 'Den ersten Administrator gibt es schon. Melden Sie sich mit diesem Konto an.',
  'setup.toSignIn': 'Zur Anmeldung',
  'setup.intro':
    'Legen Sie den ersten Administrator dieser Konsole an. Direkt danach können Sie ein Zendesk-Konto verbinden.',
  'setup.failed': 'Der Administrator wurde nicht angelegt',
  email: 'E-Mail',
  'password.least': 'Mindestens {{minPasswordLength}} Zeichen.',
  'setup.create': 'Administrator anlegen',
  'email.wrong': 'Geben Sie eine E-Mail-Adresse ein.',
  'email.missing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'password.missing': 'Geben Sie Ihr Passwort ein.',
  code: 'Code',
  'code.hint': 'Aus der App auf Ihrem Telefon, oder einer Ihrer Wiederherstellungscodes.',
  signIn: 'Anmelden',
  signInAgain: 'Erneut anmelden',
  expired:
    'Ihre Sitzung ist beendet. Melden Sie sich an, und Sie sind wieder, wo Sie waren; nichts, was Sie eingegeben haben, ist verloren.',
  nobodyYet:
    'Noch kann sich niemand anmelden: Öffnen Sie den Einrichtungslink, den das Backend beim Start ausgegeben hat, und legen Sie dort den ersten Administrator an.',
  elsewhere: 'Mit {{elsewhere}} anmelden',
  'reason.consent':
    'Sie sind von Zendesk zurück, aber hier ist niemand angemeldet; deshalb wurde nichts verbunden. Melden Sie sich an und verbinden Sie noch einmal.',
  'reason.sign_in_elsewhere_failed':
    'Die Anmeldung bei dem anderen Dienst hat nicht geklappt oder wurde abgebrochen. Versuchen Sie es noch einmal.',
  'reason.not_invited':
    'Niemand mit Ihrer E-Mail-Adresse wurde hierher eingeladen. Bitten Sie einen Administrator um eine Einladung.',
  'elsewhere.newTab':
    'Das öffnet einen neuen Tab. Kommen Sie danach hierher zurück: Was Sie eingegeben haben, ist noch da.',
  'invite.signedIn': 'Sie sind als {{name}} angemeldet',
  'invite.signedIn.more':
    'Diese Einladung lässt eine andere Person hinein. Wenn Sie sie selbst annehmen möchten, melden Sie sich zuerst ab.',
  'invite.signOut': 'Abmelden und annehmen',
  'invite.goOn': 'Weiter als {{name}}',
  'invite.notSignedOut': 'Sie wurden nicht abgemeldet',
};
