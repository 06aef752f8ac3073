import { lazy } from 'react';

/** The screen of each location in `manifest.json`, loaded when it is opened. */
export const screens = {
  ticket_sidebar: lazy(() => import('./ticket-sidebar.tsx')),
};

export type Location = keyof typeof screens;

export function isLocation(location: string): location is Location {
  return Object.hasOwn(screens, location);
}
