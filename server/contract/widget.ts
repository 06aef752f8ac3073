/** Whom a widget token is for: written by the sidebar, demanded by the backend. */
export const widgetAudience = 'sidebrief-widget';

/**
 * How a ticket's entries are asked for, newest first. The sidebar's proof and the backend's own look must be
 * the same question, since entries of one second have no other order.
 */
export const newestFirst = '-created_at';
