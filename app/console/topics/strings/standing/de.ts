import type { TopicsStandingStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const topicsStandingDe: TopicsStandingStrings = {
  'assign.ask': 'Themen von selbst setzen?',
  'assign.more':
    'Von nun an schreibt Sidebrief in Tickets in {{where}}: in das Feld „{{field}}“ neuer Tickets, wo es leer ist, und nirgends sonst. Ihre Auslöser, Automatisierungen und das Routing zu diesem Feld laufen wie bei einem Agenten.',
  'assign.about': 'Bei {{targetPercent}} % richtig sind das etwa {{coverage}} der neuen Tickets.',
  'assign.later': 'Es beginnt, sobald genug gelernt ist.',
  'assign.connect': 'Zuvor müssen Sie neu verbinden, um das Schreiben in Tickets zu erlauben.',
  'assign.learns':
    'Was sich als falsch erweist, ändern Agenten von Hand, und Sidebrief lernt daraus.',
  assign: 'Themen setzen',
  'connect.title': 'Die Verbindung erlaubt kein Schreiben in Tickets',
  'connect.more':
    'Das Feld von selbst zu setzen, braucht diese Berechtigung. Verbinden Sie neu und erlauben Sie es auf der Seite von Zendesk; alles andere bleibt erhalten.',
  'connect.own':
    'Das Feld von selbst zu setzen, braucht diese Berechtigung. Verbinden Sie neu und erlauben Sie es auf der Seite von Zendesk; alles andere bleibt erhalten. Ihr OAuth-Client im Admin Center muss den Geltungsbereich „tickets:write“ erlauben.',
  connect: 'Neu verbinden',
  'connect.failed': 'Das Konto konnte nicht verbunden werden',
  'noFields.notRead': 'Die Felder des Kontos sind noch nicht gelesen',
  'noFields.notRead.more':
    'Das geschieht bald nach dem Verbinden von selbst. „Aus Zendesk aktualisieren“ tut es jetzt.',
  'noFields.none': 'Dieses Konto hat kein Dropdown-Feld',
  'noFields.none.more':
    'Themen sind die Optionen eines solchen. Öffnen Sie im Admin Center von Zendesk {{link}}, fügen Sie ein Feld vom Typ „Dropdown“ mit Ihren Themen als Optionen hinzu und nehmen Sie es in Ihr Ticketformular auf. Klicken Sie dann auf „Aus Zendesk aktualisieren“.',
  'noFields.path': 'Objekte und Regeln, Tickets, Felder',
  'standing.no-field': 'Kein Feld ausgewählt',
  'story.no-field':
    'Wählen Sie das Dropdown-Feld, das sagt, worum es in einem Ticket geht. Bis dahin wird nichts vorgeschlagen und nichts geschrieben.',
  'standing.gone': 'Das Feld ist weg',
  'story.gone': 'Bis es wieder ein Feld gibt, wird nichts vorgeschlagen und nichts geschrieben.',
  'story.off':
    'Agenten sehen keine Themen, und nichts wird geschrieben. Gelerntes bleibt erhalten.',
  'standing.learning': 'Lernt',
  'story.learning':
    'Die Vergangenheit des Feldes wird gelernt. Agenten sehen Themen, sobald das geschehen ist; diese Seite folgt dem.',
  'standing.suggest': 'Schlägt vor',
  'story.suggest':
    'Agenten sehen die wahrscheinlichsten Optionen neben dem Ticket und übernehmen eine mit einem Klick.',
  'standing.assign': 'Setzt Themen',
  'story.assign':
    'Neue Tickets erhalten ihr Thema von selbst, wo es sicher genug ist; für alle anderen sehen Agenten Vorschläge.',
  'standing.not-assigning': 'Schlägt nur vor',
  'story.not-assigning':
    'Themen sollen von selbst gesetzt werden, werden es aber im Moment nicht; unten steht, warum. Agenten sehen Vorschläge.',
  'story.target':
    'Bei {{percent}} % richtig würden {{span}} von selbst gesetzt. Bei früheren Tickets waren {{precision}} davon richtig; mit 95 % Sicherheit liegt es zwischen {{low}} und {{high}}.',
  'story.coverage': '{{coverage}} der Tickets',
  'story.unreached': '{{span}} mit dem bisher Gelernten; kein Thema würde also von selbst gesetzt.',
  'story.percent': '{{percent}} % richtig ist nicht erreichbar',
  'story.highest': 'Höchstens erreichbar sind {{highest}} %.',
  'notice.connecting': 'Die Verbindung wird hergestellt',
  'notice.connecting.more': 'Das dauert einen Moment. Wie weit es ist, sagt die Seite des Kontos.',
  'notice.notConnected': 'Dieses Konto ist nicht verbunden',
  'notice.notConnected.more':
    'Neue Tickets erhalten keine Themen, und Felder können nicht gelesen werden. Gelerntes bleibt erhalten.',
  'notice.gone': 'Zendesk hat das Feld „{{title}}“ nicht mehr',
  'notice.gone.number': 'Zendesk hat das Feld Nummer {{id}} nicht mehr',
  'notice.gone.more':
    'Es wurde gelöscht, deaktiviert oder ist kein Dropdown mehr. Stellen Sie es in Zendesk wieder her und aktualisieren Sie die Felder, oder wählen Sie unten ein anderes. Themen, die Tickets schon haben, bleiben, wie sie sind.',
  'notice.little': 'Noch gibt es zu wenig zum Lernen',
  'notice.little.none':
    'Themen werden von selbst gesetzt, sobald genug gelöste Tickets eines haben.',
  'notice.little.one':
    'Es wird noch {{count}} Ticket mit Thema gebraucht, um zu sagen, wie oft Themen richtig sind. Agenten, die das Feld setzen, holen das Tag für Tag auf; ein längerer Verlauf sofort.',
  'notice.little.other':
    'Es werden noch {{count}} Tickets mit Thema gebraucht, um zu sagen, wie oft Themen richtig sind. Agenten, die das Feld setzen, holen das Tag für Tag auf; ein längerer Verlauf sofort.',
  'notice.target': '{{targetPercent}} % richtig ist nicht erreichbar',
  'notice.target.none':
    'Mit dem bisher Gelernten wäre nichts oft genug richtig. Agenten sehen inzwischen Vorschläge.',
  'notice.target.highest':
    'Mit dem bisher Gelernten sind {{highest}} % das Höchste. Senken Sie unten das Ziel oder verbessern Sie das Feld, wie die Befunde auf dieser Seite sagen. Agenten sehen inzwischen Vorschläge.',
  'notice.failed': 'Das letzte Training ist fehlgeschlagen',
  'notice.failed.none':
    'Bis eines gelingt, wird nichts vorgeschlagen. Es wird von selbst erneut versucht; „Jetzt neu trainieren“ versucht es sofort.',
  'notice.failed.before':
    'Zuvor Gelerntes bleibt in Gebrauch. Es wird von selbst erneut versucht; „Jetzt neu trainieren“ versucht es sofort.',
  noChoice: 'Noch gibt es kein Feld zur Auswahl',
  'noChoice.more':
    'Die Felder dieses Zendesk-Kontos können gelesen werden, sobald es verbunden ist.',
};
