import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingDe } from '../../../refusals/strings/public-reading/de.ts';
import type { HealthFailuresStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const healthFailuresDe: HealthFailuresStrings = {
  ...prefixed('failure', publicReadingDe),
  'failure.zendesk_reconnect':
    'Zendesk akzeptiert den Zugriff nicht mehr. Verbinden Sie das Konto neu und versuchen Sie es dann noch einmal.',
  'failure.zendesk_skip':
    'Zendesk hat das nicht herausgegeben: Es ist nicht mehr da, oder wer das Konto verbunden hat, darf es nicht sehen. Sehen Sie in Zendesk nach.',
  'failure.zendesk_retry_later':
    'Zendesk war ausgelastet oder nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal; schlägt es weiter fehl, testen Sie die Verbindung des Kontos.',
  'failure.zendesk_our_bug':
    'Sidebrief und Zendesk haben einander nicht verstanden. Ein neuer Versuch hilft kaum: Aktualisieren Sie Sidebrief, oder melden Sie dies mit dem Protokoll des Backends.',
  'failure.reauthorization_required':
    'Das Konto ist nicht verbunden. Verbinden Sie es neu und versuchen Sie es dann noch einmal.',
  'failure.oauth_client_missing':
    'Das Konto hat keinen OAuth-Client. Geben Sie dessen Kennung und Geheimnis auf der Seite des Kontos unter „Name und OAuth-Client“ ein und versuchen Sie es dann noch einmal.',
  'failure.zendesk_unreachable':
    'Zendesk war nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal; schlägt es weiter fehl, testen Sie die Verbindung des Kontos.',
  'failure.zendesk_refused':
    'Zendesk hat dies abgelehnt. Testen Sie die Verbindung des Kontos: Der Test nennt die Ursache und was zu tun ist.',
  'failure.not_found': 'Worum es ging, gibt es hier nicht mehr. Es ist nichts zu tun.',
  'failure.not_for_this':
    'Das Konto wird dafür nicht mehr verwendet. Es ist nichts zu tun, es sei denn, Sie möchten das ändern.',
  'failure.conflict':
    'Das Konto wurde inzwischen geändert. Versuchen Sie es noch einmal; schlägt es erneut fehl, sehen Sie sich das Konto an.',
  'failure.timed_out':
    'Es dauerte länger, als es darf. Versuchen Sie es noch einmal, wenn weniger zu tun ist.',
  'failure.interrupted': 'Sidebrief wurde mittendrin beendet. Versuchen Sie es noch einmal.',
  'failure.unexpected':
    'Es ist etwas fehlgeschlagen, was nicht fehlschlagen sollte. Versuchen Sie es noch einmal; schlägt es erneut fehl, melden Sie es mit dem Protokoll des Backends.',
};
