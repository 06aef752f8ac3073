import type { AccountsConnectingStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const accountsConnectingDe: AccountsConnectingStrings = {
  renew: 'Verbindung erneuern',
  'renew.more':
    'Zendesk akzeptiert die Verbindung nicht mehr. Erlauben Sie den Zugriff noch einmal; alles andere bleibt erhalten.',
  other: 'Als jemand anders verbinden',
  'other.more':
    'Wenn ein Schritt sagt, dass eine andere Person den Zugriff erlauben muss: Dies beginnt auf der Seite von Zendesk von vorn.',
  again: 'Erneut verbinden',
  'again.more':
    'Im Moment wird nichts aus Zendesk gelesen. Verbinden bringt die Überblicke zurück.',
  connect: 'Verbinden',
  'connect.title': 'Mit Zendesk verbinden',
  'connect.denied':
    'Der Zugriff wurde noch nicht erlaubt. Sie können es jederzeit erneut versuchen.',
  'connect.more':
    'Sie werden zu Ihrem eigenen Zendesk geschickt, um den Zugriff zu erlauben. Seien Sie dort als Administrator angemeldet.',
  'connect.public.title': 'Help Center verbinden',
  'connect.public.more':
    'Die Subdomain genügt: Niemand meldet sich an, und gelesen wird, was im Help Center alle lesen dürfen.',
  'connect.failed': 'Das Konto konnte nicht verbunden werden',
  'subdomain.hint': 'Der Teil vor .zendesk.com, zum Beispiel acme.',
  connection: 'Verbindung',
  'connection.since': 'Verbunden seit {{connectedAt}}.',
  'connection.notTested': 'Die Verbindung wurde nicht getestet',
  'secret.notWritten': 'Das Geheimnis wurde nicht geschrieben',
  'connection.notRenewed': 'Die Verbindung konnte nicht erneuert werden',
  'connection.lastUnread': 'Der letzte Test konnte nicht gelesen werden',
  'connection.test': 'Verbindung testen',
  'connection.tested': 'Getestet {{time}}.',
  'connection.what': 'Was getestet wurde',
  'check.last': 'Zuletzt: {{time}}.',
  'check.todo': 'Was zu tun ist:',
  'check.clock': 'Uhr dieses Servers',
  'check.grant': 'Zugriff auf Zendesk',
  'check.scopes': 'Umfang des Zugriffs',
  'check.export': 'Lesen von Änderungen',
  'check.help-centre': 'Help Center',
  'state.waiting': 'wartet',
  'state.running': 'wird geprüft',
  'state.ok': 'in Ordnung',
  'state.repaired': 'behoben',
  'state.problem': 'Problem',
  'state.unknown': 'noch nicht bekannt',
  'consent.denied': 'Der Zugriff wurde nicht erlaubt',
  'consent.denied.more':
    'Nichts wurde geändert. Verbinden Sie erneut, wenn Sie so weit sind, und wählen Sie auf der Seite von Zendesk „Zulassen“.',
  'consent.expired': 'Das hat zu lange gedauert',
  'consent.expired.more':
    'Die Anfrage wurde schon verwendet oder ist älter als ein paar Minuten. Verbinden Sie erneut.',
  'consent.scope': 'Der OAuth-Client darf diesen Zugriff nicht anfordern',
  'consent.scope.more':
    '{{scope}} Erlauben Sie es am OAuth-Client im Admin Center und verbinden Sie dann erneut.',
  'consent.failed': 'Die Verbindung konnte nicht hergestellt werden',
  'consent.failed.more': 'Die Antwort von Zendesk war nicht verwendbar. Verbinden Sie erneut.',
  'scope.part': 'Zendesk hat einen Teil davon abgelehnt.',
  'scope.many': 'Zendesk hat einen dieser Geltungsbereiche abgelehnt: {{scopes}}.',
  'scope.named': 'Zendesk hat den Geltungsbereich „{{scopes}}“ abgelehnt.',
  'failure.connected_elsewhere':
    'Dieses Zendesk-Konto ist in dieser Konsole schon unter einem anderen Namen verbunden.',
  'failure.not_an_admin':
    'Die Zustimmung gab jemand, der kein Admin dieses Zendesk-Kontos ist. Melden Sie sich bei Zendesk als Admin an und verbinden Sie dann erneut.',
  'failure.read_only':
    'Sie dürfen sehen, aber nichts ändern. Bitten Sie einen Administrator, dieses Konto zu verbinden.',
  'failure.other_subdomain':
    'Dieses Konto gehört zu einer anderen Subdomain. Legen Sie in dieser Konsole für jenes Zendesk-Konto ein weiteres an.',
  'failure.zendesk_unreachable':
    'Zendesk hat nicht geantwortet. Nichts ging verloren; verbinden Sie erneut.',
  'failure.invalid_client':
    'Zendesk akzeptiert den OAuth-Client nicht. Prüfen Sie Kennung und Geheimnis.',
  'failure.invalid_grant':
    'Zendesk hat die Zustimmung nicht mehr akzeptiert. Verbinden Sie erneut.',
  which: 'Welche Installation ist es?',
  'which.off': ', ausgeschaltet',
  'which.choose': 'Wählen Sie eine davon.',
  'which.use': 'Diese Installation verwenden',
  redirect: 'Weiterleitungs-URL',
  'redirect.of': 'Weiterleitungs-URL für den OAuth-Client {{clientId}}',
  'subdomain.missing': 'Geben Sie die Subdomain Ihres Zendesk-Kontos ein.',
  'subdomain.notZendesk':
    'Das ist keine Adresse von Zendesk. Geben Sie nur den Teil vor .zendesk.com ein.',
  'subdomain.letters': 'Eine Subdomain hat nur Buchstaben, Ziffern und Bindestriche.',
  subdomain: 'Zendesk-Subdomain',
  'subdomain.goTo': 'Sie gehen zu {{span}}',
  'subdomain.readAt': 'Beiträge werden von {{span}} gelesen',
  'status.pending': 'Ausstehend',
  'status.connecting': 'Wird verbunden',
  'status.active': 'Aktiv',
  'status.reauthorization-required': 'Neue Freigabe erforderlich',
  'status.disconnected': 'Getrennt',
  'step.running': 'läuft',
  'step.done': 'fertig',
  'step.failed': 'fehlgeschlagen',
  'step.needs-choice': 'braucht Ihre Wahl',
  steps: 'Schritte der Verbindung',
  'steps.slow': 'Das dauert länger als sonst.',
  'steps.consent': 'Zustimmung in Zendesk',
  'steps.access': 'Zugriff wie angefordert',
  'steps.fields': 'Dropdown-Felder',
  'sum.never': 'Noch nicht getestet.',
  'sum.running': 'Wird getestet: {{done}} von {{length}} geprüft.',
  'sum.problems.one': '{{count}} Problem',
  'sum.problems.other': '{{count}} Probleme',
  'sum.repaired.one': '{{count}} Sache behoben',
  'sum.repaired.other': '{{count}} Sachen behoben',
  'sum.unknown': '{{count}} noch nicht bekannt',
  'sum.works': 'Alles funktioniert.',
  'sum.found': 'Gefunden: {{join}}.',
  'secret.notRevoked': 'Das alte Geheimnis wurde nicht widerrufen',
  'secret.writeAgain': 'Neues Geheimnis noch einmal schreiben',
  'secret.revoke': 'Das alte jetzt widerrufen',
  'secret.revoke.ask': 'Das alte Geheimnis widerrufen?',
  'secret.revoke.more':
    'Seitenleisten, die sich noch mit ihm ausweisen, werden sofort abgelehnt, bis Zendesk ihnen das neue gegeben hat.',
  'secret.change': 'Geheimnis ändern',
  'secret.ask': 'App-Geheimnis ändern?',
  'secret.ask.more':
    'Ein neues Geheimnis wird in die App geschrieben. Agenten merken nichts: Das alte gilt noch bis fünf Minuten nachdem das neue zum ersten Mal gesehen wurde.',
  'secret.notChanged': 'Das Geheimnis wurde nicht geändert',
  'secret.none':
    'Die App hat noch kein Geheimnis. „Noch einmal versuchen“ bei den Schritten der Verbindung schreibt eines.',
  'secret.written':
    'In die App geschrieben; es ist nichts zu tun. Bestätigt wird es, wenn ein Agent das nächste Mal ein Ticket öffnet.',
  'secret.inUse':
    'In Gebrauch; es ist nichts zu tun. Ändern Sie es nur, wenn jemand es gesehen haben könnte.',
  'secret.both':
    'Ein neues Geheimnis wurde geschrieben. Das alte gilt noch bis fünf Minuten nachdem das neue zum ersten Mal gesehen wurde; zu tun ist also nichts, außer wenn das alte nicht mehr gelten darf.',
  'help.open':
    'Öffnen Sie im Admin Center von Zendesk {{apps}}, {{apis}}, {{clients}} und fügen Sie einen Client hinzu.',
  'help.apps': 'Apps und Integrationen',
  'help.apis': 'APIs',
  'help.clients': 'OAuth-Clients',
  'help.kind': 'Wählen Sie die Client-Art {{kind}} und geben Sie diese Weiterleitungsadresse an:',
  'help.confidential': 'Vertraulich',
  'help.scopes': 'Wo nach erlaubten Geltungsbereichen gefragt wird, geben Sie diese ein:',
  'help.scopes.label': 'Geltungsbereiche',
  'help.featureScopes':
    'Diese gehören zu Funktionen, die aus sind, bis Sie sie einschalten; erlauben Sie sie jetzt oder dann:',
  'help.featureScopes.label': 'Geltungsbereiche von Funktionen',
  'help.save': 'Speichern Sie und kopieren Sie Kennung und Geheimnis in die beiden Felder unten.',
  'purpose.read': 'Tickets, Kommentare, Personen und Einstellungen lesen',
  'purpose.webhooks:write': 'der Webhook, der Änderungen meldet',
  'purpose.apps:write': 'die Geheimnis-Einstellung der App schreiben',
  'purpose.tickets:write': 'Themen: das Themenfeld von Tickets von selbst setzen, und sonst nichts',
};
