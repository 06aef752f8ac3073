import type { StringKey } from '../strings/en.ts';
import type { NotConnectedReason } from './brief-view.ts';

/** What stands above the reason why a panel has nothing to show before an administrator does something. */
export const notConnectedTitles: Record<NotConnectedReason, StringKey> = {
  'never-connected': 'notConnected.title',
  'backend-host': 'notConnected.title',
  disconnected: 'notConnected.disconnected.title',
  'reauthorization-required': 'notConnected.reauthorization-required.title',
};
