import type { ReplyStrings } from './en.ts';

export const deReply: ReplyStrings = {
  'reply.title': 'Antwortvorschlag',
  'reply.suggest': 'Antwort vorschlagen',
  'reply.again': 'Eine andere vorschlagen',
  'reply.reading': 'Das Ticket wird gelesen, und was früher half …',
  'reply.writing': 'Eine Antwort wird geschrieben. Das kann eine Minute dauern.',
  'reply.ready': 'Eine Antwort ist fertig.',
  'reply.failed': 'Es konnte keine Antwort vorgeschlagen werden',
  'reply.insert': 'In die Antwort einfügen',
  'reply.language': 'Sprache der Antwort',
  'reply.detected': 'Erkannt: {{language}}',
  'reply.undetected': 'Die Sprache des Kunden ließ sich nicht erkennen.',
  'reply.how':
    'Von einem Sprachmodell geschrieben. Jeder Satz wurde an dem geprüft, was er nennt; lesen Sie sie, bevor Sie sie senden.',
  'reply.dropped.one':
    '{{count}} Satz wurde weggelassen, den nichts belegt oder der etwas zusagen würde.',
  'reply.dropped.other':
    '{{count}} Sätze wurden weggelassen, die nichts belegt oder die etwas zusagen würden.',
  'reply.source.comment': 'Kommentar',
  'reply.source.article': 'Hilfeartikel',
  'reply.source.ticket': 'Ticket Nr. {{id}}',
  'reply.solvedIn': 'Wie Ticket #{{id}} gelöst wurde',
  'reply.thumb.stale': 'Diese Antwort gibt es nicht mehr.',
  'reply.basic.article': 'Das sagt das Hilfecenter:',
  'reply.basic.nothing':
    'Es gibt nichts vorzuschlagen: Kein öffentlicher Hilfeartikel in dieser Sprache beantwortet das Ticket.',
  'reply.why.off': 'Basismodus: Für Antworten wird kein Sprachmodell verwendet',
  'reply.why.budget-spent': 'Basismodus: Das heutige Budget für das Sprachmodell ist verbraucht',
  'reply.why.not-supported': 'Basismodus: Was das Sprachmodell schrieb, war nicht belegt',
  'reply.why.unchecked-language':
    'Basismodus: Antworten in dieser Sprache lassen sich nicht prüfen',
  'reply.why.nothing-to-go-on':
    'Basismodus: Nichts, was der Kunde schrieb, darf einem Sprachmodell gezeigt werden',
  'reply.why.away': 'Basismodus: Das Sprachmodell ist jetzt nicht erreichbar',
};
