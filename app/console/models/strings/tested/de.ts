import type { ModelsTestedStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const modelsTestedDe: ModelsTestedStrings = {
  'tested.off': 'Es gibt kein Modell zum Testen: Diese Installation wurde ohne eines gestartet.',
  'tested.budget-spent':
    'Es wurde nichts gesendet: Das heutige Budget ist aufgebraucht. Erhöhen Sie es oder testen Sie nach Mitternacht UTC noch einmal.',
  'tested.resting':
    'Es wurde nichts gesendet: Der Endpunkt ist mehrmals ausgefallen und wird für eine Weile in Ruhe gelassen.',
  'tested.timeout':
    '{{host}} hat die Frage angenommen und nicht rechtzeitig geantwortet. Prüfen Sie, ob das Modell geladen und nicht überlastet ist, oder wählen Sie ein kleineres.',
  'tested.rate-limited':
    '{{host}} bittet darum, langsamer zu fragen, oder Ihr Kontingent dort ist aufgebraucht. Prüfen Sie die Grenzen und testen Sie dann noch einmal.',
  'tested.refused':
    '{{host}} hat mit nichts geantwortet. Das Modell hat abgelehnt oder seinen Vorrat an Wörtern mit Nachdenken verbraucht: Wählen Sie ein anderes Modell oder schalten Sie das Nachdenken dort aus.',
  'tested.malformed':
    '{{host}} hat geantwortet, aber nicht wie verlangt, auch nicht in bloßen Worten. Dieses Modell ist für die Aufgabe zu klein, oder die Adresse ist nicht die eines Modells.',
  'tested.not-allowed':
    '{{host}} lässt uns nicht hinein. Prüfen Sie den API-Schlüssel und ob er „{{model}}“ verwenden darf.',
  'tested.model-missing':
    '{{host}} kennt kein Modell „{{model}}“, oder unter dieser Adresse ist nichts. Prüfen Sie den Namen des Modells und ob die Adresse dort endet, wo die der einzelnen Aufrufe beginnt, oft mit /v1.',
  'tested.too-long':
    'Nicht einmal eine kurze Frage passt. Prüfen Sie das Kontextfenster: Es ist kleiner als das, was das Modell aufnehmen kann.',
  'tested.rejected':
    '{{host}} versteht nicht, wie gefragt wird. Prüfen Sie die Art des Endpunkts und den Namen des Modells.',
  'tested.unreachable':
    'Unter {{host}} hat nichts Brauchbares geantwortet. Prüfen Sie die Adresse, ob der Endpunkt läuft und ob das Backend ihn erreicht.',
  'tested.not-masked':
    'Es wurde nichts gesendet, weil das Maskieren personenbezogener Daten nicht gehalten hat. Das ist ein Fehler von Sidebrief.',
  'tested.not-here':
    'Das Modell „{{model}}“, das im Backend selbst läuft, hat nicht geantwortet, wie es sollte. Prüfen Sie, ob EMBEDDINGS_FOLDER ein Modell für Embeddings enthält.',
  'tested.no-vector':
    '{{host}} hat geantwortet, aber nicht mit einem Vektor. Prüfen Sie, ob „{{model}}“ ein Modell für Embeddings ist.',
  'tested.not-embedding':
    '{{host}} bildet mit „{{model}}“ keine Embeddings. Prüfen Sie den Namen des Modells, ob es eines für Embeddings ist und ob dieser Endpunkt Embeddings anbietet.',
};
