import type { UsedLeaveGuard } from '../router/use-leave-guard.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface LeaveDialogProps {
  guard: UsedLeaveGuard;
  /** What is lost by leaving, as a sentence. */
  consequences: string;
}

/** Asks whoever wants to go to another page whether what they have not saved may be lost; nothing at other times. */
export function LeaveDialog({ guard, consequences }: LeaveDialogProps) {
  if (!guard.leave) return null;
  return (
    <ConfirmDialog
      question="Leave without saving?"
      consequences={consequences}
      button="Leave"
      failure="The page was not left"
      act={async () => guard.leave?.()}
      onClose={guard.stay}
    />
  );
}
