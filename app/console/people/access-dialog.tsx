import { Modal } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import type { Access, PeopleView } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogFooter } from '../ui/dialog-footer.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { AccessFields, accessProblem } from './access-fields.tsx';
import { useWords } from '../language/use-words.ts';
import { peopleWords } from './people-words.ts';

interface AccessDialogProps {
  person: PeopleView['people'][number];
  accounts: readonly { id: string; name: string }[];
  onChanged(view: PeopleView): void;
  onClose(): void;
}

/** Changes what somebody may do, and where; it holds at once. */
export function AccessDialog({ person, accounts, onChanged, onClose }: AccessDialogProps) {
  const { t } = useWords(peopleWords);
  const api = useApi();
  const { role, accountIds } = person;
  const [access, setAccess] = useState<Access>({ role, accountIds });
  const save = useAction(async () => {
    onChanged(await api.changeAccess(person.id, access));
    onClose();
  });
  const problem = accessProblem(access);
  return (
    <Dialog title={t('access.of', { name: person.name })} onClose={onClose}>
      <Modal.Body>
        <ErrorNotice error={save.error} title={t('access.failed')} isSpaced />
        <AccessFields access={access} accounts={accounts} onChange={setAccess} />
        {problem && <p role="status">{problem}</p>}
      </Modal.Body>
      <DialogFooter onCancel={onClose}>
        <BusyButton
          isPrimary
          busy={save.busy}
          disabled={problem !== undefined}
          onClick={() => save.run()}
        >
          {t('save')}
        </BusyButton>
      </DialogFooter>
    </Dialog>
  );
}
