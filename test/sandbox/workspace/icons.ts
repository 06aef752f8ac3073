import { raw } from 'hono/html';

const PATHS = {
  tickets: 'M2 4h12v3a1.5 1.5 0 0 0 0 3v3H2v-3a1.5 1.5 0 0 0 0-3z M6 4v9',
  views: 'M2 4h12 M2 8h12 M2 12h8',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z M8 1v2 M8 13v2 M1 8h2 M13 8h2 M3 3l1.4 1.4 M11.6 11.6L13 13 M3 13l1.4-1.4 M11.6 4.4L13 3',
  moon: 'M13 10A6 6 0 0 1 6 3a5.5 5.5 0 1 0 7 7z',
  down: 'M4 6l4 4 4-4',
  lock: 'M4 7h8v6H4z M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  reply: 'M6 4L2 8l4 4 M2 8h7a5 5 0 0 1 5 5',
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M2.5 14a5.5 5.5 0 0 1 11 0',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6 M13 2v3h-3',
  clip: 'M12 7l-4.5 4.5a2.5 2.5 0 0 1-3.5-3.5L9 3a1.8 1.8 0 0 1 2.6 2.6L7 10',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z M8 5v3l2 2',
  box: 'M2 5l6-3 6 3v6l-6 3-6-3z M2 5l6 3 6-3 M8 8v6',
  book: 'M8 4C6.5 3 4.5 2.5 2 2.5v10C4.5 12.5 6.5 13 8 14C9.5 13 11.5 12.5 14 12.5v-10C11.5 2.5 9.5 3 8 4z M8 4v10',
  close: 'M4 4l8 8 M12 4l-8 8',
} as const;

/** A line icon that reads nothing to a screen reader: whatever holds it has its own words. */
export function icon(name: keyof typeof PATHS) {
  return raw(
    `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="${PATHS[name]}" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  );
}
