import { Spinner } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { ConnectStep } from '../../../server/contract/install.ts';
import { CheckIcon, CrossIcon, DotIcon, QuestionIcon } from '../../ui/icons.tsx';
import type { Icon } from '../../ui/icons.tsx';

/** A step's state as a picture; the word stands beside it. */
export function StepIcon({ state }: { state: ConnectStep['state'] }) {
  const { Picture, hue } = looks[state];
  return (
    <Circle $hue={hue} aria-hidden>
      {state === 'running' ? <Spinner size="16px" delayMS={0} aria-hidden /> : <Picture />}
    </Circle>
  );
}

export const stepStateWords: Record<ConnectStep['state'], string> = {
  waiting: 'waiting',
  running: 'running',
  done: 'done',
  failed: 'failed',
  'needs-choice': 'needs your choice',
};

const looks: Record<ConnectStep['state'], { Picture: Icon; hue: string }> = {
  waiting: { Picture: DotIcon, hue: 'foreground.disabled' },
  running: { Picture: DotIcon, hue: 'foreground.primary' },
  done: { Picture: CheckIcon, hue: 'foreground.success' },
  failed: { Picture: CrossIcon, hue: 'foreground.danger' },
  'needs-choice': { Picture: QuestionIcon, hue: 'foreground.warning' },
};

const Circle = styled.span<{ $hue: string }>`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 20px;
  height: 20px;
  color: ${({ theme, $hue }) => getColor({ theme, variable: $hue })};
`;
