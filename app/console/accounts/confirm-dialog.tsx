import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

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
  const { t } = useWords(accountsWords);
  const confirm = useAction(async () => {
    await act();
    onClose();
  });
  return (
    <Modal onClose={onClose}>
      <Modal.Header isDanger={isDanger} tag="h2">
        {question}
      </Modal.Header>
      <Modal.Body>
        <p style={{ marginTop: 0 }}>{consequences}</p>
        <ErrorNotice error={confirm.error} title={failure} />
      </Modal.Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onClose}>
            {t('cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <BusyButton
            isPrimary
            isDanger={isDanger}
            busy={confirm.busy}
            onClick={() => confirm.run()}
          >
            {button}
          </BusyButton>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={t('close')} />
    </Modal>
  );
}
