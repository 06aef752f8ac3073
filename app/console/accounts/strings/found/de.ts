import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingDe } from '../../../refusals/strings/public-reading/de.ts';
import type { AccountsFoundStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const accountsFoundDe: AccountsFoundStrings = {
  ...prefixed('said', publicReadingDe),
  'said.nobody': 'Zendesk weiß nicht, wer diese Zustimmung gegeben hat. Verbinden Sie erneut.',
  'said.not_an_admin':
    'Die Zustimmung kam von jemandem, der kein Administrator dieses Zendesk-Kontos ist. Melden Sie sich in Zendesk als Administrator an und verbinden Sie erneut.',
  'said.scope_missing':
    'Zendesk hat {{scopes}} nicht gewährt. Erlauben Sie es am OAuth-Client und verbinden Sie dann erneut.',
  'said.app_id_missing':
    'Sidebrief kennt die ID seiner App in diesem Konto nicht. Geben Sie die App-ID bei diesem Konto an oder setzen Sie ZENDESK_APP_ID.',
  'said.app_not_installed':
    'Die Sidebrief-App ist in diesem Zendesk-Konto noch nicht installiert. Installieren Sie sie in Zendesk und versuchen Sie es dann noch einmal.',
  'said.several_installations':
    'Die Sidebrief-App ist in diesem Zendesk-Konto mehrfach installiert. Wählen Sie die zu verwendende aus.',
  'said.app_switched_off':
    'Die App ist installiert, aber ausgeschaltet: Agenten sehen sie erst, wenn sie aktiviert wird.',
  'said.webhook_missing': 'Den Webhook gibt es noch nicht. Versuchen Sie es noch einmal.',
  'said.fields_read.one': '{{count}} Dropdown-Feld',
  'said.fields_read.other': '{{count}} Dropdown-Felder',
  'said.reauthorization_required':
    'Zendesk akzeptiert den Zugriff nicht mehr. Verbinden Sie erneut.',
  'said.zendesk_refused':
    'Zendesk hat dies abgelehnt (Status {{status}}). Prüfen Sie, ob der verbindende Administrator Apps und Webhooks verwalten darf, und versuchen Sie es dann noch einmal.',
  'said.zendesk_busy.one':
    'Zendesk ist ausgelastet und bittet, {{count}} Sekunde zu warten. Versuchen Sie es dann noch einmal.',
  'said.zendesk_busy.other':
    'Zendesk ist ausgelastet und bittet, {{count}} Sekunden zu warten. Versuchen Sie es dann noch einmal.',
  'said.zendesk_unreachable':
    'Zendesk ist im Moment nicht erreichbar. Versuchen Sie es in einer Minute noch einmal.',
  'said.internal':
    'Auf unserer Seite ist etwas schiefgegangen; Einzelheiten stehen im Protokoll. Versuchen Sie es noch einmal.',
  'said.internal.answer':
    'Zendesk hat auf eine Weise geantwortet, die Sidebrief nicht kennt; Einzelheiten stehen im Protokoll.',
  'found.clock_right': 'Die Uhr dieses Servers stimmt mit der von Zendesk überein.',
  'found.clock_not_told': 'Die Antwort von Zendesk sagt nicht, wie spät es ist.',
  'found.clock_skewed.ahead.one':
    'Die Uhr dieses Servers geht gegenüber Zendesk etwa {{count}} Minute vor. Anfragen der Seitenleiste und Ereignisse werden abgelehnt, wenn sie um Minuten abweicht.',
  'found.clock_skewed.ahead.other':
    'Die Uhr dieses Servers geht gegenüber Zendesk etwa {{count}} Minuten vor. Anfragen der Seitenleiste und Ereignisse werden abgelehnt, wenn sie um Minuten abweicht.',
  'found.clock_skewed.behind.one':
    'Die Uhr dieses Servers geht gegenüber Zendesk etwa {{count}} Minute nach. Anfragen der Seitenleiste und Ereignisse werden abgelehnt, wenn sie um Minuten abweicht.',
  'found.clock_skewed.behind.other':
    'Die Uhr dieses Servers geht gegenüber Zendesk etwa {{count}} Minuten nach. Anfragen der Seitenleiste und Ereignisse werden abgelehnt, wenn sie um Minuten abweicht.',
  'found.grant_works': 'Zendesk akzeptiert unseren Zugriff.',
  'found.grant_refused':
    'Zendesk akzeptiert unseren Zugriff nicht mehr: Er wurde widerrufen oder zu lange nicht benutzt.',
  'found.scopes_granted': 'Gewährt: {{scopes}}.',
  'found.scope_missing': 'Zendesk hat {{scopes}} nicht gewährt.',
  'found.admin': 'Wer verbunden hat, ist Administrator dieses Zendesk-Kontos.',
  'found.not_an_admin': 'Wer verbunden hat, ist nicht mehr Administrator dieses Zendesk-Kontos.',
  'found.nobody': 'Zendesk weiß nicht mehr, wer verbunden hat.',
  'found.webhook_active': 'Er ist vorhanden, aktiv und fragt die richtigen Ereignisse ab.',
  'found.webhook_not_wanted':
    'Er ist absichtlich angehalten: Dieses Konto wird alle paar Stunden abgefragt.',
  'found.webhook_not_needed':
    'Er wird nicht gebraucht: Dieses Konto ist nicht für einen Helpdesk da.',
  'found.webhook_was_missing':
    'Er war gelöscht und wurde neu angelegt. Was inzwischen geschah, wird von selbst nachgelesen.',
  'found.webhook_was_doubled': 'Es gab mehrere von uns; die anderen wurden entfernt.',
  'found.webhook_was_paused':
    'Er war angehalten und ist wieder aktiv. Was inzwischen geschah, wird von selbst nachgelesen.',
  'found.webhook_was_changed':
    'Er war geändert und wurde richtiggestellt. Was inzwischen geschah, wird von selbst nachgelesen.',
  'found.webhook_missing': 'Den Webhook gibt es noch nicht.',
  'found.signing_secret_same': 'Ereignisse sind so signiert, wie wir es erwarten.',
  'found.signing_secret_was_rotated':
    'Jemand hatte ein neues Signaturgeheimnis erzeugt, seitdem wurden Ereignisse abgelehnt. Es wurde übernommen; was abgelehnt wurde, wird von selbst nachgelesen.',
  'found.app_installed': 'Sie ist installiert und aktiviert.',
  'found.app_id_missing': 'Sidebrief kennt die ID seiner App in diesem Konto nicht.',
  'found.app_uninstalled':
    'Die Sidebrief-App ist in diesem Zendesk-Konto nicht installiert, Agenten sehen sie also nicht.',
  'found.app_not_installed': 'Die App wurde noch nicht gefunden.',
  'found.app_switched_off':
    'Die App ist installiert und ausgeschaltet, Agenten sehen sie also nicht.',
  'found.app_settings_were_changed':
    'Ihre Einstellungen nannten ein anderes Konto oder keines; sie wurden neu geschrieben.',
  'found.app_was_installed_again':
    'Sie war neu installiert worden; die neue erhielt ihre Einstellungen.',
  'found.several_installations':
    'Die Sidebrief-App ist in diesem Zendesk-Konto mehrfach installiert.',
  'found.widget_secret_seen': 'Anfragen der Seitenleiste sind damit signiert.',
  'found.widget_secret_missing': 'Die App hat noch kein Geheimnis.',
  'found.widget_secret_unconfirmed': 'Zendesk hat das neue Geheimnis nicht bestätigt.',
  'found.widget_secret_not_seen':
    'Seit das Geheimnis geschrieben wurde, hat keine Seitenleiste angefragt, und Zendesk lässt es niemanden zurücklesen.',
  'found.widget_secret_differs':
    'Anfragen der Seitenleiste nennen dieses Konto und sind mit einem anderen Geheimnis signiert: Jemand hat es in den Einstellungen der App geändert.',
  'found.sidebar_out_of_time':
    'Anfragen der Seitenleiste sind richtig signiert, aber für eine andere Zeit als die dieses Servers.',
  'found.export_allowed': 'Zendesk lässt uns lesen, was sich geändert hat.',
  'found.help_centre_none':
    'Dieses Konto hat kein Help Center, daher werden keine Beiträge empfohlen.',
  'found.help_centre_read': 'Lesbar: {{brands}}.',
  'found.help_centre_read.partly': 'Lesbar: {{brands}}. Ausgeschaltet: {{off}}.',
  'found.help_centre_off':
    'Das Help Center von {{brands}} ist ausgeschaltet oder nicht lesbar, daher werden seine Beiträge nicht empfohlen.',
  'found.no_such_account': 'Zendesk kennt kein Konto mit dieser Subdomain mehr.',
  'found.help_centre_not_active':
    'Das Konto hat kein aktiviertes Help Center, daher werden keine Beiträge gelesen.',
  'found.help_centre_closed':
    'Das Help Center zeigt seine Beiträge nur angemeldeten Personen, daher werden sie nicht gelesen.',
  'found.help_centre_elsewhere':
    'Zendesk führt zu einer anderen Adresse: Das Konto hat jetzt eine andere Subdomain, oder sein Help Center verlangt eine Anmeldung.',
  'found.help_centre_public': 'Alle können es lesen, auch wir, ohne Anmeldung.',
  'found.needs_webhook': 'Nicht geprüft: Zuerst kommt der Webhook.',
  'found.needs_app': 'Nicht geprüft: Zuerst kommt die App.',
  'found.needs_token': 'Nicht geprüft: Zendesk akzeptiert unseren Zugriff nicht.',
  'found.needs_admin': 'Nicht geprüft: Das darf nur der Zugriff eines Administrators.',
  'found.needs_scope': 'Nicht geprüft: So weit reicht der Zugriff nicht.',
  'found.zendesk_refused': 'Zendesk hat dies abgelehnt (Status {{status}}).',
  'found.zendesk_busy':
    'Nicht geprüft: Die Aufrufe dieses Kontos an Zendesk sind im Moment aufgebraucht.',
  'found.zendesk_unreachable': 'Zendesk hat nicht geantwortet.',
  'found.unreadable':
    'Zendesk hat auf eine Weise geantwortet, die Sidebrief nicht kennt; Einzelheiten stehen im Protokoll.',
  'found.internal': 'Auf unserer Seite ist etwas schiefgegangen; Einzelheiten stehen im Protokoll.',
  'found.interrupted': 'Der Test endete, bevor er hierzu kam.',
  'todo.clock_skewed':
    'Stellen Sie die Uhr des Rechners, auf dem Sidebrief läuft, am besten per NTP.',
  'todo.grant_refused':
    'Neu verbinden: Ein Administrator in Zendesk erlaubt den Zugriff noch einmal. Sonst muss nichts eingegeben werden.',
  'todo.scope_missing':
    'Erlauben Sie es am OAuth-Client im Admin Center (Apps und Integrationen, APIs, OAuth-Clients) und verbinden Sie dann neu.',
  'todo.not_an_admin':
    'Machen Sie diese Person wieder zum Administrator, oder verbinden Sie neu, während Sie in Zendesk als Administrator angemeldet sind.',
  'todo.nobody':
    'Machen Sie diese Person wieder zum Administrator, oder verbinden Sie neu, während Sie in Zendesk als Administrator angemeldet sind.',
  'todo.webhook_missing': 'Bringen Sie es im Admin Center in Ordnung und testen Sie dann erneut.',
  'todo.app_id_missing': 'Setzen Sie ZENDESK_APP_ID oder geben Sie die App-ID bei diesem Konto an.',
  'todo.app_uninstalled':
    'Installieren Sie sie im Admin Center (Apps und Integrationen, Zendesk Support-Apps) und testen Sie dann erneut.',
  'todo.app_not_installed': 'Bringen Sie es im Admin Center in Ordnung und testen Sie dann erneut.',
  'todo.app_switched_off':
    'Aktivieren Sie sie im Admin Center (Apps und Integrationen, Zendesk Support-Apps).',
  'todo.several_installations': 'Wählen Sie sie bei den Verbindungsschritten auf dieser Seite aus.',
  'todo.widget_secret_missing': 'Schreiben Sie es noch einmal.',
  'todo.widget_secret_unconfirmed': 'Schreiben Sie es noch einmal.',
  'todo.widget_secret_not_seen':
    'Öffnen Sie in Zendesk ein beliebiges Ticket mit der App und testen Sie dann erneut.',
  'todo.widget_secret_differs': 'Schreiben Sie es noch einmal.',
  'todo.sidebar_out_of_time': 'Siehe die Zeile zur Uhr.',
  'todo.help_centre_off':
    'Aktivieren Sie es in der Guide-Verwaltung und testen Sie dann erneut. Ist es absichtlich ausgeschaltet, ist nichts zu tun.',
  'todo.no_such_account': 'Legen Sie hier ein Konto für die neue Subdomain an.',
  'todo.help_centre_not_active':
    'Aktivieren Sie es in der Guide-Verwaltung und testen Sie dann noch einmal.',
  'todo.help_centre_closed':
    'Öffnen Sie es in seinen Einstellungen für alle, oder nutzen Sie dieses Konto auch für Helpdesk oder CRM: Dann meldet sich ein Administrator bei Zendesk an.',
  'todo.help_centre_elsewhere':
    'Sehen Sie sich das Help Center in einem Browser an, in dem Sie nicht angemeldet sind.',
  'todo.needs_webhook': 'Siehe die Zeile darüber.',
  'todo.needs_app': 'Siehe die Zeile darüber.',
  'todo.needs_token': 'Siehe die Zeile weiter oben, die den Grund nennt.',
  'todo.needs_admin': 'Siehe die Zeile weiter oben, die den Grund nennt.',
  'todo.needs_scope': 'Siehe die Zeile weiter oben, die den Grund nennt.',
  'todo.zendesk_refused':
    'Prüfen Sie im Admin Center, ob die Person, die verbunden hat, Apps und Webhooks verwalten darf, und testen Sie dann erneut.',
  'todo.zendesk_busy.one': 'Testen Sie in {{count}} Sekunde erneut.',
  'todo.zendesk_busy.other': 'Testen Sie in {{count}} Sekunden erneut.',
  'todo.zendesk_unreachable':
    'Testen Sie in einer Minute erneut; status.zendesk.com informiert über Ausfälle.',
  'todo.internal': 'Testen Sie in einer Minute erneut.',
  'todo.interrupted': 'Testen Sie erneut.',
  'notice.app_uninstalled':
    'Die Sidebrief-App ist in diesem Zendesk-Konto nicht mehr installiert, Agenten sehen sie also nicht. Installieren Sie sie wieder oder trennen Sie das Konto.',
  'notice.webhook_left_behind':
    'Zendesk lässt den Webhook mit diesem Zugriff nicht mehr entfernen. Steht „{{webhook}}“ noch im Admin Center, löschen Sie ihn dort.',
};
