import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { Children } from 'react';
import type { PropsWithChildren } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

/** The buttons of a dialog, after the one that changes nothing where `onCancel` says that there is one. */
export function DialogFooter({ onCancel, children }: PropsWithChildren<{ onCancel?(): void }>) {
  const { t } = useWords(shellWords);
  return (
    <Footer>
      {onCancel && (
        <Modal.FooterItem>
          <Button isBasic onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Modal.FooterItem>
      )}
      {Children.map(children, (button) => (
        <Modal.FooterItem>{button}</Modal.FooterItem>
      ))}
    </Footer>
  );
}

/* Two long verbs beside each other are wider than a phone. */
const Footer = styled(Modal.Footer)`
  flex-wrap: wrap;
  row-gap: ${({ theme }) => theme.space.sm};
`;
