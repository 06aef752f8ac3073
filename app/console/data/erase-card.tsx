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
import { ChoiceField } from '../history/choice-field.tsx';
import { useWords } from '../language/use-words.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dataWords } from './data-words.ts';
import { EraseDialog } from './erase-dialog.tsx';

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
  const [isWrong, setWrong] = useState(false);
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
          const id = readId(typed);
          setWrong(id === undefined);
          if (id === undefined) field.current?.focus();
          else look.run({ kind, id });
        }}
      >
        <Stack>
          <div style={{ maxWidth: '320px' }}>
            <ChoiceField
              label={t('erase.what')}
              choices={erasedKind.options.map((one) => [one, t(`kind.${one}`)] as const)}
              value={kind}
              onChange={(chosen) => setKind(chosen)}
            />
          </div>
          <div style={{ maxWidth: '320px' }}>
            <TextField
              ref={field}
              label={t('erase.number')}
              value={typed}
              error={isWrong ? t('erase.wrong') : undefined}
              autoComplete="off"
              onChange={(value) => {
                setTyped(value);
                setWrong(false);
              }}
            />
          </div>
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
