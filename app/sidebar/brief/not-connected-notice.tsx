import { Notice } from '../../ui/notice.tsx';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import type { NotConnectedReason } from './brief-view.ts';

/** Why a panel has nothing to show before an administrator does something. */
export function NotConnectedNotice({ reason }: { reason: NotConnectedReason }) {
  const { t } = useWords();
  return <Notice type="plain" title={t(titles[reason])} text={t(`notConnected.${reason}`)} />;
}

const titles: Record<NotConnectedReason, StringKey> = {
  'never-connected': 'notConnected.title',
  'backend-host': 'notConnected.title',
  disconnected: 'notConnected.disconnected.title',
  'no-helpdesk': 'notConnected.no-helpdesk.title',
  'reauthorization-required': 'notConnected.reauthorization-required.title',
};
