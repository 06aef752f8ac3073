import type { RefusalStrings } from './en.ts';
import { publicReadingDe } from './public-reading/de.ts';

/** German, in the words of Zendesk's own interface. */
export const refusalsDe: RefusalStrings = {
  offline: 'Das Backend hat nicht geantwortet. Prüfen Sie, ob es läuft und ob Sie online sind.',
  unreadable:
    'Das Backend hat etwas geantwortet, was diese Seite nicht versteht. Laden Sie die Seite neu.',
  ...publicReadingDe,
  unauthenticated: 'Melden Sie sich zuerst an.',
  metrics_token: 'Senden Sie das Token aus METRICS_TOKEN als Bearer.',
  forbidden_origin: 'Diese Anfrage kommt nicht von der Konsole.',
  too_large: 'Die Anfrage ist größer, als Sidebrief annimmt.',
  not_found: 'Hier gibt es nichts, was Sie sehen dürfen.',
  internal: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
  read_only: 'Sie dürfen sehen, aber nichts ändern. Fragen Sie einen Administrator.',
  all_accounts_only: 'Das dürfen nur Administratoren aller Konten.',
  last_admin:
    'Dies ist der letzte Administrator aller Konten. Machen Sie zuerst jemand anderen dazu.',
  setup_link_invalid:
    'Dieser Einrichtungslink ist nicht mehr gültig. Starten Sie Sidebrief neu, um einen neuen zu erhalten, oder melden Sie sich an.',
  invite_invalid:
    'Diese Einladung ist nicht mehr gültig: Sie wurde benutzt, zurückgezogen, erneuert oder ist älter als eine Woche. Bitten Sie um eine neue.',
  not_invited:
    'Niemand mit dieser E-Mail-Adresse wurde eingeladen. Bitten Sie einen Administrator um eine Einladung.',
  sign_in_failed: 'Die E-Mail-Adresse oder das Passwort stimmt nicht.',
  code_wrong: 'Dieser Code ist nicht richtig oder wurde schon benutzt.',
  second_factor_needed: 'Geben Sie den Code ein, den Ihre App jetzt zeigt.',
  device_code_wrong:
    'Dieser Code ist nicht richtig. Codes ändern sich zweimal pro Minute; prüfen Sie auch die Uhr des Geräts.',
  second_factor_there: 'Sie haben schon einen zweiten Faktor. Entfernen Sie ihn zuerst.',
  own_second_factor:
    'Entfernen Sie Ihren eigenen zweiten Faktor unter „Ihr Konto“, wo nach Ihrem Passwort gefragt wird.',
  too_many_attempts:
    'Zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal.',
  'too_many_tests.one':
    'Der Endpunkt wurde in zehn Minuten {{most}} Mal getestet. Testen Sie in {{count}} Minute erneut.',
  'too_many_tests.other':
    'Der Endpunkt wurde in zehn Minuten {{most}} Mal getestet. Testen Sie in {{count}} Minuten erneut.',
  sign_in_elsewhere_failed:
    'Die Anmeldung beim anderen Anbieter hat nicht geklappt. Versuchen Sie es noch einmal.',
  elsewhere_unreachable: 'Die Anmeldeseite des anderen Anbieters ist nicht erreichbar.',
  changed_meanwhile:
    'Jemand anders hat diese Einstellungen geändert, nachdem Sie sie geöffnet haben. Der jetzige Stand wird gezeigt, mit Ihren Änderungen darüber: Sehen Sie ihn an und speichern Sie noch einmal.',
  switched_meanwhile:
    'Jemand anders hat diese Funktion geändert, nachdem Sie die Seite geöffnet haben. Der jetzige Stand wird gezeigt: Sehen Sie ihn an und schalten Sie noch einmal um, wenn Sie das weiterhin möchten.',
  text_changed_meanwhile:
    'Jemand anders hat einen Text gespeichert, nachdem Sie diesen geöffnet haben. Sehen Sie ihn zuerst an: Er steht unten bei den Versionen.',
  topics_first: 'Wählen Sie zuerst ein Themenfeld und schalten Sie Themen ein.',
  field_first: 'Wählen Sie zuerst ein Themenfeld.',
  no_such_field:
    'Zendesk hat kein aktives Dropdown-Feld mit dieser Nummer. Aktualisieren Sie die Liste der Felder.',
  connect_first: 'Verbinden Sie zuerst dieses Zendesk-Konto.',
  disconnect_first: 'Trennen Sie dieses Zendesk-Konto, bevor Sie es löschen.',
  signs_in_already: 'Jemand mit dieser Adresse kann sich schon anmelden.',
  history_not_begun: 'Der Verlauf beginnt, sobald das Konto verbunden ist.',
  history_paused: 'Der Verlauf ist angehalten. Setzen Sie ihn zuerst fort.',
  secret_changed_meanwhile:
    'Das Geheimnis wurde gerade von jemand anderem geändert. Sehen Sie noch einmal nach.',
  secret_unconfirmed:
    'Zendesk hat das neue Geheimnis nicht bestätigt. Schreiben Sie es zuerst noch einmal.',
  no_connection: 'Es gibt keine Verbindung zu testen. Verbinden Sie zuerst dieses Konto.',
  never_connected: 'Dieses Zendesk-Konto wurde nie verbunden.',
  deletion_running: 'Diese Löschung ist noch nicht abgeschlossen.',
  other_subdomain: 'Dieses Konto gehört zu {{own}}. Legen Sie für {{wanted}} ein weiteres an.',
  subdomain_empty: 'Die Subdomain fehlt: der Teil Ihrer Zendesk-Adresse vor .zendesk.com.',
  subdomain_not_zendesk:
    'Das ist keine Zendesk-Subdomain. Geben Sie nur den Teil vor .zendesk.com ein, zum Beispiel acme.',
  subdomain_letters:
    'Eine Zendesk-Subdomain hat nur Buchstaben, Ziffern und Bindestriche, zum Beispiel acme.',
  delivery_refused: 'Diese Zustellung wird nicht angenommen.',
  event_unknown: 'Die Form dieses Ereignisses kennt Sidebrief nicht.',
  storing_failed: 'Das Ereignis konnte nicht gespeichert werden. Senden Sie es erneut.',
  half_a_pair_id: 'Die Kennung des OAuth-Clients fehlt: beide Angaben oder keine.',
  half_a_pair_secret: 'Das Geheimnis des OAuth-Clients fehlt: beide Angaben oder keine.',
  own_client_unwanted: 'Diese Installation verwendet für alle Konten ihren eigenen OAuth-Client.',
  oauth_client_missing:
    'Dieses Zendesk-Konto hat keinen OAuth-Client: Seine Kennung (oauthClientId) und sein Geheimnis (oauthClientSecret) fehlen.',
  oauth_client_needed:
    'Kennung (oauthClientId) und Geheimnis (oauthClientSecret) eines OAuth-Clients in diesem Zendesk-Konto werden benötigt.',
  future_time: 'Wählen Sie einen Zeitpunkt, der vergangen ist.',
  endpoint_first: 'Beschreiben Sie zuerst den Endpunkt.',
  endpoint_or_other: 'Beschreiben Sie Ihren eigenen Endpunkt oder wählen Sie eine andere Quelle.',
  address_whole:
    'Geben Sie eine vollständige Adresse ein, zum Beispiel https://models.example.com/v1.',
  address_credentials:
    'Lassen Sie Name und Passwort aus der Adresse weg: Der Schlüssel hat ein eigenes Feld.',
  address_query: 'Lassen Sie weg, was auf „?“ oder „#“ folgt: Die Adresse endet mit ihrem Pfad.',
  address_extra: 'Lassen Sie „{{extra}}“ am Ende weg: Es wird bei jedem Aufruf ergänzt.',
  address_https: 'Die Adresse muss mit https:// beginnen, damit unterwegs niemand mitlesen kann.',
  address_private:
    'Diese Adresse liegt in einem privaten Netz. Sie muss im offenen Internet liegen.',
  address_no_host: 'Es gibt keinen Host mit dem Namen {{host}}.',
  key_needed: 'Geben Sie den API-Schlüssel ein: Ohne ihn antwortet Anthropic niemandem.',
  key_of_other_address:
    'Der gespeicherte Schlüssel gehört zu einer anderen Adresse und wird nicht an diese gesendet. Geben Sie den Schlüssel für diese Adresse ein oder entfernen Sie den gespeicherten.',
  ticket_erased:
    'Alles über dieses Ticket oder über die anfragende Person wurde hier gelöscht. Es wird nicht erneut gelesen.',
  no_such_ticket: 'Zendesk hat kein Ticket mit dieser Nummer.',
  personal_data:
    'Lassen Sie E-Mail-Adressen, Telefon- und Kontonummern und Schlüssel weg: Nichts mit solchen Angaben wird an ein Modell gesendet.',
  account_gone: 'Eines dieser Konten gibt es nicht mehr.',
  no_such_installation: 'Diese Installation ist nicht unter den gefundenen.',
  no_group: 'Das ist keine Gruppe.',
  name_differs: 'Das ist nicht der Name des Kontos.',
  password_wrong: 'Das ist nicht Ihr Passwort.',
  name_of_product:
    'So heißt im Protokoll, was Sidebrief von selbst tut. Geben Sie Ihren eigenen Namen ein.',
  password_short: 'Verwenden Sie mindestens {{least}} Zeichen.',
  password_repeats:
    'Hier wiederholen sich wenige Zeichen. Verwenden Sie mehrere Wörter, oder lassen Sie einen Passwortmanager eines erzeugen.',
  password_guessable:
    'Das ist leicht zu erraten: Es besteht fast nur aus gängigen Wörtern, Tastenreihen, Jahreszahlen oder Ihrem Namen. Verwenden Sie mehrere Wörter, die nicht zusammengehören.',
  json_wanted: 'Senden Sie JSON mit dem Inhaltstyp application/json.',
  no_json: 'Der Inhalt ist kein JSON.',
  input_unexpected: 'Was gesendet wurde, ist nicht wie erwartet.',
  field_unexpected: '{{field}}: Diese Angabe ist nicht wie erwartet.',
  grant_ended: 'Zendesk akzeptiert die Verbindung nicht mehr. Verbinden Sie dieses Konto neu.',
  not_connected:
    'Dieses Zendesk-Konto ist nicht verbunden. Verbinden Sie es erneut und aktualisieren Sie dann.',
  consent_first: 'Zendesk muss zuerst um Zustimmung gefragt werden: Verbinden Sie dieses Konto.',
  zendesk_unreachable: 'Zendesk hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
  new_secret_unconfirmed:
    'Zendesk hat das neue Geheimnis nicht bestätigt. Inzwischen gelten beide; versuchen Sie es noch einmal.',
  still_connected:
    'Zendesk hat nicht bestätigt, daher bleibt das Konto verbunden. Versuchen Sie es noch einmal.',
  check_refused: 'Zendesk hat die Prüfung abgelehnt (Status {{status}}).',
  step_stuck: 'Ein Schritt konnte nicht ausgeführt werden.',
  subdomain_taken: 'Ein anderes Konto hier ist mit dieser Subdomain verbunden.',
  not_a_helpdesk:
    'Dieses Konto ist nicht für einen Helpdesk, daher gibt es keine Tickets. Fügen Sie zuerst den Helpdesk hinzu.',
};
