import { Modal } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import type { CatchUp } from '../../../server/contract/features.ts';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogFooter } from '../ui/dialog-footer.tsx';
import { Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useWords } from '../language/use-words.ts';
import { featuresWords } from './features-words.ts';

interface CatchUpDialogProps {
  /** Of the feature. */
  title: string;
  /** Tickets that changed while it was off. */
  missed: number;
  act(catchUp: CatchUp): Promise<void>;
  onClose(): void;
}

/** A feature comes back on: what happened meanwhile is worked through now, or as it is opened. */
export function CatchUpDialog({ title, missed, act, onClose }: CatchUpDialogProps) {
  const { t, count } = useWords(featuresWords);
  const [chosen, setChosen] = useState<CatchUp>();
  const { run, busy, error } = useAction(async (catchUp: CatchUp) => {
    setChosen(catchUp);
    await act(catchUp);
    onClose();
  });
  return (
    <Dialog title={count('catchUp', missed, { feature: title })} onClose={onClose}>
      <Modal.Body>
        <Subtle>{t('catchUp.more')}</Subtle>
        <ErrorNotice error={error} title={t('notSwitchedOn')} />
      </Modal.Body>
      <DialogFooter>
        <BusyButton busy={busy && chosen === 'when-opened'} onClick={() => run('when-opened')}>
          {t('whenOpened')}
        </BusyButton>

        <BusyButton isPrimary busy={busy && chosen === 'now'} onClick={() => run('now')}>
          {t('catchUpNow')}
        </BusyButton>
      </DialogFooter>
    </Dialog>
  );
}
