import { Modal } from '@zendeskgarden/react-modals';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from './busy-button.tsx';
import { Dialog } from './dialog.tsx';
import { DialogFooter } from './dialog-footer.tsx';
import { ErrorNotice } from './error-notice.tsx';

interface ConfirmDialogProps {
  question: string;
  consequences: string;
  /** The verb, as on the button that opened the dialog. */
  button: string;
  /** Marked as dangerous unless said otherwise. */
  isDanger?: boolean;
  /** What is said when it does not work. */
  failure: string;
  act(): Promise<void>;
  onClose(): void;
}

/** Asks before something that others will notice; closes itself when it is done. */
export function ConfirmDialog({
  question,
  consequences,
  button,
  isDanger = true,
  failure,
  act,
  onClose,
}: ConfirmDialogProps) {
  const confirm = useAction(async () => {
    await act();
    onClose();
  });
  return (
    <Dialog isDanger={isDanger} title={question} onClose={onClose}>
      <Modal.Body>
        <p style={{ marginTop: 0 }}>{consequences}</p>
        <ErrorNotice error={confirm.error} title={failure} />
      </Modal.Body>
      <DialogFooter onCancel={onClose}>
        <BusyButton isPrimary isDanger={isDanger} busy={confirm.busy} onClick={() => confirm.run()}>
          {button}
        </BusyButton>
      </DialogFooter>
    </Dialog>
  );
}
