import { Span } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import { styled } from 'styled-components';
import { readSubdomain } from '../../../server/contract/subdomain.ts';
import { TextField } from '../ui/text-field.tsx';
import type { UsedFields } from '../ui/use-fields.ts';
import { refusalOf } from './refusal-of.ts';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { accountsWords } from './accounts-words.ts';

interface SubdomainFieldProps {
  shown: ReturnType<UsedFields<string>['field']>;
  hint: string;
  /** Nobody goes anywhere: what everybody may read there is read. */
  isPublic: boolean;
}

/** Takes a subdomain however it is typed, and says where it leads (L-02). */
export function SubdomainField({ shown, hint, isPublic }: SubdomainFieldProps) {
  const { t } = useWords(accountsWords);
  // Half a word is no mistake: refusals wait until the field is left.
  const [left, setLeft] = useState(false);
  const reading = readSubdomain(shown.value);
  const early = left && shown.value.trim() !== '' ? refusalOf(reading) : undefined;
  return (
    <div>
      <TextField
        {...shown}
        error={shown.error ?? early}
        onChange={(value) => {
          setLeft(false);
          shown.onChange(value);
        }}
        onBlur={() => setLeft(true)}
        label={t('subdomain')}
        hint={hint}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
      />
      <Reading aria-live="polite">
        {reading.ok && (
          <>
            {fill(t(isPublic ? 'subdomain.readAt' : 'subdomain.goTo'), {
              span: <Span isBold>{reading.subdomain}.zendesk.com</Span>,
            })}
          </>
        )}
      </Reading>
    </div>
  );
}

const Reading = styled.div`
  min-height: ${({ theme }) => theme.lineHeights.md};
  margin-top: ${({ theme }) => theme.space.xs};
`;
