import { Modal } from '@zendeskgarden/react-modals';
import type { PropsWithChildren } from 'react';
import { useSession } from '../session/session-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

interface DialogProps {
  title: string;
  isDanger?: boolean;
  onClose(): void;
}

/** A dialog in front of the page, with the ways to put it away; its children are a body and a footer of Garden's. */
export function Dialog({ title, isDanger, onClose, children }: PropsWithChildren<DialogProps>) {
  const { t } = useWords(shellWords);
  const { session } = useSession();
  // A dialog stands outside of the page that is put out of sight until somebody has signed in again.
  if (session.state === 'signed-in' && session.expired) return null;
  return (
    <Modal onClose={onClose}>
      <Modal.Header tag="h2" {...(isDanger && { isDanger })}>
        {title}
      </Modal.Header>
      {children}
      <Modal.Close aria-label={t('close')} />
    </Modal>
  );
}
