import { useRef, useState } from 'react';
import type {
  CareView,
  ErasedKind,
  ErasedThing,
  ErasureReach,
} from '../../../server/contract/care.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { ChoiceField } from '../history/choice-field.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { kindChoices } from './kind-words.ts';

interface EraseCardProps {
  installId: string;
  onChange(care: CareView): void;
}

/** Deletes everything about one thing, after the number was typed twice. */
export function EraseCard({ installId, onChange }: EraseCardProps) {
  const api = useApi();
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ErasedKind>('requester');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [asked, setAsked] = useState<{ thing: ErasedThing; reach: ErasureReach }>();
  const look = useAction(async (thing: ErasedThing) => {
    setAsked({ thing, reach: await api.erasureReach(installId, thing) });
  });
  return (
    <Card aria-labelledby="erase">
      <CardTitle id="erase">Delete everything about …</CardTitle>
      <Subtle>
        Deletes tickets, comments, briefs, replies, search entries and names from every store of
        Sidebrief, and keeps them from being read again. Zendesk itself is left as it is.
      </Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const id = readId(typed);
          setError(
            id === undefined ? 'Enter a number, or paste the address in Zendesk.' : undefined,
          );
          if (id === undefined) field.current?.focus();
          else look.run({ kind, id });
        }}
      >
        <Stack>
          <div style={{ maxWidth: '320px' }}>
            <ChoiceField
              label="What"
              choices={kindChoices}
              value={kind}
              onChange={(chosen) => setKind(chosen)}
            />
          </div>
          <div style={{ maxWidth: '320px' }}>
            <TextField
              ref={field}
              label="Number or address in Zendesk"
              value={typed}
              error={error}
              autoComplete="off"
              onChange={(value) => {
                setTyped(value);
                setError(undefined);
              }}
            />
          </div>
          <ErrorNotice error={look.error} title="That could not be looked up" />
          <div>
            <BusyButton type="submit" isDanger busy={look.busy}>
              Delete …
            </BusyButton>
          </div>
        </Stack>
      </form>
      {asked && (
        <EraseDialog
          {...asked}
          act={async (confirm) => {
            onChange(await api.erase(installId, { ...asked.thing, confirm }));
            setTyped('');
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}

/** A number as people have it at hand, or the last one of an address. */
function readId(typed: string): string | undefined {
  const [, plain] = /^#?\s*(\d+)$/.exec(typed.trim()) ?? [];
  const [, linked] = /\/(?:tickets|users|organizations)\/(\d+)/.exec(typed) ?? [];
  const id = (plain ?? linked)?.replace(/^0+/, '');
  return id !== undefined && id !== '' && id.length <= 19 ? id : undefined;
}
