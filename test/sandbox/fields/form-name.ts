/** What Zendesk calls the form every account begins with. */
export const FORM_NAME = 'Default Ticket Form';
