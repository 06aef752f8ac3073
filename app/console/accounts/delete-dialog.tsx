import { Modal } from '@zendeskgarden/react-modals';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogFooter } from '../ui/dialog-footer.tsx';
import { Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

interface DeleteDialogProps {
  install: InstallView;
  onGone(deletionId: string): void;
  onClose(): void;
}

/** Deletes an account for whoever types its name: nothing brings it back. */
export function DeleteDialog({ install, onGone, onClose }: DeleteDialogProps) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const [name, setName] = useState('');
  const [mistyped, setMistyped] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const remove = useAction(async () => onGone((await api.remove(install.id, { name })).id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = name.trim() === install.name.trim();
    setMistyped(!fits);
    if (fits) remove.run();
    else input.current?.focus();
  };
  return (
    <Dialog isDanger title={t('delete.ask', { name: install.name })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Modal.Body>
          <Subtle>{t('delete.more')}</Subtle>
          <TextField
            ref={input}
            label={t('delete.type', { name: install.name })}
            value={name}
            autoComplete="off"
            error={mistyped ? t('delete.wrong') : undefined}
            onChange={(typed) => {
              setName(typed);
              setMistyped(false);
            }}
          />
          <ErrorNotice error={remove.error} title={t('delete.failed')} />
        </Modal.Body>
        <DialogFooter onCancel={onClose}>
          <BusyButton isPrimary isDanger type="submit" busy={remove.busy}>
            {t('delete.forGood')}
          </BusyButton>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
