import { Modal } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import type { ErasedThing, ErasureReach } from '../../../server/contract/care.ts';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import type { Words } from '../../ui/words-of.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogFooter } from '../ui/dialog-footer.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dataWords } from './data-words.ts';
import type { DataKey } from './strings/en.ts';

interface EraseDialogProps {
  thing: ErasedThing;
  reach: ErasureReach;
  act(confirm: string): Promise<void>;
  onClose(): void;
}

/** Says what goes, and asks for the number once more: what is deleted cannot be brought back. */
export function EraseDialog({ thing, reach, act, onClose }: EraseDialogProps) {
  const words = useWords(dataWords);
  const { t } = words;
  const { id } = thing;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const confirm = useAction(async () => {
    await act(typed.trim());
    onClose();
  });
  return (
    <Dialog isDanger title={t(`ask.${thing.kind}`, { id })} onClose={onClose}>
      <Modal.Body>
        <Stack>
          <div>{reachOf(thing, reach, words)}</div>
          {alsoOf(thing, reach, words) !== '' && <div>{alsoOf(thing, reach, words)}</div>}
          <div>
            {t('ask.forGood')}
            {reach.isErased && ` ${t('ask.again')}`}
          </div>
          <form
            noValidate
            id="confirm-erasure"
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() === id) confirm.run();
              else setWrong(true);
            }}
          >
            <TextField
              label={t('ask.type', { id })}
              value={typed}
              error={isWrong ? t('ask.wrong', { id }) : undefined}
              autoComplete="off"
              inputMode="numeric"
              onChange={(value) => {
                setTyped(value);
                setWrong(false);
              }}
            />
          </form>
          <ErrorNotice error={confirm.error} title={t('ask.failed')} />
        </Stack>
      </Modal.Body>
      <DialogFooter onCancel={onClose}>
        <BusyButton isPrimary isDanger type="submit" form="confirm-erasure" busy={confirm.busy}>
          {t('ask.delete')}
        </BusyButton>
      </DialogFooter>
    </Dialog>
  );
}

function reachOf(
  { kind }: ErasedThing,
  { tickets, people }: ErasureReach,
  { t, count }: Words<DataKey>,
): string {
  if (kind === 'ticket') return t(tickets > 0 ? 'reach.ticket' : 'reach.ticket.none');
  const params = { people: count('people', people) };
  return tickets === 0 ? t(`reach.${kind}.none`, params) : count(`reach.${kind}`, tickets, params);
}

/** What somebody may not expect to go: agents of the account are of an organization, too, and wrote to everybody. */
function alsoOf(
  { kind }: ErasedThing,
  { agents, comments }: ErasureReach,
  { count }: Words<DataKey>,
): string {
  if (kind !== 'organization') return '';
  return [
    ...(agents > 0 ? [count('reach.agents', agents)] : []),
    ...(comments > 0 ? [count('reach.comments', comments)] : []),
  ].join(' ');
}
