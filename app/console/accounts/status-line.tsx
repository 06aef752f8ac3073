import { styled } from 'styled-components';
import type { InstallStatus } from '../../../server/contract/install.ts';
import { Dot } from '../ui/dot.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/** A status as a dot and a word: the colour never stands alone. */
export function StatusLine({ status }: { status: InstallStatus }) {
  const { t } = useWords(accountsWords);
  return (
    <Line>
      <Dot $hue={hues[status]} aria-hidden />
      {t(`status.${status}`)}
    </Line>
  );
}

const hues: Record<InstallStatus, string> = {
  pending: 'border.emphasis',
  connecting: 'border.primaryEmphasis',
  active: 'border.successEmphasis',
  'reauthorization-required': 'border.warningEmphasis',
  disconnected: 'border.dangerEmphasis',
};

const Line = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;
