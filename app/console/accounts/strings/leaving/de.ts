import type { AccountsLeavingStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const accountsLeavingDe: AccountsLeavingStrings = {
  new: 'Neues Zendesk-Konto',
  'delete.ask': '{{name}} löschen?',
  delete: 'Löschen',
  'delete.more':
    'Seine Tickets, Überblicke, Einstellungen und alles andere dazu Gespeicherte werden gelöscht. Das lässt sich nicht rückgängig machen. In Zendesk wird nichts gelöscht. Sein Aktivitätsprotokoll bleibt für Administratoren aller Konten erhalten.',
  'delete.type': 'Geben Sie zur Bestätigung „{{name}}“ ein',
  'delete.wrong': 'Das ist nicht der Name des Kontos.',
  'delete.failed': 'Das Konto wurde nicht gelöscht',
  'delete.forGood': 'Endgültig löschen',
  deleted: 'Konto gelöscht',
  theReceipt: 'Beleg',
  'receipt.unread': 'Der Beleg konnte nicht gelesen werden',
  receipt: 'Beleg',
  'receipt.store': 'Speicher',
  'receipt.rows': 'Gelöschte Zeilen',
  'receipt.download': 'Beleg herunterladen',
  'wrong.name': 'Geben Sie dem Konto einen Namen.',
  'wrong.identifierOf': 'Geben Sie die Kennung ein, die zum Geheimnis gehört.',
  'wrong.secretOf': 'Geben Sie das Geheimnis ein, das zur Kennung gehört.',
  'wrong.identifier': 'Geben Sie die Kennung des OAuth-Clients ein.',
  'wrong.secret': 'Geben Sie das Geheimnis des OAuth-Clients ein.',
  'wrong.app': 'Geben Sie die ID der hochgeladenen App ein.',
  'wrong.appNumber': 'Eine App-ID ist eine Zahl.',
  'first.reader': 'Noch kein Zendesk-Konto zu sehen',
  'first.reader.more': 'Ein Administrator verbindet eines oder lässt Sie ein verbundenes sehen.',
  first: 'Verbinden Sie Ihr erstes Zendesk-Konto',
  'first.more':
    'Agenten sehen dann neben jedem Ticket einen Überblick, mit dem Kommentar, auf dem jeder Satz beruht.',
  'first.1': 'Benennen Sie das Konto, damit Sie es hier wiederfinden.',
  'first.2':
    'Geben Sie seine Subdomain ein und erlauben Sie als Administrator den Zugriff auf der Seite von Zendesk.',
  'first.3':
    'Sehen Sie zu, wie die Verbindung eingerichtet wird, und öffnen Sie dann ein beliebiges Ticket.',
  'leave.delete': 'Dieses Konto löschen',
  'leave.delete.more':
    'Entfernt das Konto aus dieser Konsole, mit allem, was dazu gespeichert ist. Sie erhalten einen Beleg über das Gelöschte.',
  disconnect: 'Trennen',
  'disconnect.more':
    'Beendet den Zugriff auf Zendesk und entfernt dort unseren Webhook. Die App bleibt, bis Sie sie im Admin Center entfernen.',
  'disconnect.ask': '{{where}} trennen?',
  'disconnect.ask.more':
    'Agenten sehen keine Überblicke, bis jemand das Konto wieder verbindet. Seine Einstellungen bleiben erhalten.',
  'disconnect.content.more':
    'Beendet das Lesen des Help Centers. In Zendesk ist nichts von uns zu entfernen: weder ein Webhook noch ein Zugriff.',
  'disconnect.content.ask.more':
    'Seine Beiträge werden nicht mehr gelesen, bis jemand das Konto wieder verbindet. Gespeichertes und Einstellungen bleiben erhalten.',
  'disconnect.failed': 'Das Konto wurde nicht getrennt',
  'new.failed': 'Das Konto wurde nicht angelegt',
  'new.name': 'Name',
  'new.name.hint': 'Nur für Sie, zum Beispiel das Team oder die Marke.',
  'new.subdomain.hint':
    'Der Teil vor .zendesk.com, zum Beispiel acme. Dorthin gehen Sie als Nächstes, um den Zugriff zu erlauben; leer lassen, um das später zu tun.',
  'new.client': 'OAuth-Client',
  'new.client.optional':
    'Lassen Sie beide Felder leer, um den Client dieser Installation zu verwenden.',
  'new.client.needed': 'Zendesk muss dieses Backend kennen, bevor es ihm Zugang gibt.',
  'new.identifier': 'Kennung',
  'new.secret': 'Geheimnis',
  'new.secret.hint': 'Wird verschlüsselt aufbewahrt und nie wieder angezeigt.',
  'new.app': 'App',
  'new.appId': 'App-ID',
  'new.appId.optional':
    'Nur wenn die App in diesem Konto eigens hochgeladen wurde; sonst leer lassen.',
  'new.appId.needed':
    'Die Zahl, die Zendesk der App beim Hochladen gab; zcli schreibt sie in zcli.apps.config.json.',
  'new.create': 'Konto anlegen',
  'new.createConnect': 'Anlegen und verbinden',
  'new.leave': 'Was Sie eingegeben haben, wird nicht aufbewahrt.',
  'deleted.story':
    '{{name}} wurde am {{deletedAt}} gelöscht: {{total}} Zeilen in {{stores}} Speichern. {{left}} sind übrig. {{empty}} andere Speicher hatten nichts davon.',
  'deleted.storyBy':
    '{{name}} wurde am {{deletedAt}} von {{by}} gelöscht: {{total}} Zeilen in {{stores}} Speichern. {{left}} sind übrig. {{empty}} andere Speicher hatten nichts davon.',
  'deleted.kept':
    'Das Aktivitätsprotokoll bleibt {{days}} Tage lang für Administratoren aller Konten erhalten: wer wann was getan hat, mit dem Namen des Kontos und Ticketnummern, ohne Worte aus Tickets. So kann niemand durch Löschen eines Kontos verbergen, was er getan hat. Einträge: {{entries}}.',
};
