import { Modal } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import type { Access, PeopleView } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
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
  const [basedOn, setBasedOn] = useState(accessOf(person));
  const [access, setAccess] = useState(basedOn);
  const showAnew = async () => {
    const view = await api.people();
    onChanged(view);
    const now = view.people.find(({ id }) => id === person.id);
    if (!now) return;
    setBasedOn(accessOf(now));
    setAccess(onTopOf(accessOf(now), basedOn, access));
  };
  const save = useAction(async () => {
    const change = () => api.changeAccess(person.id, { ...access, basedOn });
    onChanged(await orShowAnew(change, showAnew));
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

const accessOf = ({ role, accountIds }: Access): Access => ({ role, accountIds });

/** What was changed here, on top of what somebody else changed meanwhile. */
function onTopOf(now: Access, before: Access, changed: Access): Access {
  const isSamePlace = before.accountIds?.join() === changed.accountIds?.join();
  return {
    role: before.role === changed.role ? now.role : changed.role,
    accountIds: isSamePlace ? now.accountIds : changed.accountIds,
  };
}
