import type { ShellStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const shellDe: ShellStrings = {
  'copy.of': 'Kopieren: {{label}}',
  copied: 'Kopiert',
  copy: 'Kopieren',
  'copied.of': '{{label}}: kopiert',
  cancel: 'Abbrechen',
  close: 'Schließen',
  tryAgain: 'Noch einmal versuchen',
  loading: '{{what}}: Wird geladen…',
  'time.seconds': '{{count}} s',
  'time.minutes': '{{count}} Min.',
  'time.hours': '{{hours}} Std.',
  'time.hoursMinutes': '{{hours}} Std. {{minutes}} Min.',
  'time.days': '{{count}} Tage',
  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',
  share: '{{percent}} %',
  accounts: 'Zendesk-Konten',
  path: 'Sie sind hier',
  nav: 'Konsole',
  activity: 'Aktivität',
  health: 'Betriebszustand',
  people: 'Personen',
  signOut: 'Abmelden',
  theConsole: 'Konsole',
  notOpened: 'Die Konsole konnte nicht geöffnet werden',
  thePage: 'Seite',
  pageUnloaded: 'Diese Seite konnte nicht geladen werden',
  'pageUnloaded.more':
    'Es gibt keine Verbindung, oder Sidebrief wurde inzwischen aktualisiert. Laden Sie die Seite neu.',
  reload: 'Neu laden',
  'notFound.title': 'Seite nicht gefunden',
  notFound: 'Unter dieser Adresse gibt es nichts',
  'notFound.action': 'Zendesk-Konten anzeigen',
  unread: '{{what}}: Die Daten konnten nicht gelesen werden',
  stale: 'Dies ist vielleicht nicht mehr aktuell',
  'code.offline':
    'Das Backend hat nicht geantwortet. Prüfen Sie, ob es läuft und ob Sie online sind.',
  'code.unreadable':
    'Das Backend hat etwas geantwortet, was diese Seite nicht versteht. Laden Sie die Seite neu.',
  'code.internal':
    'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
  'code.not_found': 'Hier gibt es nichts, was Sie sehen dürfen.',
  'code.read_only': 'Sie dürfen sehen, aber nichts ändern. Fragen Sie einen Administrator.',
  'code.last_admin':
    'Dies ist der letzte Administrator aller Konten. Machen Sie zuerst jemand anderen dazu.',
  'code.setup_link_invalid':
    'Dieser Einrichtungslink ist nicht mehr gültig. Starten Sie Sidebrief neu, um einen neuen zu erhalten, oder melden Sie sich an.',
  'code.invite_invalid':
    'Diese Einladung ist nicht mehr gültig: Sie wurde benutzt, zurückgezogen, erneuert oder ist älter als eine Woche. Bitten Sie um eine neue.',
  'code.too_many_attempts':
    'Zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal.',
  'code.sign_in_failed': 'Die E-Mail-Adresse, das Passwort oder der Code stimmt nicht.',
  'code.reauthorization_required':
    'Zendesk akzeptiert die Verbindung nicht mehr. Verbinden Sie dieses Konto neu.',
  'code.no_such_account':
    'Es gibt kein Zendesk-Konto mit dieser Subdomain. Prüfen Sie die Schreibweise.',
  'code.help_centre_not_active':
    'Dieses Zendesk-Konto hat kein aktiviertes Help Center. Aktivieren Sie es in der Guide-Verwaltung und versuchen Sie es dann noch einmal.',
  'code.help_centre_closed':
    'Dieses Help Center zeigt seine Beiträge nur angemeldeten Personen. Öffnen Sie es in seinen Einstellungen für alle, oder wählen Sie auch Helpdesk oder CRM: Dann meldet sich ein Administrator bei Zendesk an.',
  'code.help_centre_elsewhere':
    'Zendesk führt von hier zu einer anderen Adresse: Das Konto hat jetzt eine andere Subdomain, oder sein Help Center verlangt eine Anmeldung. Sehen Sie es sich im Browser an und versuchen Sie es dann noch einmal.',
  'code.zendesk_unreachable': 'Zendesk hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
};
