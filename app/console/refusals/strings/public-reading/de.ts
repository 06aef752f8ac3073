import type { PublicReadingStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const publicReadingDe: PublicReadingStrings = {
  no_such_account: 'Es gibt kein Zendesk-Konto mit dieser Subdomain. Prüfen Sie die Schreibweise.',
  help_centre_not_active:
    'Dieses Zendesk-Konto hat kein aktiviertes Help Center. Aktivieren Sie es in der Guide-Verwaltung und versuchen Sie es dann noch einmal.',
  help_centre_closed:
    'Dieses Help Center zeigt seine Beiträge nur angemeldeten Personen. Öffnen Sie es in seinen Einstellungen für alle, oder wählen Sie auch Helpdesk oder CRM: Dann meldet sich ein Administrator bei Zendesk an.',
  help_centre_elsewhere:
    'Zendesk führt von hier zu einer anderen Adresse: Das Konto hat jetzt eine andere Subdomain, oder sein Help Center verlangt eine Anmeldung. Sehen Sie es sich im Browser an und versuchen Sie es dann noch einmal.',
};
