import type { MeStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const meDe: MeStrings = {
  'browser.unknown': 'Ein anderes Programm',
  'browser.on': '{{browser}} auf {{system}}',
  'code.missing': 'Geben Sie den Code ein.',
  'factor.notOn': 'Der zweite Faktor ist nicht eingeschaltet',
  code: 'Code',
  'factor.switchOn': 'Einschalten',
  'password.missing': 'Geben Sie das Passwort ein.',
  'factor.notRemoved': 'Der zweite Faktor wurde nicht entfernt',
  password: 'Passwort',
  'factor.remove': 'Zweiten Faktor entfernen',
  title: 'Ihr Konto',
  language: 'Sprache',
  'language.more':
    'Was diese Konsole mit Ihnen spricht; gemerkt in diesem Browser. Die Seitenleiste spricht die Sprache aus dem Zendesk-Profil des jeweiligen Agenten.',
  'language.browser': 'Wie der Browser eingestellt ist',
  'password.changed': 'Geändert. Überall sonst sind Sie abgemeldet.',
  'password.currentMissing': 'Geben Sie Ihr bisheriges Passwort ein.',
  'password.short': 'Verwenden Sie mindestens {{minPasswordLength}} Zeichen.',
  'password.failed': 'Das Passwort wurde nicht geändert',
  'password.current': 'Das bisherige',
  'password.new': 'Das neue',
  'password.hint':
    'Mindestens {{minPasswordLength}} Zeichen und nichts, was sich leicht erraten lässt.',
  'password.change': 'Passwort ändern',
  factor: 'Zweiter Faktor',
  on: 'Ein',
  off: 'Aus',
  'factor.more':
    'Ein Code aus einer App auf Ihrem Telefon, nach dem nach dem Passwort gefragt wird. Wer Ihr Passwort erfährt, kann sich damit allein nicht anmelden.',
  'factor.notSetUp': 'Der zweite Faktor wurde nicht eingerichtet',
  'factor.setUp': 'Einrichten',
  'factor.scan':
    'Scannen Sie dies mit einer App für Einmalcodes und geben Sie dann den Code ein, den sie zeigt.',
  'factor.qr': 'Das Geheimnis als QR-Code',
  'factor.byHand': 'Oder geben Sie dieses Geheimnis von Hand ein',
  'factor.recovery':
    'Wiederherstellungscodes, nur jetzt zu sehen: jeder lässt Sie einmal hinein, wenn das Telefon weg ist',
  'factor.kept': 'Ich habe sie aufbewahrt',
  'factor.leave':
    'Die Wiederherstellungscodes werden nur dieses eine Mal gezeigt. Bewahren Sie sie auf, bevor Sie gehen.',
  sessions: 'Wo Sie angemeldet sind',
  'sessions.more': 'Eine Sitzung endet nach zwölf Stunden von selbst.',
  'sessions.notEnded': 'Die Sitzung wurde nicht beendet',
  yourSessions: 'Ihre Sitzungen',
  'sessions.table': 'Sitzungen',
  browser: 'Browser',
  address: 'Adresse',
  lastSeen: 'Zuletzt gesehen',
  change: 'Ändern',
  thisOne: 'Diese hier',
  unknown: 'Unbekannt',
  end: 'Beenden',
  endIn: 'Sitzung in {{browser}} beenden',
  endOthers: 'Überall sonst abmelden',
};
