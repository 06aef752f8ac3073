import { Button } from '@zendeskgarden/react-buttons';
import { useWords } from '../language/use-words.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Row } from '../ui/card.ts';
import { shellWords } from '../ui/shell-words.ts';
import { accountsWords } from './accounts-words.ts';

/** How a form of one part of an account ends. */
export function SaveOrCancel({ busy, onCancel }: { busy: boolean; onCancel(): void }) {
  const { t } = useWords(accountsWords);
  const shell = useWords(shellWords);
  return (
    <Row>
      <BusyButton type="submit" isPrimary busy={busy}>
        {t('purposes.save')}
      </BusyButton>
      <Button isBasic onClick={onCancel}>
        {shell.t('cancel')}
      </Button>
    </Row>
  );
}
