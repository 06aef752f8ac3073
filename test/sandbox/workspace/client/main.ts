/** The script of every workspace page; which parts run is said by the page itself. */
import type { PageState } from '../state/page-state.ts';
import { startBox } from './box.ts';
import { startLive } from './live.ts';
import { startMenus } from './menus.ts';
import { startScheme } from './scheme.ts';
import { startTicket } from './ticket.ts';

startMenus();
startBox();
const { kind } = document.body.dataset;
const scheme = startScheme();
if (kind === 'list') startLive({ onChange: () => {}, onNotify: () => {} });
if (kind === 'ticket') {
  const text = document.getElementById('page-state')?.textContent ?? '';
  startTicket(JSON.parse(text) as PageState, scheme);
}
