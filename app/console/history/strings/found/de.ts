import type { HistoryFoundStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const historyFoundDe: HistoryFoundStrings = {
  'found.stored': 'Es ist mit allen Kommentaren gespeichert.',
  'found.comments-not-read-yet':
    'Es ist gespeichert; die Kommentare werden einzeln pro Ticket aus Zendesk gelesen und sind als Nächstes an der Reihe.',
  'found.deleted': 'Es wurde in Zendesk gelöscht, und nichts davon wird aufbewahrt.',
  'found.erased':
    'Alles darüber oder über die anfragende Person wurde hier von einem Administrator gelöscht und bleibt draußen.',
  'found.before-window':
    'Es ist älter als der gewählte Zeitraum. Wählen Sie einen längeren, um es aufzubewahren.',
  'found.status': 'Tickets mit diesem Status werden auf Ihren Wunsch ausgelassen.',
  'found.group': 'Tickets dieser Gruppe werden auf Ihren Wunsch ausgelassen.',
  'found.brand': 'Tickets dieser Marke werden auf Ihren Wunsch ausgelassen.',
  'found.form': 'Tickets mit diesem Formular werden auf Ihren Wunsch ausgelassen.',
  'found.type': 'Tickets dieses Typs werden auf Ihren Wunsch ausgelassen.',
  'found.ai-agent':
    'Ein KI-Agent hat es allein bearbeitet; solche Tickets werden auf Ihren Wunsch ausgelassen.',
  'found.unreadable':
    'Zendesk hat es in einer Form gesendet, die diese Version von Sidebrief nicht kennt, daher wird nichts davon aufbewahrt. „Jetzt lesen“ versucht es noch einmal.',
  'found.not-read-yet':
    'Zendesk hat es, und es wurde noch nicht gelesen. Zendesk meldet eine Änderung nach etwa einer Minute; „Jetzt lesen“ holt es jetzt.',
  'found.not-in-zendesk':
    'Zendesk hat kein solches Ticket oder zeigt es der Person nicht, die das Konto verbunden hat.',
  'found.zendesk-unreachable':
    'Es ist nicht gespeichert, und Zendesk kann im Moment nicht gefragt werden. Versuchen Sie es bald noch einmal.',
  'found.not-connected': 'Dieses Zendesk-Konto ist nicht verbunden.',
  'found.no-helpdesk':
    'Dieses Konto ist nicht für einen Helpdesk, daher werden seine Tickets nicht gelesen. Fügen Sie den Helpdesk auf der Seite des Kontos hinzu, um sie zu lesen.',
  'found.stored-then':
    'Es ist so gespeichert, wie es war, als dieses Konto nicht mehr dafür bestimmt war, und wird nicht weiter verfolgt.',
  'found.no-content':
    'Dieses Konto ist nicht für Inhalte, daher werden seine Beiträge nicht gelesen. Fügen Sie Inhalte auf der Seite des Kontos hinzu, um sie zu lesen.',
  'found.not-public':
    'Keine für alle lesbare Version davon ist gespeichert. Dieses Konto wird ohne Anmeldung gelesen: Entwürfe, archivierte Beiträge und solche nur für angemeldete Personen werden nicht aufbewahrt.',
  'found.not-kept':
    'Keine veröffentlichte Version davon ist gespeichert. Entwürfe und archivierte Beiträge werden nie aufbewahrt.',
};
