import type { UsedLeaveGuard } from '../router/use-leave-guard.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

interface LeaveDialogProps {
  guard: UsedLeaveGuard;
  /** What is lost by leaving, as a sentence; left out, what was changed in some settings. */
  consequences?: string;
}

/** Asks whoever wants to go to another page whether what they have not saved may be lost; nothing at other times. */
export function LeaveDialog({ guard, consequences }: LeaveDialogProps) {
  const { t } = useWords(shellWords);
  if (!guard.leave) return null;
  return (
    <ConfirmDialog
      question={t('leavePage')}
      consequences={consequences ?? t('leavePage.more')}
      button={t('leavePage.yes')}
      failure={t('leavePage.failed')}
      act={async () => guard.leave?.()}
      onClose={guard.stay}
    />
  );
}
