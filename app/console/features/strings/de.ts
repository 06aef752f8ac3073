import type { FeaturesStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const featuresDe: FeaturesStrings = {
  title: 'Funktionen',
  'name.briefs': 'Überblicke',
  'name.recommendations': 'Ähnliche Tickets und Beiträge',
  'name.recommendations.tickets': 'Ähnliche Tickets',
  'name.replies': 'Antwortvorschläge',
  'name.topics': 'Themen',
  'name.history': 'Verlauf',
  on: 'Ein',
  off: 'Aus',
  'on.notShown': 'Ein, aber nicht zu sehen',
  'on.noField': 'Ein, ohne Feld',
  'does.briefs':
    'Worum es im Ticket geht, was getan wurde und was offen ist, neben dem Ticket. Jeder Satz führt zu dem Kommentar, auf dem er beruht.',
  'does.recommendations':
    'Gelöste Tickets wie dieses und wie jedes gelöst wurde, und Beiträge des Help Centers, die es beantworten.',
  'does.recommendations.tickets': 'Gelöste Tickets wie dieses und wie jedes gelöst wurde.',
  'does.replies':
    'Eine Antwort an den Kunden, auf Wunsch eines Agenten geschrieben, aus Beiträgen und gelösten Tickets.',
  'does.topics':
    'Worum es in einem neuen Ticket geht, als eine Option eines Dropdown-Felds, das Sie wählen.',
  'does.history':
    'Tickets, Kommentare und Beiträge werden gelesen und behalten, damit ähnliche gefunden werden.',
  writes: 'Schreibt in Zendesk:',
  'writes.nothing': 'Nichts.',
  'writes.replies':
    'Von selbst nichts. Ein Agent setzt sie in das Eingabefeld des Tickets und sendet sie.',
  'writes.applied':
    'Wenn ein Agent ein Thema übernimmt: das Feld „{{field}}“ eines Tickets, im Namen des Agenten.',
  'writes.appliedToOne':
    'Wenn ein Agent ein Thema übernimmt: ein Feld eines Tickets, im Namen des Agenten.',
  'writes.assigned':
    'Von selbst, wo es sicher genug ist und niemand gewählt hat: dasselbe Feld neuer Tickets.',
  'writes.notAllowed':
    'Von selbst könnte dasselbe Feld neuer Tickets gesetzt werden, was die Verbindung noch nicht erlaubt.',
  'link.model': 'KI-Modell',
  'link.guidance': 'Vorgaben',
  'link.history': 'Verlauf',
  'link.topics': 'Feld und Einstellungen',
  'link.kept': 'Was gelesen und behalten wird',
  belowBrief: 'Steht unter dem Überblick, und Überblicke sind aus.',
  fieldGone: 'Das gewählte Feld gibt es in Zendesk nicht mehr. Wählen Sie ein anderes.',
  'briefs.model': 'Vom KI-Modell geschrieben, nur aus öffentlichen Kommentaren.',
  'briefs.modelNotes': 'Vom KI-Modell geschrieben, auch aus internen Notizen.',
  'briefs.basic': 'Ohne Modell erstellt, nur aus öffentlichen Kommentaren.',
  'briefs.basicNotes': 'Ohne Modell erstellt, auch aus internen Notizen.',
  'recommendations.on': 'Unter dem Überblick zu sehen.',
  'replies.model': 'Vom KI-Modell geschrieben.',
  'replies.basic': 'Ohne Modell: der Teil eines Beitrags, der am besten antwortet.',
  'topics.assign':
    '„{{field}}“ wird von selbst gesetzt, wo es sicher genug ist, und sonst vorgeschlagen.',
  'topics.suggest': '„{{field}}“ wird Agenten vorgeschlagen.',
  'tickets.one': '{{count}} Ticket',
  'tickets.other': '{{count}} Tickets',
  'articles.one': '{{count}} Beitrag',
  'articles.other': '{{count}} Beiträge',
  'history.kept': 'Behalten: {{kept}}.',
  chooseField: 'Wählen Sie zuerst ein Feld.',
  noHelpdesk: 'Dafür ist der Helpdesk nötig. Er lässt sich auf der Seite des Kontos hinzufügen.',
  notBegun: 'Beginnt, wenn das Konto verbunden wird.',
  offSince: 'Seit {{time}}.',
  'off.history': 'Was da ist, bleibt; das Lesen geht dort weiter, wo es aufgehört hat.',
  'off.shown': 'Nach Ähnlichem wird trotzdem gesucht: Es wird Agenten gezeigt.',
  'off.rests': 'Nach Ähnlichem wird trotzdem gesucht: Antworten beruhen darauf.',
  'off.skipped': 'Ereignisse werden empfangen und übergangen; was da ist, bleibt.',
  'missed.one': '{{count}} Ticket hat sich inzwischen geändert.',
  'missed.other': '{{count}} Tickets haben sich inzwischen geändert.',
  saving: 'Wird gespeichert …',
  notSwitched: 'Die Funktion wurde nicht umgeschaltet',
  'catchUp.one': '{{feature}}: {{count}} Ticket nachholen?',
  'catchUp.other': '{{feature}}: {{count}} Tickets nachholen?',
  'catchUp.more':
    'So viele haben sich geändert, während dies aus war. Nachholen liest sie jetzt aus Zendesk, die neuesten zuerst, mit den Aufrufen, die Sidebrief übrig hat. Sonst wartet jedes, bis es jemand öffnet oder es sich wieder ändert.',
  notSwitchedOn: 'Die Funktion wurde nicht eingeschaltet',
  whenOpened: 'Beim Öffnen',
  catchUpNow: 'Jetzt nachholen',
  'switched.on': '{{feature}}: ein',
  'switched.off': '{{feature}}: aus',
  'catchingUp.one': '{{count}} Ticket wird nachgeholt.',
  'catchingUp.other': '{{count}} Tickets werden nachgeholt.',
  later: 'Was sich inzwischen geändert hat, wird beim Öffnen erstellt.',
  notes: 'Interne Notizen verwenden',
  'notes.hint':
    'Was auf einer Notiz beruht, ist als intern gekennzeichnet. Aus: Notizen werden nicht gelesen, und Überblicke, die auf einer beruhen, werden sofort gelöscht und neu erstellt.',
  notSaved: 'Die Einstellung wurde nicht gespeichert',
  theFeatures: 'die Funktionen',
  apart: 'Außer den Funktionen',
  'apart.more':
    'Das Verbinden schreibt zwei Dinge in Zendesk: einen Webhook und das Geheimnis in den Einstellungen der App. Alles, was Sidebrief oder ein Agent damit dort schreibt, steht im Aktivitätsprotokoll.',
  'apart.link': 'Was in Zendesk geschrieben wurde',
};
