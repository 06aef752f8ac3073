import { useRef, useState } from 'react';
import {
  erasedKind,
  type CareView,
  type ErasedKind,
  type ErasedThing,
  type ErasureReach,
} from '../../../server/contract/care.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { useWords } from '../language/use-words.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dataWords } from './data-words.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { readErased } from './read-erased.ts';

interface EraseCardProps {
  installId: string;
  onChange(care: CareView): void;
}

/** Deletes everything about one thing, after the number was typed twice. */
export function EraseCard({ installId, onChange }: EraseCardProps) {
  const { t } = useWords(dataWords);
  const api = useApi();
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ErasedKind>('requester');
  const [typed, setTyped] = useState('');
  /** What the address that was pasted is of. */
  const [toldKind, setToldKind] = useState<ErasedKind>();
  const [wrong, setWrong] = useState<string>();
  const [asked, setAsked] = useState<{ thing: ErasedThing; reach: ErasureReach }>();
  const look = useAction(async (thing: ErasedThing) => {
    setAsked({ thing, reach: await api.erasureReach(installId, thing) });
  });
  return (
    <Card aria-labelledby="erase">
      <CardTitle id="erase">{t('erase')}</CardTitle>
      <Subtle>{t('erase.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const read = readErased(typed);
          const isOther = read?.kind !== undefined && read.kind !== kind;
          setWrong(isOther ? t(`erase.not.${kind}`) : read ? undefined : t('erase.wrong'));
          if (!read || isOther) field.current?.focus();
          else look.run({ kind, id: read.id });
        }}
      >
        <Stack>
          <div style={{ maxWidth: '320px' }}>
            <ChoiceField
              label={t('erase.what')}
              choices={erasedKind.options.map((one) => [one, t(`kind.${one}`)] as const)}
              value={kind}
              onChange={(chosen) => {
                setKind(chosen);
                setToldKind(undefined);
                setWrong(undefined);
              }}
            />
          </div>
          <div style={{ maxWidth: '320px' }}>
            <TextField
              ref={field}
              label={t('erase.number')}
              value={typed}
              error={wrong}
              autoComplete="off"
              onChange={(value) => {
                setTyped(value);
                setWrong(undefined);
                const told = readErased(value)?.kind;
                setToldKind(told);
                if (told) setKind(told);
              }}
            />
          </div>
          <Subtle role="status">{toldKind && t(`erase.told.${toldKind}`)}</Subtle>
          <ErrorNotice error={look.error} title={t('erase.unknown')} />
          <div>
            <BusyButton type="submit" isDanger busy={look.busy}>
              {t('erase.open')}
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
            setToldKind(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}
