import { TicketSidebar } from './ticket-sidebar.tsx';

/** The screen of each location in `manifest.json`. */
export const screens = { ticket_sidebar: TicketSidebar };

export type Location = keyof typeof screens;

export function isLocation(location: string): location is Location {
  return Object.hasOwn(screens, location);
}
