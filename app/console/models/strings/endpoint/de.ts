import type { ModelsEndpointStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const modelsEndpointDe: ModelsEndpointStrings = {
  budget: 'Tagesbudget',
  'budget.more':
    'Ist es aufgebraucht, geschieht alles bis Mitternacht UTC ohne Modell, und Agenten sehen das.',
  'budget.tokens.hint': 'Gesendet und empfangen zusammen. Leer: keine Grenze.',
  'budget.money': 'Geld',
  'budget.money.hint': 'Nach den Preisen des Modells. Leer: keine Grenze.',
  'embeddings.model': 'Modell für Embeddings',
  'embeddings.model.hint': 'Für die Suche nach Bedeutung. Leer: nur nach Wörtern.',
  'embeddings.price': 'Preis für eine Million eingebettete Tokens',
  'price.hint': 'In Ihrer Währung. Leer: kostenlos.',
  'embeddings.failed': 'Embeddings funktionieren nicht',
  'embeddings.answered':
    '„{{model}}“ ({{host}}) antwortete in {{latencyMs}} mit {{dimensions}} Dimensionen.',
  'embeddings.works': 'Embeddings funktionieren',
  'embeddings.slow': 'Embeddings funktionieren, aber langsam',
  'embeddings.slow.more':
    '{{words}} Wer sucht, wartet nicht so lange: Solche Fragen werden nur nach Wörtern beantwortet.',
  endpoint: 'Ihr Endpunkt',
  'endpoint.kind': 'Wie mit ihm gesprochen wird',
  'endpoint.kind.hint':
    'Ollama, vLLM, LM Studio und die meisten gehosteten Modelle sprechen wie OpenAI.',
  'endpoint.address': 'Adresse',
  'endpoint.address.https':
    'Beginnt mit https:// und ist aus dem Internet erreichbar. Endet meist mit /v1.',
  'endpoint.address.any': 'So, wie das Backend sie erreicht. Endet meist mit /v1.',
  'endpoint.model': 'Modell',
  'endpoint.model.hint': 'Für das, was Menschen lesen.',
  'endpoint.fast': 'Modell für kleine Entscheidungen',
  'endpoint.fast.hint': 'Leer: dasselbe.',
  'endpoint.window': 'Kontextfenster',
  'endpoint.window.hint': 'Tokens, die Frage und Antwort haben dürfen.',
  'endpoint.shape': 'Wie Antworten in Form gehalten werden',
  'endpoint.shape.hint': '„Testen“ findet heraus, was funktioniert.',
  'endpoint.priceIn': 'Preis für eine Million gesendete Tokens',
  'endpoint.priceOut': 'Preis für eine Million empfangene Tokens',
  'kind.openai': 'Wie OpenAI („chat completions“)',
  'kind.anthropic': 'Wie Anthropic („messages“)',
  key: 'API-Schlüssel',
  'key.set':
    'Ein Schlüssel ist gesetzt. Lassen Sie dies leer, um ihn zu behalten; was Sie eingeben, tritt an seine Stelle.',
  'key.none':
    'Lassen Sie dies leer, wenn der Endpunkt keinen verlangt. Er wird verschlüsselt gespeichert und nicht wieder angezeigt.',
  'key.remove': 'Gespeicherten Schlüssel entfernen',
  privacy: 'Nie an ein Modell gesendet',
  'privacy.days': 'Tage, an denen Aufrufe eingesehen werden können',
  'privacy.days.hint':
    'Wie lange aufbewahrt wird, was gesendet wurde und zurückkam. 0: gar nicht. Was Aufrufe kosten, wird ein Jahr aufbewahrt.',
  'privacy.notes': 'Interne Notizen',
  'privacy.agents': 'Kommentare von Agenten',
  'privacy.agents.hint': 'Das Modell kennt dann nur die Seite des Kunden.',
  'privacy.messaging': 'Messaging-Unterhaltungen',
  'privacy.messaging.hint': 'Tickets aus Messaging werden ausgelassen.',
  'privacy.subject': 'Der Betreff des Tickets',
  'purpose.brief':
    'Jeder Satz wird an den Kommentaren geprüft, auf denen er beruht. Was sie nicht stützen, wird verworfen.',
  'purpose.reply': 'Kommt nur in den Editor, wenn ein Agent klickt. Nichts wird gesendet.',
  'purpose.topic.title': 'Themen, die fast gleich wahrscheinlich sind',
  'purpose.topic':
    'Das Modell entscheidet zwischen zwei Optionen, die der Klassifikator nicht unterscheiden kann.',
  'purpose.search':
    'Was gefunden werden kann, wird auch nach Bedeutung verglichen, wo es ein Modell für Embeddings gibt. Sonst geht die Suche nur nach Wörtern.',
  purpose: 'Wofür es verwendet wird',
  'wrong.price': 'Geben Sie einen Preis ein, zum Beispiel 0.25.',
  'wrong.address': 'Geben Sie die Adresse des Endpunkts ein.',
  'wrong.model': 'Geben Sie den Namen des Modells ein.',
  'wrong.window': 'Geben Sie ein, wie viele Tokens passen, von 2.000 bis 2.000.000.',
  'wrong.limit': 'Geben Sie eine ganze Zahl ein. Leer lassen für keine Grenze.',
  'wrong.amount': 'Geben Sie einen Betrag ein. Leer lassen für keine Grenze.',
  'wrong.days': 'Geben Sie eine Anzahl von Tagen von 0 bis 365 ein.',
  'source.none': 'Kein Modell',
  'source.none.hint': 'Alles geschieht ohne. Nichts aus einem Ticket wird irgendwohin gesendet.',
  'source.deployment': 'Das Modell dieser Installation',
  'source.deployment.hint':
    '„{{model}}“ bei {{host}}. Kommentare gehen mit maskierten personenbezogenen Daten dorthin.',
  'source.deployment.embedder':
    'Es gibt keines, das schreibt: Alles entsteht im Basismodus. „{{model}}“, {{host}}, sagt der Suche, was Texte bedeuten.',
  'source.deployment.missing':
    'Es gibt keines: Wer diese Installation betreibt, kann in deren Umgebung eines angeben.',
  'source.own': 'Ein eigener Endpunkt',
  'source.own.hint':
    'Ein Modell, das Sie selbst betreiben oder bezahlen, zum Beispiel mit Ollama, vLLM, LM Studio, OpenAI oder Anthropic. Kommentare gehen mit maskierten personenbezogenen Daten dorthin.',
  source: 'Welches Modell',
  'standing.restsUntil': 'Es wird um {{restsUntil}} wieder gefragt.',
  'standing.tokens': 'Tokens heute',
  'standing.spent': 'Heute ausgegeben',
  'standing.renews': 'Budget beginnt neu',
  'standing.none':
    'Alles funktioniert ohne: Überblicke werden aus den Worten des Tickets zusammengestellt. Nichts wird irgendwohin gesendet.',
  'standing.missing': 'Hier kein Modell',
  'standing.missing.more':
    'Diese Installation wurde ohne Modell gestartet, also geschieht alles ohne. Wer sie betreibt, kann in deren Umgebung eines angeben; oder wählen Sie unten einen eigenen Endpunkt.',
  'standing.budget.more':
    'Vom heutigen Budget ist weniger übrig, als ein Überblick braucht. Bis es neu beginnt, geschieht alles ohne Modell, und Agenten sehen das. Erhöhen Sie unten das Budget, um sofort weiterzumachen.',
  'standing.silent': 'Antwortet nicht',
  'standing.silent.more':
    'Der Endpunkt hat mehrmals hintereinander versagt und wird eine Weile in Ruhe gelassen. Inzwischen geschieht alles ohne ihn. „Testen“ unten sagt, was nicht stimmt.',
  'standing.ready.more':
    'Agenten sehen sofort einen Überblick ohne Modell, und den des Modells, sobald er geschrieben und geprüft ist.',
  test: 'Testen',
  'test.busy': 'Eine kurze Frage wird gestellt. Das kann etwas dauern.',
  'test.failed': 'Der Test wurde nicht gemacht',
  'test.not': 'Es funktioniert nicht',
  'test.works': 'Es funktioniert',
  'test.hold.schema': 'Antworten durch ein Schema in Form halten',
  'test.hold.json': 'Antworten nur durch „json“ in Form halten',
  'test.hold.words': 'Antworten nur durch Worte in Form halten',
  'test.answered.schema': 'Antwort in {{seconds}} s, durch ein Schema in Form gehalten.',
  'test.answered.json': 'Antwort in {{seconds}} s, nur durch „json“ in Form gehalten.',
  'test.answered.words': 'Antwort in {{seconds}} s, nur durch Worte in Form gehalten.',
  'test.counts': 'Es sagt, wie viele Tokens es verbraucht hat.',
  'test.estimates': 'Es sagt nicht, wie viele Tokens es verbraucht hat: Sie werden geschätzt.',
  'test.offers.one': 'Es bietet {{count}} Modell: {{names}}.',
  'test.offers.other': 'Es bietet {{count}} Modelle: {{names}}.',
  'test.andMore': 'und mehr',
};
