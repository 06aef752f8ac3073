import { Spinner } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { CheckIcon, CrossIcon, DotIcon, QuestionIcon } from '../../ui/icons.tsx';
import type { Icon } from '../../ui/icons.tsx';

export type IconState = 'waiting' | 'running' | 'done' | 'failed' | 'open';

/** A state of something in a list as a picture; the word stands beside it. */
export function StateIcon({ state }: { state: IconState }) {
  const { Picture, hue } = looks[state];
  return (
    <Circle $hue={hue} aria-hidden>
      {state === 'running' ? <Spinner size="16px" delayMS={0} aria-hidden /> : <Picture />}
    </Circle>
  );
}

const looks: Record<IconState, { Picture: Icon; hue: string }> = {
  waiting: { Picture: DotIcon, hue: 'foreground.disabled' },
  running: { Picture: DotIcon, hue: 'foreground.primary' },
  done: { Picture: CheckIcon, hue: 'foreground.success' },
  failed: { Picture: CrossIcon, hue: 'foreground.danger' },
  open: { Picture: QuestionIcon, hue: 'foreground.warning' },
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
