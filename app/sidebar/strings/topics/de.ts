import type { TopicStrings } from './en.ts';

/** The words of the topic panel in German. */
export const deTopics: TopicStrings = {
  'topic.title': 'Thema',
  'topic.processing': 'Das richtige Thema wird gesucht …',
  'topic.ready': 'Das Thema ist da.',
  'topic.unloaded': 'Das Thema konnte nicht geladen werden',
  'topic.unread': 'Zendesk hat nicht gesagt, was jetzt im Feld steht.',
  'topic.noField':
    'Noch ist kein Themenfeld ausgewählt. Ein Administrator kann es in der Sidebrief-Konsole auswählen.',
  'topic.nothing': 'Kein Thema sticht hervor',
  'topic.nothing.more':
    'Das ist normal: Keines ist wahrscheinlich genug, um vorgeschlagen zu werden. Sie können eines im Formular des Tickets wählen.',
  'topic.learning': 'Lernt aus Ihren Tickets: {{have}} von {{need}}',
  'topic.learning.more': 'Themen werden hier vorgeschlagen, sobald es genug zu lernen gibt.',
  'topic.learning.early':
    'Wie sicher diese sind, lässt sich sagen, sobald es genug zu lernen gibt.',
  'topic.byUs': 'Von Sidebrief gesetzt',
  'topic.byYou': 'Von Ihnen gesetzt',
  'topic.bySomebody': 'Von einer Person, einem Trigger oder einem Formular gesetzt',
  'topic.explained': 'Von 100 Tickets wie diesem stimmt es bei etwa {{count}}.',
  'topic.likely.very': 'Sehr wahrscheinlich',
  'topic.likely.likely': 'Wahrscheinlich',
  'topic.likely.possible': 'Möglich',
  'topic.likely.less': 'Weniger wahrscheinlich',
  'topic.suggestions': 'Vorschläge für „{{field}}“',
  'topic.another': 'Anderes vorschlagen',
  'topic.apply': 'Anwenden',
  'topic.change': 'Dazu ändern',
  'topic.why': 'Warum?',
  'topic.closest': 'Ähnlichste Tickets mit diesem Thema',
  'topic.noClosest': 'Kein einzelnes Ticket sticht hervor.',
  'topic.none': '(leer)',
  'topic.set': 'Gesetzt auf {{topic}}.',
  'topic.cleared': 'Zurückgenommen: Das Feld ist wieder leer.',
  'topic.changed': 'Nichts wurde geändert. Inzwischen steht im Feld {{topic}}.',
  'topic.not-kept': 'Zendesk hat die Änderung angenommen, aber im Feld steht {{topic}}.',
  'topic.closed': 'Dieses Ticket ist geschlossen; Zendesk nimmt keine Änderungen mehr an.',
  'topic.gone': 'Diese Option gibt es in Zendesk nicht mehr. Nichts wurde geändert.',
  'topic.not-allowed': 'Sie dürfen dieses Ticket nicht ändern. Nichts wurde geändert.',
  'topic.refused': 'Zendesk hat es nicht angenommen: {{reason}}',
  'topic.busy':
    'Das Ticket wird gerade von anderen geändert. Nichts wurde geändert; versuchen Sie es erneut.',
  'topic.failed': 'Das konnte nicht gespeichert werden. Versuchen Sie es erneut.',
  'topic.unsaved': 'Im Formular des Tickets, noch nicht gespeichert: {{topic}}',
  'topic.ask.title': 'Ihre ungespeicherte Auswahl ersetzen?',
  'topic.ask.yes': 'Ersetzen',
};
