import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Person, RecoveryCodes, SecondFactorOffer } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { useSession } from '../session/session-provider.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { CopyField } from '../ui/copy-field.tsx';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { StateWord } from '../ui/state-word.tsx';
import { CodeForm } from './code-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

interface SecondFactorCardProps {
  person: Person;
  /** Sessions elsewhere ended with it. */
  onDropped(): void;
}

/** Codes of an app beside the password: offered, confirmed, and removed again. */
export function SecondFactorCard({ person, onDropped }: SecondFactorCardProps) {
  const { t } = useWords(meWords);
  const api = useApi();
  const { take } = useSession();
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [told, setTold] = useState<RecoveryCodes>();
  // They are told this once.
  const guard = useLeaveGuard(told !== undefined);
  const is = (hasSecondFactor: boolean) =>
    take({ person: { ...person, hasSecondFactor }, setupNeeded: false });
  return (
    <Card aria-labelledby="second-factor">
      <CardTitle id="second-factor">{t('factor')}</CardTitle>
      <StateWord
        hue={person.hasSecondFactor ? 'success' : 'quiet'}
        word={person.hasSecondFactor ? t('on') : t('off')}
      />
      <Subtle>{t('factor.more')}</Subtle>
      <Stack style={{ maxWidth: 520 }}>
        {!person.hasSecondFactor && !offer && (
          <PasswordForm
            key="begin"
            button={t('factor.setUp')}
            failure={t('factor.notSetUp')}
            act={async (password) => setOffer(await api.beginSecondFactor(password))}
          />
        )}
        {offer && !told && (
          <>
            <div>
              {t('factor.scan')}
              <br />
              <img src={offer.picture} alt={t('factor.qr')} width={200} height={200} />
            </div>
            <CopyField label={t('factor.byHand')} value={offer.secret} />
            <CodeForm
              act={async (code) => {
                setTold(await api.confirmSecondFactor(code));
                is(true);
              }}
            />
          </>
        )}
        {told && (
          <div role="status">
            <CopyField label={t('factor.recovery')} value={told.codes.join('\n')} />
            <Button
              size="small"
              style={{ marginTop: 12 }}
              onClick={() => {
                setTold(undefined);
                setOffer(undefined);
              }}
            >
              {t('factor.kept')}
            </Button>
          </div>
        )}
        {person.hasSecondFactor && !told && (
          <PasswordForm
            key="drop"
            button={t('factor.remove')}
            failure={t('factor.notRemoved')}
            act={async (password) => {
              await api.dropSecondFactor(password);
              setOffer(undefined);
              is(false);
              onDropped();
            }}
          />
        )}
      </Stack>
      <LeaveDialog guard={guard} consequences={t('factor.leave')} />
    </Card>
  );
}
