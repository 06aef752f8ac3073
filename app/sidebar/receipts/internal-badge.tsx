import { Tag } from '@zendeskgarden/react-tags';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';

/** Marks what customers cannot see, in the quiet yellow in which Zendesk shows internal notes. */
export function InternalBadge() {
  const { t } = useWords();
  return (
    <Quiet forwardedAs="span" size="small" isRegular>
      {t('internal')}
    </Quiet>
  );
}

const Quiet = styled(Tag)`
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.warning' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.warningEmphasis' })};
`;
