import { html } from 'hono/html';
import type { SandboxClock } from '../sandbox.ts';

const DAY_MS = 86_400_000;
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time of the account as the workspace writes it, by the account's own clock, in UTC. */
export function showTime(clock: SandboxClock, iso: string) {
  return html`<time datetime="${iso}" title="${iso}">${label(clock.now(), new Date(iso))}</time>`;
}

function label(now: number, time: Date): string {
  const [day = '', rest = ''] = time.toISOString().split('T');
  const hours = rest.slice(0, 5);
  if (day === dayOf(now)) return `Today ${hours}`;
  if (day === dayOf(now - DAY_MS)) return `Yesterday ${hours}`;
  const date = `${NAMES[time.getUTCMonth()]} ${time.getUTCDate()}`;
  const sameYear = day.slice(0, 4) === dayOf(now).slice(0, 4);
  return sameYear ? `${date} ${hours}` : `${date}, ${time.getUTCFullYear()}`;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
