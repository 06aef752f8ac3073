import type { EngineStrings } from './en.ts';

/** How a brief was made, in German. */
export const deEngine: EngineStrings = {
  'engine.basic': 'Basismodus',
  'engine.basic.more': 'Aus den Kommentaren selbst gemacht, ohne Sprachmodell.',
  'engine.model': 'KI-Kurzfassung',
  'engine.model.more':
    'Von einem Sprachmodell geschrieben. Jeder Satz wurde an den genannten Kommentaren geprüft.',
  'engine.dropped.one': '{{count}} Satz, den die Kommentare nicht belegen, wurde weggelassen.',
  'engine.dropped.other': '{{count}} Sätze, die die Kommentare nicht belegen, wurden weggelassen.',
  'engine.masked.one': '{{count}} personenbezogene Angabe wurde vor dem Senden maskiert.',
  'engine.masked.other': '{{count}} personenbezogene Angaben wurden vor dem Senden maskiert.',
  'engine.withheld.one': '{{count}} Kommentar wurde dem Modell nicht gezeigt.',
  'engine.withheld.other': '{{count}} Kommentare wurden dem Modell nicht gezeigt.',
  'engine.cut.one': '{{count}} sehr langer Kommentar wurde dem Modell nur in Teilen gezeigt.',
  'engine.cut.other': '{{count}} sehr lange Kommentare wurden dem Modell nur in Teilen gezeigt.',
  'engine.notes.one':
    'Der Verlauf ist so lang, dass ihn das Modell in Teilen las. {{count}} seiner Notizen zur Mitte passte nicht hinein und wurde weggelassen.',
  'engine.notes.other':
    'Der Verlauf ist so lang, dass ihn das Modell in Teilen las. {{count}} seiner Notizen zur Mitte passten nicht hinein und wurden weggelassen.',
  'engine.language': 'Sprache dieser Kurzfassung',
  'engine.writing': 'Wird verbessert…',
  'engine.writing.more':
    'Das ist die einfache Kurzfassung. Ein Sprachmodell schreibt gerade eine bessere.',
  'engine.instead': 'Basismodus, KI nicht verfügbar',
  'engine.instead.away':
    'Das Sprachmodell ist gerade nicht erreichbar. Diese Kurzfassung entstand ohne es; später wird es wieder versucht.',
  'engine.instead.budget':
    'Das Tagesbudget für das Sprachmodell ist verbraucht. Diese Kurzfassung entstand ohne es.',
  'engine.instead.unsupported':
    'Was das Sprachmodell schrieb, war durch die Kommentare nicht belegt. Diese Kurzfassung entstand ohne es.',
};
