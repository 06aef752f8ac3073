import { IconButton } from '@zendeskgarden/react-buttons';
import { Spinner } from '@zendeskgarden/react-loaders';
import { ReloadIcon } from '../../ui/icons.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/** Makes the brief be looked at anew, and shows that this goes on. */
export function RefreshButton({
  refreshing,
  onRefresh,
}: {
  refreshing: boolean;
  onRefresh(): void;
}) {
  const { t } = useWords();
  return (
    <IconButton
      size="small"
      aria-label={t('brief.refresh')}
      // Garden's tooltip would cost every agent's start more than all of our own words.
      title={t('brief.refresh')}
      // Not `disabled`: that would drop the focus of whoever just pressed it.
      aria-disabled={refreshing}
      onClick={() => refreshing || onRefresh()}
    >
      {refreshing ? <Spinner size="14px" delayMS={0} aria-hidden /> : <ReloadIcon />}
    </IconButton>
  );
}
