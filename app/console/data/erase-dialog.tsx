import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import type { ErasedThing, ErasureReach } from '../../../server/contract/care.ts';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { counted } from '../ui/numbers.ts';
import { TextField } from '../ui/text-field.tsx';
import { kindWords } from './kind-words.ts';

interface EraseDialogProps {
  thing: ErasedThing;
  reach: ErasureReach;
  act(confirm: string): Promise<void>;
  onClose(): void;
}

/** Says what goes, and asks for the number once more: what is deleted cannot be brought back. */
export function EraseDialog({ thing, reach, act, onClose }: EraseDialogProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const confirm = useAction(async () => {
    await act(typed.trim());
    onClose();
  });
  return (
    <Modal onClose={onClose}>
      <Modal.Header isDanger tag="h2">
        Delete everything about {kindWords[thing.kind].toLowerCase()} {thing.id}?
      </Modal.Header>
      <Modal.Body>
        <Stack>
          <div>{reachOf(thing, reach)}</div>
          <div>
            This cannot be undone: what comes of it from Zendesk later is left out, too.
            {reach.isErased && ' It was deleted before; what came since goes as well.'}
          </div>
          <form
            noValidate
            id="confirm-erasure"
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() === thing.id) confirm.run();
              else setError(`Enter ${thing.id} to confirm.`);
            }}
          >
            <TextField
              label={`Type ${thing.id} to confirm`}
              value={typed}
              error={error}
              autoComplete="off"
              inputMode="numeric"
              onChange={(value) => {
                setTyped(value);
                setError(undefined);
              }}
            />
          </form>
          <ErrorNotice error={confirm.error} title="Nothing was deleted" />
        </Stack>
      </Modal.Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onClose}>
            Cancel
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <BusyButton isPrimary isDanger type="submit" form="confirm-erasure" busy={confirm.busy}>
            Delete
          </BusyButton>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label="Close" />
    </Modal>
  );
}

function reachOf({ kind }: ErasedThing, { tickets, people }: ErasureReach): string {
  if (kind === 'ticket') {
    return tickets > 0
      ? 'The ticket is stored, and goes with all that was made of it.'
      : 'No past of this ticket is stored; a brief of it goes, where there is one.';
  }
  const some = tickets === 0 ? 'No ticket' : counted(tickets, 'ticket', 'tickets');
  const stored = `${some} of theirs ${tickets > 1 ? 'are' : 'is'} stored now`;
  return kind === 'requester'
    ? `${stored}. What there is goes, with what this person wrote in others’ tickets and with their name everywhere.`
    : `${stored}, of ${counted(people, 'person', 'people')}. What there is goes, with the names of the people and of the organization.`;
}
